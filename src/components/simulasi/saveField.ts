import type {Scenario} from "../../policy/scenario.js";
import {readScenarioFile, scenarioFileName, writeScenarioFile} from "../../scenario/scenarioFile.js";
import {savedScenarios, type Kept, type SavedScenario} from "../../scenario/savedScenarios.js";
import {fill, type Words} from "../dictionary.js";
import {downloadBlob} from "./downloadBlob.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {notice} from "../notice.js";

/** What saving and opening ask of the workbench. */
export interface SaveActions {
  readonly current: () => Scenario;
  readonly name: () => string;
  readonly open: (scenario: Scenario) => void;
  readonly rename: (name: string) => void;
  /** Reads a file's text on this release. */
  readonly read: (text: string) => ReturnType<typeof readScenarioFile>;
}

/** Scenarios on this device and in files: saved, opened, removed; nothing is replaced without asking. */
export function saveField(word: Words, format: Format, actions: SaveActions): HTMLElement {
  const store = savedScenarios(
    () => localStorage,
    () => new Date().toISOString()
  );
  const said = html("div", {"aria-live": "polite"});
  const list = html("ul", {class: "saved-list"});
  const say = (...shown: HTMLElement[]) => said.replaceChildren(...shown);

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
    say(notice(sentence(cause[format.language]), sentence(wayOut[format.language]), "error"));
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
    const answer = actions.read(await chosen.text());
    file.value = "";
    if (answer.kind === "read") {
      actions.open(answer.value);
      return say(html("p", {class: "note"}, fill(word["sim.opened"], {name: answer.value.name ?? chosen.name})));
    }
    const {problems, wayOut} = answer.refused;
    const lines = problems.slice(0, 5).map((problem) => `${problem.path || chosen.name} ${problem[format.language]}`);
    say(notice(word["sim.fileBad"], sentence(`${lines.join("; ")}. ${sentence(wayOut[format.language])}`), "error"));
  });

  const item = ({name, savedAt, scenario, refused: why}: SavedScenario) => {
    const open = html("button", {type: "button", class: "link", disabled: scenario === null}, name);
    open.addEventListener("click", () => {
      if (scenario) actions.open(scenario);
    });
    const remove = html("button", {type: "button", class: "link"}, word["sim.remove"]);
    remove.setAttribute("aria-label", fill(word["sim.removeNamed"], {name}));
    remove.addEventListener("click", () => {
      refused(store.remove(name));
      lay();
    });
    const when =
      why === null
        ? format.date(savedAt.slice(0, 10))
        : `${why.problems[0]!.path} ${why.problems[0]![format.language]}`;
    return html("li", {}, open, html("span", {class: "foot"}, when), remove);
  };
  const lay = () => {
    const kept = store.list();
    list.replaceChildren(
      ...(kept.kind === "done" && kept.value.length > 0
        ? kept.value.map(item)
        : [html("li", {class: "foot"}, word["sim.noneSaved"])])
    );
  };
  lay();
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

function sentence(text: string): string {
  const capital = text.replace(/^./, (letter) => letter.toUpperCase());
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
