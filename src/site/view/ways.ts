import { listTexts } from "../i18n/lists.ts";
import type { Context, Link } from "./context.ts";

/** The ways to narrow the list down that need no JavaScript. */
export function waysToBrowse({ lang, to }: Context): readonly Link[] {
  const t = listTexts[lang];
  return [
    { label: t.byCategory, href: to("categories/") },
    { label: t.byProduct, href: to("instead-of/") },
    { label: t.byProperty, href: to("browse/") },
  ];
}
