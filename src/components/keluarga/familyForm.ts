import type {FamilyMember} from "../../policy/family.js";
import type {FamilyQuestion} from "../../policy/familyInput.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {decileField} from "./decileField.js";
import {mostMembers} from "./familyLink.js";
import {memberField} from "./memberField.js";
import {switchFields} from "./switchFields.js";

/** The family's decile, day, members and readings; calls back with the whole question after every change. */
export function familyForm(
  initial: FamilyQuestion,
  word: Words,
  format: Format,
  change: (question: FamilyQuestion) => void
): HTMLElement {
  let question = initial;
  const set = (part: Partial<FamilyQuestion>) => change((question = {...question, ...part}));

  const day = html("input", {type: "date", class: "day-field", value: question.day});
  day.addEventListener("input", () => set({day: day.value}));

  const list = html("div", {class: "members"});
  const add = html("button", {type: "button", class: "button"}, word["family.add"]);
  const clear = html("button", {type: "button", class: "link"}, word["family.clear"]);
  const none = html("p", {class: "note"}, word["family.noMembers"]);

  function setMembers(members: readonly FamilyMember[]): void {
    set({members});
    showMembers();
  }

  function showMembers(): void {
    const {members} = question;
    const replace = (index: number) => (member: FamilyMember) => set({members: question.members.with(index, member)});
    const remove = (index: number) => () => {
      setMembers(question.members.toSpliced(index, 1));
      const next = list.children[Math.min(index, list.children.length - 1)];
      (next?.querySelector<HTMLElement>("button") ?? add).focus();
    };
    list.replaceChildren(
      ...members.map((member, index) => memberField(member, index, word, replace(index), remove(index)))
    );
    add.disabled = members.length >= mostMembers;
    clear.hidden = members.length === 0;
    none.hidden = members.length > 0;
  }

  add.addEventListener("click", () => {
    setMembers([...question.members, {components: []}]);
    list.lastElementChild!.querySelector<HTMLElement>("input")!.focus();
  });
  clear.addEventListener("click", () => {
    setMembers([]);
    add.focus();
  });
  showMembers();

  return html(
    "form",
    {class: "family-form", "aria-label": word["family.form"]},
    decileField(question.decile, word, (decile) => set({decile})),
    html("label", {class: "beside"}, word["family.day"], day),
    list,
    none,
    html("div", {class: "actions"}, add, clear),
    switchFields(question.switches ?? {}, word, format, (switches) => set({switches}))
  );
}
