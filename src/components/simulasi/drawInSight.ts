/** How far beyond the window an element is drawn as if in it. */
const near = "200px";

/**
 * The drawing of a figure, which while a control is dragged is left out where nobody can see it: what was left out is
 * drawn as the figure comes into sight, and at rest everything is. An unseen change costs a layout as a seen one does.
 */
export function drawInSight<Shown extends object>(
  element: Element,
  draw: (shown: Shown, dragging: boolean) => void
): (shown: Shown, dragging: boolean) => void {
  let inSight = true;
  let missed: Shown | null = null;
  const observer = new IntersectionObserver(
    (entries) => {
      inSight = entries.at(-1)!.isIntersecting;
      if (!inSight || missed === null) return;
      const shown = missed;
      missed = null;
      draw(shown, true);
    },
    {rootMargin: near}
  );
  observer.observe(element);
  return (shown, dragging) => {
    missed = dragging && !inSight ? shown : null;
    if (missed === null) draw(shown, dragging);
  };
}
