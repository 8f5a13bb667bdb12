import type { SearchState } from "./state.ts";
import { fill, type SearchSettings } from "./texts.ts";

/** One button for each chosen value, which takes it out again. */
export function renderChips(
  state: SearchState,
  labelOf: (facet: string, value: string) => string,
  settings: SearchSettings,
  remove: (facet: string, value: string) => void,
): HTMLElement[] {
  return Object.entries(state.chosen).flatMap(([facet, values]) => {
    const name = settings.facets.find(({ id }) => id === facet)?.label ?? facet;
    return values.map((value) =>
      chip(`${name}: ${labelOf(facet, value)}`, settings, () => remove(facet, value)),
    );
  });
}

function chip(label: string, settings: SearchSettings, act: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "chip";
  button.textContent = label;
  button.setAttribute("aria-label", fill(settings.texts.remove, { label }));
  button.addEventListener("click", act);
  return button;
}
