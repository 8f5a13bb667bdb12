import type { ElementContent } from "hast";
import { knownLinks } from "../../../policies/compare/lineage.ts";
import { successionsBetween } from "../../../policies/compare/versions.ts";
import type { Clause, Policy } from "../../../policies/model.ts";
import { versionOn } from "../../../policies/versions.ts";
import { policyVersionTexts } from "../../i18n/policy-version.ts";
import type { Context } from "../context.ts";
import { versionHref } from "./addresses.ts";
import { element, text } from "./hast/element.ts";
import { type ShownText, shownText } from "./shown-text.ts";

/**
 * On a version that does not hold: where each clause is in the one that does, by its id and by what the versions
 * between declare. The page shows it at the clause that was asked for.
 */
export function clausesToday(
  context: Context,
  policy: Policy,
  { text: { version, clauses }, isForeign }: ShownText,
): (clause: Clause) => readonly ElementContent[] {
  const { data, lang } = context;
  const holding = versionOn(policy, data.facts.asOf);
  const there = shownText(policy, holding, lang);
  if (holding === null || there === null || holding.id === version) return () => [];
  const own = isForeign ? { lang } : {};
  const successions = successionsBetween(policy, version, holding.id);
  const links = knownLinks(clauses, there.text.clauses, successions);
  const places = Map.groupBy(links, ({ before }) => before.id);
  return ({ id }) => {
    const found = (places.get(id) ?? []).map(({ after }) => after);
    return [
      element(
        "p",
        { className: ["clause__today"], ...own },
        words(context, policy, holding.id, found),
      ),
    ];
  };
}

function words(
  context: Context,
  policy: Policy,
  version: string,
  places: readonly Clause[],
): readonly ElementContent[] {
  const t = policyVersionTexts[context.lang];
  if (places.length === 0) return [text(t.goneThere(version))];
  const linked = places.flatMap(({ id, number }, index) => [
    ...(index === 0 ? [] : [text(", ")]),
    element("a", { href: versionHref(context, policy.id, version, id) }, [text(number)]),
  ]);
  return [text(`${t.samePlace(version)} `), ...linked];
}
