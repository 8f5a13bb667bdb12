import type { RawTest } from "../../facts/badges/comparison.ts";
import { type Fault, faultsOf } from "../../facts/badges/test-faults.ts";
import type { Localized } from "../../problem/problem.ts";
import type { BadgeRules } from "../../schema/generated/badge-rules.ts";
import { nearestName } from "../../schema/near.ts";
import { choiceOf, shown } from "../../schema/shown.ts";
import { FACT_NAMES } from "../../schema/stated-facts.ts";
import type { CatalogCheck } from "../check.ts";
import type { Located } from "../reading.ts";

/** Tests that say nothing that could be tested; their criteria would be unknown for ever. */
export const ruleTest: CatalogCheck = {
  rule: "badge-rules/test",
  level: "error",
  *check({ catalog: { badgeRules } }) {
    if (badgeRules === null) return;
    for (const { pointer, value } of testsOf(badgeRules.value)) {
      for (const fault of faultsOf(value)) {
        const inside = fault.key === "" ? pointer : `${pointer}/${fault.key}`;
        const at = /\/[0-9]+$/u.test(inside) ? "value" : "key";
        yield { file: badgeRules.file, pointer: inside, at, ...wordsFor(fault) };
      }
    }
  },
};

/** Every test of a rule file, those inside others too. */
function* testsOf({ criteria }: BadgeRules): Generator<Located<RawTest>> {
  for (const [index, { test, exempt = [] }] of criteria.entries()) {
    yield* withParts(test, `/criteria/${index}/test`);
    for (const [at, { when }] of exempt.entries()) {
      yield* withParts(when, `/criteria/${index}/exempt/${at}/when`);
    }
  }
}

function* withParts(value: RawTest, pointer: string): Generator<Located<RawTest>> {
  yield { pointer, value };
  for (const key of ["all", "any"] as const) {
    for (const [index, part] of (value[key] ?? []).entries()) {
      yield* withParts(part, `${pointer}/${key}/${index}`);
    }
  }
}

interface Words {
  readonly message: Localized;
  readonly fix: Localized;
}

function wordsFor(fault: Fault): Words {
  switch (fault.kind) {
    case "unknown-fact":
      return unknownFact(fault.name);
    case "wrong-comparison":
      return wrongComparison(fault.key, choiceOf(fault.fits));
    case "stated":
      return notMeasured(fault.key);
    default:
      return WORDS[fault.kind];
  }
}

function unknownFact(name: string): Words {
  const written = shown(name);
  const near = nearestName(name, FACT_NAMES);
  return {
    message: {
      de: `Einen Fakt ${written.de} gibt es nicht.`,
      en: `There is no fact ${written.en}.`,
    },
    fix: {
      de: near ? `„${near}“ schreiben?` : "Die Namen stehen in src/schema/measured-facts.ts.",
      en: near ? `Write "${near}"?` : "The names are in src/schema/measured-facts.ts.",
    },
  };
}

function wrongComparison(key: string, fits: Localized): Words {
  return {
    message: {
      de: `Ein solcher Fakt lässt sich nicht mit „${key}“ vergleichen.`,
      en: `Such a fact cannot be compared with "${key}".`,
    },
    fix: { de: `${fits.de} schreiben.`, en: `Write ${fits.en}.` },
  };
}

function notMeasured(key: string): Words {
  return {
    message: {
      de: `Was der Katalog selbst sagt, wird nicht gemessen; „${key}“ hat hier keine Bedeutung.`,
      en: `What the catalogue itself says is not measured; "${key}" means nothing here.`,
    },
    fix: { de: `„${key}“ weglassen.`, en: `Leave "${key}" out.` },
  };
}

const COMPARISONS = choiceOf(["atLeast", "atMost", "above", "below", "is", "isNot", "oneOf"]);
const DATES = choiceOf(["withinDays", "aheadDays"]);

const WORDS: Readonly<
  Record<Exclude<Fault["kind"], "unknown-fact" | "wrong-comparison" | "stated">, Words>
> = {
  nothing: {
    message: {
      de: "Dieser Test nennt weder fact noch all oder any; das Kriterium bleibt für immer unbekannt.",
      en: "This test names neither fact nor all or any; the criterion stays unknown for ever.",
    },
    fix: { de: "Den Fakt nennen, der geprüft wird.", en: "Name the fact that is tested." },
  },
  several: {
    message: {
      de: "Ein Test hat entweder fact mit einem Vergleich, oder nur all, oder nur any.",
      en: "A test has either fact with a comparison, or only all, or only any.",
    },
    fix: {
      de: "Die Vergleiche als einzelne Punkte unter all oder any schreiben.",
      en: "Write the comparisons as items of their own under all or any.",
    },
  },
  "no-comparison": {
    message: {
      de: "Dieser Test sagt nicht, womit der Fakt verglichen wird.",
      en: "This test does not say what the fact is compared with.",
    },
    fix: {
      de: `${COMPARISONS.de} ergänzen, bei einem Datum ${DATES.de}.`,
      en: `Add ${COMPARISONS.en}, for a date ${DATES.en}.`,
    },
  },
  "several-comparisons": {
    message: {
      de: "Dieser Test vergleicht denselben Fakt mehrmals.",
      en: "This test compares the same fact several times.",
    },
    fix: {
      de: "Für jeden Vergleich einen eigenen Punkt unter all schreiben.",
      en: "Write an item of its own under all for each comparison.",
    },
  },
  "wrong-value": {
    message: {
      de: "Diesen Wert kann der Fakt nie haben.",
      en: "The fact can never have this value.",
    },
    fix: {
      de: "Für eine Anzahl eine ganze Zahl schreiben, für einen Anteil höchstens 100, für Ja und Nein true oder false.",
      en: "Write a whole number for a count, at most 100 for a share, true or false for yes and no.",
    },
  },
  "different-units": {
    message: {
      de: "Einen Anteil gibt es nur von Dingen derselben Art, die gezählt werden.",
      en: "A share exists only of things of the same kind that are counted.",
    },
    fix: {
      de: "Unter per den Fakt nennen, der alle davon zählt.",
      en: "Name under per the fact that counts all of them.",
    },
  },
};
