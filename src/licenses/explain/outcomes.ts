import type { Localized } from "../../problem/problem.ts";
import type { Outcome } from "../verdict/outcome.ts";

/** The answers in one or two words. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, Localized>> = {
  approved: { de: "freigegeben", en: "approved" },
  "approved-with-conditions": { de: "freigegeben mit Auflagen", en: "approved with conditions" },
  review: { de: "zu prüfen", en: "to be reviewed" },
  refused: { de: "abgelehnt", en: "refused" },
  unknown: { de: "unbekannt", en: "unknown" },
};

/** What the answers mean to somebody who has to decide. */
export const OUTCOME_MEANINGS: Readonly<Record<Outcome, Localized>> = {
  approved: {
    de: "Die Lizenz ist freigegeben.",
    en: "The licence is approved.",
  },
  "approved-with-conditions": {
    de: "Die Lizenz ist freigegeben; bei bestimmten Nutzungen gibt es etwas einzuhalten.",
    en: "The licence is approved; for certain uses there is something to keep to.",
  },
  review: {
    de: "Das müssen Menschen entscheiden, bevor es genutzt wird.",
    en: "People have to decide before it is used.",
  },
  refused: {
    de: "Unter dieser Lizenz darf das Werk nicht genutzt werden.",
    en: "The work must not be used under this licence.",
  },
  unknown: {
    de: "Darüber ist nichts bekannt; das müssen Menschen klären, bevor es genutzt wird.",
    en: "Nothing is known about it; people have to find out before it is used.",
  },
};
