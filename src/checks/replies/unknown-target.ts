import type { Catalog, Software } from "../../catalog/catalog.ts";
import type { Localized } from "../../problem/problem.ts";
import { nearestName } from "../../schema/near.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { repliesOf } from "./replies.ts";

/** CVE-2026-1234, GHSA-xxxx-xxxx-xxxx, PYSEC-2026-1 and their like: whoever gives them out, in capitals, and a hyphen. */
const ADVISORY = /^[A-Z][A-Z0-9]{1,19}-[A-Za-z0-9:._-]+$/u;
/** Rules about shape and syntax are not listed anywhere; they have names of their own. */
const ABOUT_SHAPE = /^(?:schema|yaml)\/[a-z0-9-]+$/u;
const BADGES = "badges/";

/** Replies to something that does not exist; `rules` are the names of all rules that can be replied to. */
export function unknownReplyTarget(rules: readonly string[]): CatalogCheck {
  return {
    rule: "reply/unknown-target",
    level: "error",
    enforces: ["admission@2026.3#replies"],
    *check({ catalog }) {
      for (const { file, pointer, reply, software } of repliesOf(catalog)) {
        if (isKnown(reply.to, rules, catalog, software)) continue;
        const to = shown(reply.to);
        yield {
          file,
          pointer: `${pointer}/to`,
          at: "key",
          message: {
            de: `${to.de} ist weder eine Regel noch ein Kriterium der Badges noch eine Sicherheitsmeldung.`,
            en: `${to.en} is neither a rule nor a criterion of the badges nor a security advisory.`,
          },
          fix: fixOf(nearestName(reply.to, [...criteriaOf(catalog), ...rules])),
        };
      }
    },
  };
}

function isKnown(
  to: string,
  rules: readonly string[],
  catalog: Catalog,
  software: Software,
): boolean {
  if (to.startsWith(BADGES)) return criteriaOf(catalog).includes(to);
  if (ADVISORY.test(to) || ABOUT_SHAPE.test(to) || rules.includes(to)) return true;
  const found = software.observations?.observations ?? [];
  return found.some(({ findings = [] }) =>
    findings.some(({ id, aliases = [] }) => id === to || aliases.includes(to)),
  );
}

function criteriaOf({ badgeRules }: Catalog): readonly string[] {
  return (badgeRules?.value.criteria ?? []).map(({ id }) => `${BADGES}${id}`);
}

function fixOf(near: string | null): Localized {
  if (near) return { de: `„${near}“ schreiben?`, en: `Write "${near}"?` };
  return {
    de: "Abschreiben, was beantwortet wird: den Namen der Regel, badges/ und das Kriterium, oder CVE-….",
    en: "Copy what is answered: the name of the rule, badges/ and the criterion, or CVE-….",
  };
}
