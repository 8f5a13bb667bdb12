/** The element with this id; throws where the page lacks it, because nothing works then. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}`);
  return found;
}

/** Shows what is of no use without the script that calls this: everything marked `data-needs-script`. */
export function showScripted(within: ParentNode = document): void {
  for (const part of within.querySelectorAll("[data-needs-script]")) part.removeAttribute("hidden");
}

/** The ways to this page in other languages. */
export function languageLinks(): readonly HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("header a[hreflang]")];
}

/** A copy of a template's only element. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`#${template.id} is empty`);
  return copy;
}

/** The part of a copied template that is marked `data-slot="name"`. */
export function slot(parent: HTMLElement, name: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  if (found === null) throw new Error(`A template lacks the slot ${name}`);
  return found;
}

/** Writes a text into a slot, or takes the slot away where there is none. */
export function fillSlot(parent: HTMLElement, name: string, text: string | undefined): void {
  const place = slot(parent, name);
  if (text === undefined || text === "") place.remove();
  else place.textContent = text;
}
