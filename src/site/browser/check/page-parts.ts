import { byId, languageLinks, showScripted } from "../search/dom.ts";

/** A field with suggestions. */
export interface FieldParts {
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

/** The places of the check page that its script reads and fills; components/check/*.astro draws them. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly expression: HTMLInputElement;
  readonly use: HTMLSelectElement;
  readonly kind: HTMLSelectElement;
  readonly asOf: HTMLInputElement;
  readonly outbound: HTMLInputElement;
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
  readonly content: HTMLElement;
  readonly fields: Readonly<Record<"expression" | "outbound", FieldParts>>;
  /** The ways to this page in other languages. */
  readonly languages: readonly HTMLAnchorElement[];
}

/** Finds the parts, and shows what needs the script. */
export function pageParts(): PageParts {
  showScripted();
  return {
    form: byId("check-form", HTMLFormElement),
    expression: byId("expression", HTMLInputElement),
    use: byId("use", HTMLSelectElement),
    kind: byId("kind", HTMLSelectElement),
    asOf: byId("as-of", HTMLInputElement),
    outbound: byId("outbound", HTMLInputElement),
    status: byId("check-status", HTMLElement),
    answer: byId("answer", HTMLElement),
    content: byId("answer-content", HTMLElement),
    fields: { expression: fieldParts("expression"), outbound: fieldParts("outbound") },
    languages: languageLinks(),
  };
}

function fieldParts(id: string): FieldParts {
  return {
    list: byId(`${id}-options`, HTMLElement),
    status: byId(`${id}-status`, HTMLElement),
  };
}
