/** Where the list of steps stands: how many there are, which is in force, and which has the focus, if any. */
export interface HistoryStand {
  readonly count: number;
  readonly at: number;
  readonly focused: number | null;
}

/**
 * The step that a key leads to in a list with the latest on top: up and down to the neighbours, Home to the latest, End to
 * the earliest. From outside the list up and down lead to the step in force. Null for other keys and without steps.
 */
export function historyPlace(key: string, {count, at, focused}: HistoryStand): number | null {
  if (count === 0) return null;
  const latest = count - 1;
  if (key === "Home") return latest;
  if (key === "End") return 0;
  if (key !== "ArrowUp" && key !== "ArrowDown") return null;
  if (focused === null) return at;
  return key === "ArrowUp" ? Math.min(latest, focused + 1) : Math.max(0, focused - 1);
}
