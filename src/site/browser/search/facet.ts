import type { Counts } from "./ask.ts";
import { copyOf, slot } from "./dom.ts";
import { fill, type SearchSettings } from "./texts.ts";

/** So many values stand open; the rest comes on request. */
const FEW = 10;

export interface FacetValueView {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The values of one facet: chosen ones first, then those with most entries, then by name. */
export function facetValues(
  counts: Counts,
  labels: Readonly<Record<string, string>>,
  chosen: readonly string[],
  locale: string,
): FacetValueView[] {
  const names = new Intl.Collator(locale, { numeric: true });
  const values = new Set([
    ...chosen,
    ...Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0),
  ]);
  return [...values]
    .map((value) => ({
      value,
      label: labels[value] ?? value,
      count: counts[value] ?? 0,
      chosen: chosen.includes(value),
    }))
    .sort(
      (left, right) =>
        Number(right.chosen) - Number(left.chosen) ||
        right.count - left.count ||
        names.compare(left.label, right.label),
    );
}

/** Shows the values in the body of a facet; keeps the focus where it was. */
export function renderFacet(
  body: HTMLElement,
  facet: string,
  values: readonly FacetValueView[],
  template: HTMLTemplateElement,
  settings: SearchSettings,
): void {
  const focused = body.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const isOpen = body.dataset.all === "true";
  const shown = isOpen
    ? values
    : values.slice(0, Math.max(FEW, values.filter((value) => value.chosen).length));
  const list = document.createElement("ul");
  list.className = "facet-values";
  list.append(...shown.map((value) => item(facet, value, template, settings.locale)));
  const more =
    shown.length < values.length ? [moreButton(body, facet, values, template, settings)] : [];
  const narrow = isOpen && values.length > 2 * FEW ? [narrowField(list, facet, settings)] : [];
  body.replaceChildren(...narrow, list, ...more);
  if (focused !== undefined && focused !== "") document.getElementById(focused)?.focus();
}

function item(
  facet: string,
  value: FacetValueView,
  template: HTMLTemplateElement,
  locale: string,
): HTMLElement {
  const copy = copyOf(template);
  const box = copy.querySelector("input");
  if (box === null) throw new Error("The template of a facet value has no box");
  box.id = `facet-${facet}-${value.value.replace(/[^A-Za-z0-9-]/gu, "_")}`;
  box.name = facet;
  box.value = value.value;
  box.checked = value.chosen;
  slot(copy, "label").textContent = value.label;
  slot(copy, "count").textContent = new Intl.NumberFormat(locale).format(value.count);
  return copy;
}

function moreButton(
  ...[body, facet, values, template, settings]: Parameters<typeof renderFacet>
): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "kern-btn kern-btn--tertiary";
  const label = document.createElement("span");
  label.className = "kern-label";
  label.textContent = fill(settings.texts.showAll, { n: String(values.length) });
  button.append(label);
  button.addEventListener("click", () => {
    body.dataset.all = "true";
    renderFacet(body, facet, values, template, settings);
    body.querySelector("input")?.focus();
  });
  return button;
}

function narrowField(list: HTMLElement, facet: string, settings: SearchSettings): HTMLElement {
  const label = document.createElement("label");
  label.className = "facet-narrow";
  const field = document.createElement("input");
  field.type = "search";
  field.id = `facet-${facet}-narrow`;
  field.className = "kern-form-input__input";
  label.append(settings.texts.narrow, field);
  field.addEventListener("input", () => {
    const words = field.value.toLocaleLowerCase(settings.locale);
    for (const entry of list.children) {
      const text = entry.textContent?.toLocaleLowerCase(settings.locale) ?? "";
      entry.toggleAttribute("hidden", !text.includes(words));
    }
  });
  return label;
}
