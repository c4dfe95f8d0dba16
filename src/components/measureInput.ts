/**
 * User Timing of one input whose answer has just been written to the page: `desil:tick` from the event to now, and
 * `desil:frame` from the event until the frame that shows it has been drawn (the message comes after the paint).
 */
export function measureInput(start: number): void {
  performance.measure("desil:tick", {start, end: performance.now()});
  requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      performance.measure("desil:frame", {start, end: performance.now()});
      port1.close();
    };
    port2.postMessage(null);
  });
}
