/**
 * Lets a change of the rail's head push the head out of sight rather than the control in use away from the pointer: the
 * rail scrolls by as much as the control would have moved. Where the head itself is in use nothing scrolls.
 */
export function keepInPlace(head: Element, change: () => void): void {
  const used = document.activeElement;
  const rail = head.closest(".rail");
  if (rail === null || used === null || used === rail || !rail.contains(used) || head.contains(used)) return change();
  const before = used.getBoundingClientRect().top;
  change();
  rail.scrollTop += used.getBoundingClientRect().top - before;
}
