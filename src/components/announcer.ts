/** How long a sentence must stand before it is read out, milliseconds: a drag writes dozens a second. */
const quietTime = 1000;

/**
 * Reads sentences out to a screen reader by `write`: one that has stood for a while, never the first, which is the
 * page's own, and never the same twice running.
 */
export function announcer(write: (text: string) => void): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said: string | null = null;
  return (text) => {
    clearTimeout(timer);
    if (said === null) said = text;
    if (text === said) return;
    timer = setTimeout(() => {
      said = text;
      write(text);
    }, quietTime);
  };
}
