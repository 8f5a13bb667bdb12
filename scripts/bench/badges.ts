import { generateObservations } from "../../src/bench/generate-observations.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { type BadgeInputs, deriveBadges } from "../../src/facts/badges/derive-badges.ts";
import { openRules, type RuleSet } from "../../src/facts/badges/rule-set.ts";
import { pictureOf } from "../../src/outputs/badges/badge-picture.ts";
import { renderBadgeSvg } from "../../src/outputs/badges/badge-svg.ts";
import type { Observations } from "../../src/schema/generated/observations.ts";
import { processorSeconds } from "./processor.ts";
import type { Figure } from "./scale.ts";

const ENTRIES = 10_000;
const ROUNDS = 5;
const TODAY = "2026-11-28";

/** The processor time that the badges of 10,000 entries take by the rules of this repository. */
export async function measureBadges(program: string): Promise<readonly Figure[]> {
  const { catalog } = parseCatalog(await readCatalog(program));
  const file = catalog.badgeRules;
  if (file === null) throw new Error("There is no catalog/rules/badges.yml");
  const rules = openRules(file.value);
  const entries = Array.from({ length: ENTRIES }, (_, index) => inputsOf(index));
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = processorSeconds();
    const reached = entries.map((entry) => deriveBadges(entry, rules, TODAY).awards);
    return {
      seconds: processorSeconds() - start,
      levels: reached.flat().filter(({ level }) => level !== null).length,
    };
  });
  const seconds = rounds.map((round) => round.seconds).sort((one, other) => one - other);
  const count = entries.reduce(
    (sum, each) => sum + (each.observations?.observations.length ?? 0),
    0,
  );
  return [
    [`${ENTRIES} entries, first time`, `${rounds[0]?.seconds.toFixed(2)} s`],
    [`${ENTRIES} entries, median of ${ROUNDS}`, `${seconds[2]?.toFixed(2)} s`],
    ["  observations", count.toLocaleString("en")],
    ["  levels awarded", (rounds[0]?.levels ?? 0).toLocaleString("en")],
    ...measurePictures(rules, entries),
  ];
}

/** The processor time of drawing every badge of every entry in both languages; writing them comes on top. */
function measurePictures(rules: RuleSet, entries: readonly BadgeInputs[]): readonly Figure[] {
  const derived = entries.map((entry) => deriveBadges(entry, rules, TODAY));
  const start = processorSeconds();
  const sizes = derived.flatMap(({ awards, criteria }, index) => {
    const context = { rules, criteria, site: "Allmende", software: `Software ${index}` };
    return awards.flatMap((award) =>
      (["de", "en"] as const).map(
        (language) => renderBadgeSvg(pictureOf(award, context, language)).length,
      ),
    );
  });
  const seconds = processorSeconds() - start;
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return [
    [`${sizes.length} pictures drawn`, `${seconds.toFixed(2)} s`],
    ["  size", `${(bytes / 1e6).toFixed(0)} MB`],
  ];
}

function inputsOf(seed: number): BadgeInputs {
  const observations = generateObservations(seed, TODAY) as unknown as Observations;
  const trust = "declared" as const;
  return {
    observations,
    stated: new Map([
      ["stated/license-verdict", { value: "approved", trust }],
      ["stated/users", { value: seed % 12, trust }],
      ["stated/development-status", { value: "stable", trust }],
      ["stated/software-type", { value: seed % 5 === 0 ? "library" : "standalone/web", trust }],
      ["stated/maintenance-type", { value: "internal", trust }],
    ]),
    replies: [],
  };
}
