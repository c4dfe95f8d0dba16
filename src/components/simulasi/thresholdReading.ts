import {parameterOf} from "../../policy/parameters/index.js";
import type {Programme} from "../controls.js";
import {fill} from "../dictionary.js";
import {html, setText} from "../html.js";
import type {Editing, EditorPart} from "./editing.js";
import {withReadingOf} from "./editScenario.js";
import {lawLine} from "./lawLine.js";
import {numberText} from "./numberField.js";
import {readingField} from "./readingField.js";

/** The law under a threshold: its value with its source, or, where sources differ, a switch between their readings. */
export function thresholdReading(programme: Programme, editing: Editing): EditorPart {
  const {law, current, word, format} = editing;
  const id = `${programme}.threshold`;
  const percent = (value: number) => `${numberText(value, 0, format)}%`;
  if (parameterOf(id).readings === undefined) {
    const value = percent(law.programmes[programme]!.threshold);
    return {element: lawLine(id, law.day, value, word, format), show() {}};
  }
  const field = readingField(id, law.day, word, format, (reading, timeStamp) =>
    editing.edit(withReadingOf(current(), programme, "threshold", id, reading), timeStamp)
  );
  // on the law's own line, so that it pushes nothing away as the handle is dragged
  const own = html("span", {class: "own-value"});
  field.law.append(own);
  return {
    element: field.element,
    show({programmes, reforms, switches}, now) {
      const isOwn = programmes?.[programme]?.threshold !== undefined || reforms?.[id] !== undefined;
      field.show(isOwn ? null : switches?.[id]);
      const value = percent(now.programmes[programme]!.threshold);
      setText(own, isOwn ? fill(word["edit.ownThreshold"], {value}) : "");
    }
  };
}
