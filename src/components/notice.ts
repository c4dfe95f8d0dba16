import {html} from "./html.js";

/** A state in words: a bold cause and the way out, 3 px edge; an error in its colour (look.md section 7). */
export function notice(cause: string, wayOut: string, kind: "plain" | "error" = "plain"): HTMLElement {
  return html(
    "div",
    {class: kind === "error" ? "state error" : "state", role: kind === "error" ? "alert" : "status"},
    html("strong", {}, cause),
    html("p", {}, wayOut)
  );
}

/** What an unknown error says, as a clause without a full stop. */
export function causeOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}
