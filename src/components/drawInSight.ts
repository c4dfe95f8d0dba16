/**
 * The drawing of a figure, which is left out where nobody can see it: an unseen change costs a layout as a seen one
 * does. What was left out is drawn as the figure comes into sight; once the control rests also at leisure, figure by
 * figure, so that no release of a control draws the whole page at once. Until the browser has said what can be seen,
 * `atFirst` stands in: true for what may be seen as the page opens, so that nothing seen comes late.
 */
export function drawInSight<Shown extends object>(
  element: Element,
  draw: (shown: Shown, dragging: boolean) => void,
  atFirst = true
): (shown: Shown, dragging: boolean) => void {
  let inSight = atFirst;
  let missed: {readonly shown: Shown; readonly dragging: boolean} | null = null;
  const drawMissed = () => {
    if (missed === null) return;
    const {shown, dragging} = missed;
    missed = null;
    draw(shown, dragging);
  };
  const observer = new IntersectionObserver((entries) => {
    inSight = entries.at(-1)!.isIntersecting;
    if (inSight) drawMissed();
  });
  observer.observe(element);
  return (shown, dragging) => {
    missed = {shown, dragging};
    if (inSight) return drawMissed();
    if (!dragging) whenIdle(() => missed?.dragging === false && drawMissed());
  };
}

/** Safari does not tell when a page is idle; there a moment later has to do. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 50);
}
