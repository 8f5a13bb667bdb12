import type { Policy, PolicyVersion } from "../../../policies/model.ts";
import type { Context } from "../context.ts";
import { versionHref } from "./addresses.ts";
import { clausesById, type ShownText, shownText } from "./shown-text.ts";
import { versionName } from "./version-state.ts";

/** A piece of a line: a clause that it names as `#id`, or words. */
export interface ChangePart {
  readonly text: string;
  readonly href: string | null;
}

/** What a version changed, as its authors say. */
export interface ChangesView {
  readonly version: string;
  /** The tag of the language where it is not the page's. */
  readonly lang: string | null;
  readonly changes: readonly (readonly ChangePart[])[];
}

/** The lists of changes of all versions that have one, the newest first. */
export function changesViews(context: Context, policy: Policy): readonly ChangesView[] {
  return policy.versions.toReversed().flatMap((version) => {
    const shown = shownText(policy, version, context.lang);
    const view = shown === null ? null : changesOf(context, policy, version, shown);
    return view === null || view.changes.length === 0 ? [] : [view];
  });
}

/** The list of changes of one version. */
export function changesOf(
  context: Context,
  policy: Policy,
  { id }: PolicyVersion,
  { text, lang, isForeign }: ShownText,
): ChangesView {
  const clauses = clausesById(text);
  const isClause = (part: string): boolean => part.startsWith("#") && clauses.has(part.slice(1));
  return {
    version: versionName(context, id),
    lang: isForeign ? lang : null,
    changes: (text.front.changes ?? []).map((change) =>
      change.split(NAMED).map((part) => ({
        text: part,
        href: isClause(part) ? versionHref(context, policy.id, id, part.slice(1)) : null,
      })),
    ),
  };
}

const NAMED = /(?<![\w#])(#[a-z0-9]+(?:-[a-z0-9]+)*)/u;
