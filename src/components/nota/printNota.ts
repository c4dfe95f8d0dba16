import {layNota} from "./nota.js";
import type {NotaFacts} from "./notaFacts.js";

/**
 * Prints the brief in the page's place, by the button and by the browser's own command; `facts` are read when the
 * browser is about to print, null while there is nothing to print. Returns the stop.
 */
export function printNota(facts: () => NotaFacts | null): () => void {
  let nota: HTMLElement | null = null;
  const clear = () => {
    nota?.remove();
    nota = null;
  };
  const lay = () => {
    clear();
    const ready = facts();
    if (ready !== null) nota = layNota(ready);
  };
  addEventListener("beforeprint", lay);
  addEventListener("afterprint", clear);
  return () => {
    clear();
    removeEventListener("beforeprint", lay);
    removeEventListener("afterprint", clear);
  };
}
