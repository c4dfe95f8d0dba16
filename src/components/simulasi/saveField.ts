import type {Scenario} from "../../policy/scenario.js";
import {readScenarioFile, scenarioFileName, writeScenarioFile} from "../../scenario/scenarioFile.js";
import {savedScenarios, type Kept, type SavedScenario} from "../../scenario/savedScenarios.js";
import {fill, type Words} from "../dictionary.js";
import {downloadBlob} from "./downloadBlob.js";
import {asSentence} from "../asSentence.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {notice} from "../notice.js";
import {problemText, refusalNotice} from "./refusalNotice.js";

/** What saving and opening ask of the workbench. */
export interface SaveActions {
  readonly current: () => Scenario;
  readonly name: () => string;
  readonly open: (scenario: Scenario) => void;
  readonly rename: (name: string) => void;
  /** Reads a file's text on this release. */
  readonly read: (text: string) => ReturnType<typeof readScenarioFile>;
  /** Names a region by its code. */
  readonly nameOf: (code: string) => string;
}

/** A scenario with tables of all regencies has some 100 KB; what is far bigger is another file, and not read at all. */
const mostBytes = 5_000_000;

/** Scenarios on this device and in files: saved, opened, removed; nothing is replaced without asking. */
export function saveField(word: Words, format: Format, actions: SaveActions): HTMLElement {
  const store = savedScenarios(
    () => localStorage,
    () => new Date().toISOString()
  );
  const said = html("div", {"aria-live": "polite"});
  const list = html("ul", {class: "saved-list"});
  const say = (...shown: HTMLElement[]) => {
    const had = said.contains(document.activeElement);
    said.replaceChildren(...shown);
    if (had) save.focus(); // the question is answered
  };

  const save = html("button", {type: "button", class: "button"}, word["sim.save"]);
  save.addEventListener("click", () => keep());
  const keep = (may?: "replace") => {
    const name = actions.name();
    const kept = store.save(name, actions.current(), may);
    if (kept.kind === "conflict") return say(conflict(name));
    if (kept.kind === "done") {
      actions.rename(name);
      say(html("p", {class: "note"}, fill(word["sim.saved"], {name})));
    } else refused(kept);
    lay();
  };
  const conflict = (name: string) => {
    const replace = html("button", {type: "button", class: "button solid"}, word["sim.replace"]);
    const leave = html("button", {type: "button", class: "button"}, word["sim.cancel"]);
    replace.addEventListener("click", () => keep("replace"));
    leave.addEventListener("click", () => say());
    const question = notice(fill(word["sim.nameTaken"], {name}), word["sim.nameTakenHint"]);
    question.append(html("p", {class: "actions"}, replace, leave));
    return question;
  };
  const refused = (kept: Kept<unknown>) => {
    if (kept.kind !== "refused") return;
    const {cause, wayOut} = kept.refused;
    say(notice(asSentence(cause[format.language]), asSentence(wayOut[format.language]), "error"));
  };

  const toFile = html("button", {type: "button", class: "button"}, word["sim.toFile"]);
  toFile.addEventListener("click", () => {
    const scenario = actions.current();
    downloadBlob(scenarioFileName(scenario), new Blob([writeScenarioFile(scenario)], {type: "application/json"}));
  });
  const file = html("input", {type: "file", accept: ".json,application/json", id: "buka-berkas", class: "quiet"});
  const fromFile = html("label", {class: "button file-button", for: file.id}, word["sim.fromFile"]);
  file.addEventListener("change", async () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    const named = `“${chosen.name}”`;
    if (chosen.size > mostBytes) {
      const sizes = {size: format.decimal(chosen.size / 1e6, 1), most: format.decimal(mostBytes / 1e6, 0)};
      return say(notReadable(fill(word["fail.fileTooBig"], {file: chosen.name, ...sizes})));
    }
    const text = await chosen.text().catch(() => null);
    file.value = "";
    if (text === null) return say(notReadable(fill(word["fail.fileUnreadable"], {file: chosen.name})));
    const answer = actions.read(text);
    if (answer.kind === "read") {
      actions.open(answer.value);
      return say(html("p", {class: "note"}, fill(word["sim.opened"], {name: answer.value.name ?? chosen.name})));
    }
    const {language} = format;
    say(refusalNotice(answer.refused, {title: word["sim.fileBad"], whole: named, nameOf: actions.nameOf, language}));
  });
  const notReadable = (cause: string) =>
    notice(word["sim.fileBad"], [`${cause}.`, word["fail.workKept"], word["fail.chooseFile"]].join(" "), "error");

  const item = ({name, savedAt, scenario, refused: why}: SavedScenario) => {
    const open = html("button", {type: "button", class: "link", disabled: scenario === null}, name);
    open.addEventListener("click", () => {
      if (scenario) actions.open(scenario);
    });
    const remove = html("button", {type: "button", class: "link"}, word["sim.remove"]);
    remove.setAttribute("aria-label", fill(word["sim.removeNamed"], {name}));
    remove.addEventListener("click", () => {
      const at = Array.from(list.children).findIndex((entry) => entry.contains(remove));
      refused(store.remove(name));
      lay();
      const neighbour = list.children[Math.min(at, list.children.length - 1)];
      (neighbour?.querySelector<HTMLElement>("button:last-of-type") ?? save).focus();
    });
    const when =
      why === null ? format.date(savedAt.slice(0, 10)) : problemText(why.problems[0]!, format.language, actions.nameOf);
    return html("li", {}, open, html("span", {class: "foot"}, when), remove);
  };
  const lay = () => {
    const kept = store.list();
    const none = kept.kind === "refused" ? asSentence(kept.refused.cause[format.language]) : word["sim.noneSaved"];
    const items = kept.kind === "done" ? kept.value.map(item) : [];
    list.replaceChildren(...(items.length > 0 ? items : [html("li", {class: "foot"}, none)]));
  };
  lay();
  // another tab saved or removed something; a list of another language's page stops listening
  const follow = () => (list.isConnected ? lay() : removeEventListener("storage", follow));
  addEventListener("storage", follow);
  return html(
    "section",
    {class: "editor save", "aria-labelledby": "judul-simpan"},
    html("h2", {id: "judul-simpan"}, word["sim.saveTitle"]),
    html("p", {class: "foot"}, word["sim.saveNote"]),
    html("p", {class: "actions"}, save, toFile, html("span", {class: "file-choice"}, file, fromFile)),
    said,
    list
  );
}
