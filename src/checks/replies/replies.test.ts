import { expect, test } from "vitest";
import type { Reply } from "../../facts/badges/evidence.ts";
import { badgeRules } from "../../testing/badges.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { sameText } from "../../testing/licensing.ts";
import { anObservation } from "../../testing/observations.ts";
import { said } from "../../testing/said.ts";
import { aSoftware } from "../../testing/software.ts";
import type { CatalogCheck } from "../check.ts";
import { expiredReply } from "./expired.ts";
import { replyJustification } from "./justification.ts";
import { unknownReplyTarget } from "./unknown-target.ts";

const RULES = ["maintenance/expired-contract"];

function say(check: CatalogCheck, ...replies: readonly Partial<Reply>[]): string {
  const finding = { id: "own-finding-1", aliases: ["its other name"], severity: "low" as const };
  const scan = anObservation({ fact: "scan/vulnerabilities", value: 1, findings: [finding] });
  const software = aSoftware({
    curation: { replies: replies.map((parts) => ({ ...REPLY, ...parts })) },
    observations: { observations: [scan] },
  });
  const catalog = aCatalog({ software: [software], badgeRules: badgeRules() });
  return said(check.check({ catalog, files: new Map(), asOf: "2026-11-28" }));
}

const REPLY: Reply = {
  to: "CVE-2026-1",
  text: sameText("No"),
  author: "Team",
  date: "2026-11-01",
};

test("reply/expired: a reply that has ended is said to have", () => {
  expect(say(expiredReply, { until: "2026-11-27" })).toMatchInlineSnapshot(`
    "/replies/0/until (key)
      de: Die Antwort auf „CVE-2026-1“ galt bis zum 2026-11-27. → Nachsehen, ob sie noch stimmt, und sie erneuern oder weglassen.
      en: The reply to "CVE-2026-1" held until 2026-11-27. → See whether it is still true; renew it or leave it out."
  `);
  expect(say(expiredReply, {}, { until: "2026-11-28" })).toBe("");
});

test("reply/justification: only what is not affected has a reason for it", () => {
  const justification = "component-not-present";
  expect(say(replyJustification, { justification, status: "fixed" })).toMatchInlineSnapshot(`
    "/replies/0/justification (key)
      de: Eine Begründung (justification) sagt, warum etwas nicht betroffen ist; das sagt diese Antwort nicht. → status: not-affected schreiben oder die Begründung in den Text aufnehmen.
      en: A justification says why something is not affected, which this reply does not say. → Write status: not-affected, or put the reason into the text."
  `);
  expect(say(replyJustification, { justification })).not.toBe("");
  expect(say(replyJustification, { justification, status: "not-affected" }, {})).toBe("");
});

test("reply/unknown-target: a reply answers something that exists", () => {
  const check = unknownReplyTarget(RULES);
  expect(say(check, { to: "badges/comits" }, { to: "everything else" })).toMatchInlineSnapshot(`
    "/replies/0/to (key)
      de: „badges/comits“ ist weder eine Regel noch ein Kriterium der Badges noch eine Sicherheitsmeldung. → „badges/commits“ schreiben?
      en: "badges/comits" is neither a rule nor a criterion of the badges nor a security advisory. → Write "badges/commits"?
    /replies/1/to (key)
      de: „everything else“ ist weder eine Regel noch ein Kriterium der Badges noch eine Sicherheitsmeldung. → Abschreiben, was beantwortet wird: den Namen der Regel, badges/ und das Kriterium, oder CVE-….
      en: "everything else" is neither a rule nor a criterion of the badges nor a security advisory. → Copy what is answered: the name of the rule, badges/ and the criterion, or CVE-…."
  `);
  expect(say(check, { to: "maintenance/expired" })).not.toBe("");
});

test("rules, criteria, advisories and what a scanner found can be replied to", () => {
  const targets = [
    "maintenance/expired-contract",
    "schema/too-short",
    "badges/commits",
    "CVE-2026-1234",
    "GHSA-abcd-efgh-ijkl",
    "DLA-1234-1",
    "own-finding-1",
    "its other name",
  ];
  expect(say(unknownReplyTarget(RULES), ...targets.map((to) => ({ to })))).toBe("");
});
