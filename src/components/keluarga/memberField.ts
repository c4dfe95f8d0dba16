import {familyComponents, type FamilyMember} from "../../policy/family.js";
import {fill, type Words} from "../dictionary.js";
import {html} from "../html.js";
import {isSchool, withComponent} from "./memberEdits.js";

/** One person of the form: a box for each component, and what only a pregnancy or a pupil has. */
export function memberField(
  initial: FamilyMember,
  index: number,
  word: Words,
  change: (member: FamilyMember) => void,
  remove: () => void
): HTMLElement {
  let member = initial;
  const boxes = familyComponents.map((component) => {
    const box = html("input", {type: "checkbox"});
    box.addEventListener("change", () => set(withComponent(member, component, box.checked)));
    return {component, box, label: html("label", {class: "check"}, box, word[`family.component.${component}`])};
  });
  const order = html("input", {type: "number", class: "entry", min: 1, max: 20, step: 1});
  order.addEventListener("input", () => {
    const {pregnancy: _, ...rest} = member;
    set(order.value === "" ? rest : {...rest, pregnancy: order.valueAsNumber});
  });
  const half = html("input", {type: "checkbox"});
  half.addEventListener("change", () => {
    const {half: _, ...rest} = member;
    set(half.checked ? {...rest, half: true} : rest);
  });
  const orderLabel = html("label", {class: "beside"}, word["family.pregnancy"], order);
  const halfLabel = html("label", {class: "check"}, half, word["family.half"]);

  function set(next: FamilyMember): void {
    member = next;
    show();
    change(member);
  }

  function show(): void {
    const {components, pregnancy} = member;
    for (const {component, box} of boxes) box.checked = components.includes(component);
    orderLabel.hidden = !components.includes("bumil");
    halfLabel.hidden = !components.some(isSchool);
    half.checked = member.half ?? false;
    // typing is left alone: "02" is not rewritten under the reader's hands
    if (order.value === "" && pregnancy !== undefined) order.value = String(pregnancy);
    if (orderLabel.hidden) order.value = "";
  }

  show();
  const number = String(index + 1);
  const removeButton = html(
    "button",
    {type: "button", class: "link", "aria-label": fill(word["family.removeMember"], {number})},
    word["family.remove"]
  );
  removeButton.addEventListener("click", remove);
  return html(
    "fieldset",
    {class: "member"},
    html("legend", {}, fill(word["family.member"], {number})),
    removeButton,
    html("div", {class: "boxes"}, ...boxes.map(({label}) => label)),
    orderLabel,
    halfLabel
  );
}
