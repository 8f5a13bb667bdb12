import { element } from "../element.ts";
import { type Fragment, fragmentAt, withFragment } from "./fragment.ts";
import { type KnownNames, type Suggestion, suggest } from "./names.ts";

/** A field with suggestions (WAI-ARIA APG, editable combobox with list autocomplete). */
export interface LicenseField {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** Tells those who do not see the list how many suggestions there are. */
  readonly status: HTMLElement;
  readonly texts: FieldTexts;
  /** Loaded when somebody comes to the field; a failure leaves the field without suggestions. */
  readonly names: () => Promise<KnownNames>;
  /** Called when a suggestion has been taken over. */
  readonly onChoose: () => void;
}

export interface FieldTexts {
  readonly noSuggestion: string;
  readonly oneSuggestion: string;
  readonly manySuggestions: string;
}

const MOST = 8;

interface Open {
  readonly fragment: Fragment;
  readonly options: readonly Suggestion[];
  /** -1: none. */
  active: number;
}

interface Box {
  readonly field: LicenseField;
  /** null: the list is closed. */
  open: Open | null;
  /** Counts what was asked for, so that a late answer opens nothing. */
  latest: number;
}

/** Makes the field suggest while one types. */
export function wireLicenseField(field: LicenseField): void {
  const box: Box = { field, open: null, latest: 0 };
  const { input, list } = field;
  input.addEventListener("input", () => void show(box, false));
  input.addEventListener("focus", () => void field.names().catch(() => []));
  input.addEventListener("blur", () => close(box));
  input.addEventListener("keydown", (event) => {
    if (!event.isComposing && isTaken(box, event.key)) event.preventDefault();
  });
  // The focus stays in the field, so that the list is still there when the button comes up again.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest("[role=option]") : null;
    if (option) choose(box, [...list.children].indexOf(option));
  });
}

/** Does what a key means for the list; false where the field itself is to have the key. */
function isTaken(box: Box, key: string): boolean {
  const { open } = box;
  if (key === "ArrowDown" || key === "ArrowUp") {
    if (open) move(box.field, open, key === "ArrowDown" ? 1 : -1);
    else void show(box, true);
    return true;
  }
  if (!open || (key !== "Escape" && key !== "Enter")) return false;
  const { active } = open;
  if (key === "Enter" && active >= 0) choose(box, active);
  else close(box);
  return key === "Escape" || active >= 0;
}

async function show(box: Box, evenEmpty: boolean): Promise<void> {
  const { field } = box;
  const { input } = field;
  box.latest += 1;
  const run = box.latest;
  const known = await field.names().catch(() => []);
  // Somebody may have typed on, or left.
  if (run !== box.latest || document.activeElement !== input) return;
  const fragment = fragmentAt(input.value, input.selectionStart ?? input.value.length);
  if (fragment.text === "" && !evenEmpty) return close(box);
  const options = suggest(known, fragment.text, fragment.kind, MOST);
  const isThere = options.length === 1 && options[0]?.id === fragment.text;
  if (options.length === 0 || isThere) {
    close(box);
    field.status.textContent = isThere ? "" : field.texts.noSuggestion;
    return;
  }
  box.open = { fragment, options, active: -1 };
  draw(field, options);
}

function close(box: Box): void {
  const { input, list, status } = box.field;
  box.latest += 1;
  box.open = null;
  list.hidden = true;
  list.replaceChildren();
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
  status.textContent = "";
}

function choose(box: Box, index: number): void {
  const { field, open } = box;
  const chosen = open?.options[index];
  if (!open || !chosen) return;
  const { text, caret } = withFragment(field.input.value, open.fragment, chosen.id);
  field.input.value = text;
  field.input.setSelectionRange(caret, caret);
  close(box);
  field.onChoose();
}

function move({ input, list }: LicenseField, open: Open, by: 1 | -1): void {
  const { length } = open.options;
  const from = open.active === -1 && by === -1 ? 0 : open.active;
  open.active = (from + by + length) % length;
  for (const [index, option] of [...list.children].entries()) {
    option.setAttribute("aria-selected", String(index === open.active));
    if (index !== open.active) continue;
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }
}

function draw({ input, list, status, texts }: LicenseField, options: readonly Suggestion[]): void {
  list.replaceChildren(
    ...options.map(({ id, name }, index) =>
      element(
        "div",
        { class: "option", role: "option", id: `${list.id}-${index}`, "aria-selected": "false" },
        element("span", { class: "option__id" }, id),
        " ",
        element("span", { class: "option__name", lang: "en" }, name),
      ),
    ),
  );
  list.hidden = false;
  input.setAttribute("aria-expanded", "true");
  input.removeAttribute("aria-activedescendant");
  const n = String(options.length);
  status.textContent =
    options.length === 1 ? texts.oneSuggestion : texts.manySuggestions.replace("{n}", n);
}
