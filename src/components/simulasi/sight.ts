/** How far beyond the window an element is drawn as if in it. */
const near = "200px";

/** Whether an element is in the window or near it: what is not need not be drawn while dragging. */
export function sightOf(element: Element): () => boolean {
  let inSight = true;
  const observer = new IntersectionObserver(([entry]) => (inSight = entry!.isIntersecting), {rootMargin: near});
  observer.observe(element);
  return () => inSight;
}
