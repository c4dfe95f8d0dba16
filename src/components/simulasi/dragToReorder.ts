/** Pixels before a press becomes a drag. */
const slack = 6;

/**
 * Lets a mouse or a pen drag the elements of a row that match `selector` to another place; a finger scrolls the row.
 * `onMove` is told the element and its place among the others, 0 first, once, as it is let go. Escape gives up.
 */
export function dragToReorder(
  row: HTMLElement,
  selector: string,
  onMove: (item: HTMLElement, to: number) => void
): void {
  row.addEventListener("pointerdown", (event) => {
    const item = (event.target as Element).closest<HTMLElement>(selector);
    if (!item || event.button !== 0 || event.pointerType === "touch") return;
    const start = event.clientX;
    const others = [...row.querySelectorAll<HTMLElement>(selector)].filter((other) => other !== item);
    let to: number | null = null;
    const ending = new AbortController();
    const {signal} = ending;
    const mark = () => {
      others.forEach((other, at) => {
        other.classList.toggle("drop-before", to === at);
        other.classList.toggle("drop-after", to === others.length && at === others.length - 1);
      });
    };
    const end = () => {
      to = null;
      mark();
      item.classList.remove("dragged");
      ending.abort();
    };
    const move = ({clientX}: PointerEvent) => {
      if (to === null && Math.abs(clientX - start) < slack) return;
      if (to === null) item.classList.add("dragged");
      to = placeAmong(others.map(middleOf), clientX);
      mark();
    };
    const drop = () => {
      const place = to;
      end();
      if (place === null) return;
      // the click that ends a drag chooses nothing
      row.addEventListener("click", stop, {capture: true, once: true});
      setTimeout(() => row.removeEventListener("click", stop, {capture: true}));
      onMove(item, place);
    };
    addEventListener("pointermove", move, {signal});
    addEventListener("pointerup", drop, {signal});
    addEventListener("pointercancel", end, {signal});
    addEventListener("keydown", ({key}: KeyboardEvent) => key === "Escape" && end(), {signal});
  });
}

/** How many of the rising middles lie before a point: the place of what is dropped there. */
export function placeAmong(middles: readonly number[], x: number): number {
  return middles.filter((middle) => middle < x).length;
}

function middleOf(element: Element): number {
  const {left, width} = element.getBoundingClientRect();
  return left + width / 2;
}

function stop(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
