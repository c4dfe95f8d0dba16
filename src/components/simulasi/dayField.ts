import {isDay} from "../../policy/day.js";
import type {Scenario} from "../../policy/scenario.js";
import {dayRefusal, onDay, ruleDays} from "../../scenario/ruleDays.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";

export interface DayField {
  readonly element: HTMLElement;
  show(scenario: Scenario): void;
}

/** Days before it are half-typed years, not days that anybody means. */
const firstYear = 1945;

/** The day on which the law is read: any day of the calendar, those on which rules change one press away. */
export function dayField(
  defaultDay: string,
  word: Words,
  format: Format,
  onChange: (next: (scenario: Scenario) => Scenario, timeStamp: number) => void
): DayField {
  let scenario: Scenario = {};
  const shown = () => scenario.day ?? defaultDay;
  const input = html("input", {type: "date", id: "hari-aturan", class: "text-box"});
  const jump = html("select", {class: "select", "aria-label": word["edit.dayJump"]});
  const note = html("p", {class: "foot"});
  const error = html("p", {class: "foot field-error", id: "hari-aturan-galat", role: "alert", hidden: true});
  const back = html(
    "button",
    {type: "button", class: "link"},
    fill(word["edit.dayBack"], {date: format.date(defaultDay)})
  );
  const refuse = (text: string) => {
    setText(error, text);
    error.hidden = text === "";
    input.setAttribute("aria-invalid", String(text !== ""));
    input.setAttribute("aria-describedby", text === "" ? note.id : error.id);
  };
  note.id = "hari-aturan-catatan";
  const choose = (day: string, timeStamp: number) => {
    const reason = dayRefusal(scenario, day);
    if (reason !== null) {
      const values = {date: format.date(day), reason: reason[format.language], kept: format.date(shown())};
      refuse(fill(word["edit.dayRefused"], values));
      return;
    }
    refuse("");
    if (day !== shown()) onChange((from) => onDay(from, day, defaultDay), timeStamp);
  };
  // each key in a date box may make a day of its own: what is typed is taken when the box is left, or on Enter
  let typing = false;
  const take = (timeStamp: number) => {
    typing = false;
    if (input.value === shown()) return;
    if (isDay(input.value) && Number(input.value.slice(0, 4)) >= firstYear) choose(input.value, timeStamp);
    else refuse(fill(word["edit.dayBad"], {kept: format.date(shown())}));
    input.value = shown();
  };
  input.addEventListener("keydown", ({key, timeStamp}) => {
    if (key === "Enter") take(timeStamp);
    else if (key !== "Tab") typing = true;
  });
  input.addEventListener("blur", ({timeStamp}) => take(timeStamp));
  input.addEventListener("change", ({timeStamp}) => {
    if (!typing) take(timeStamp);
  });
  jump.addEventListener("change", ({timeStamp}) => {
    const day = jump.value;
    jump.value = "";
    if (day !== "") choose(day, timeStamp);
  });
  back.addEventListener("click", ({timeStamp}) => {
    choose(defaultDay, timeStamp);
    input.focus();
  });
  let listed: Scenario | null = null;
  const list = () => {
    if (listed === scenario) return;
    listed = scenario;
    jump.replaceChildren(
      html("option", {value: ""}, word["edit.dayJump"]),
      ...ruleDays(scenario).map(({day, changes, refused}) => {
        const date = format.date(day);
        if (refused !== null) {
          return html("option", {value: day, disabled: true}, fill(word["edit.dayRefusedOption"], {date}));
        }
        const first = changes[0]![format.language];
        const text =
          changes.length === 1 ? first : fill(word["edit.dayMore"], {first, count: String(changes.length - 1)});
        return html("option", {value: day}, fill(word["edit.dayOption"], {date, changes: text}));
      })
    );
  };
  list();
  jump.addEventListener("focus", list);
  jump.addEventListener("pointerdown", list);
  return {
    element: html(
      "div",
      {class: "rule-day"},
      html("label", {for: input.id}, word["edit.day"]),
      input,
      jump,
      note,
      error,
      back
    ),
    show(next) {
      scenario = next;
      const day = shown();
      if (!typing) input.value = day;
      if (day === input.value) refuse("");
      const date = format.date(defaultDay);
      setText(note, day === defaultDay ? word["edit.dayVersion"] : fill(word["edit.dayOther"], {date}));
      back.hidden = day === defaultDay;
    }
  };
}
