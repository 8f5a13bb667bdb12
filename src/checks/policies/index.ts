import type { EnforcingRule } from "../../facts/enforcement/enforcers.ts";
import type { CatalogCheck } from "../check.ts";
import { ambiguousObligation } from "./ambiguous-obligation.ts";
import { changedAmount } from "./changed-amount.ts";
import { changedDefinition } from "./changed-definition.ts";
import { checksOfOtherVersion } from "./checks-of-other-version.ts";
import { clauseFacts } from "./clause-facts.ts";
import { dangerousLink } from "./dangerous-link.ts";
import { definitionWithoutTerm } from "./definition-without-term.ts";
import { deletedInherited } from "./deleted-inherited.ts";
import { duplicateClauseId } from "./duplicate-id.ts";
import { unknownEnforcer } from "./enforcers.ts";
import { enforcesRepealedClause } from "./enforces-repealed.ts";
import { enforcesRewordedClause } from "./enforces-reworded.ts";
import { enforcesUnknownClause } from "./enforces-unknown.ts";
import { headingLevel } from "./heading-level.ts";
import { invalidClauseId } from "./invalid-id.ts";
import { laterInherited } from "./later-inherited.ts";
import { lostClause } from "./lost-clause.ts";
import { lostClauseId } from "./lost-id.ts";
import { missingAlternative } from "./missing-alternative.ts";
import { missingDate } from "./missing-date.ts";
import { missingFigure } from "./missing-figure.ts";
import { missingClauseId } from "./missing-id.ts";
import { missingTranslation } from "./missing-translation.ts";
import { needlessTightens } from "./needless-tightens.ts";
import { oneSidedEnforcement } from "./one-sided.ts";
import { overlappingVersions } from "./overlapping-versions.ts";
import { parentVersion } from "./parent-version.ts";
import { qualifiedInherited } from "./qualified-inherited.ts";
import { rawHtml } from "./raw-html.ts";
import { reusedClauseId } from "./reused-id.ts";
import { rewordedInherited } from "./reworded-inherited.ts";
import { shortenedInherited } from "./shortened-inherited.ts";
import { suddenDuty } from "./sudden-duty.ts";
import { differingTranslation } from "./translation.ts";
import { translationFacts } from "./translation-facts.ts";
import { undecidedClause } from "./undecided.ts";
import { unknownClause } from "./unknown-clause.ts";
import { unsupportedMarkup } from "./unsupported.ts";
import { unusedReference } from "./unused-reference.ts";
import { versionOrder } from "./version-order.ts";
import { weakenedInherited } from "./weakened-inherited.ts";

/** The rules over the texts of policies; `rules` are all rules of the program. */
export function policyChecks(rules: readonly EnforcingRule[]): readonly CatalogCheck[] {
  return [
    duplicateClauseId,
    missingClauseId,
    invalidClauseId,
    lostClauseId,
    reusedClauseId,
    lostClause,
    clauseFacts,
    headingLevel,
    unknownClause,
    rawHtml,
    unsupportedMarkup,
    dangerousLink,
    missingAlternative,
    missingFigure,
    ambiguousObligation,
    definitionWithoutTerm,
    suddenDuty,
    versionOrder,
    overlappingVersions,
    missingDate,
    undecidedClause,
    missingTranslation,
    differingTranslation,
    translationFacts,
    unusedReference,
    parentVersion,
    deletedInherited,
    weakenedInherited,
    qualifiedInherited,
    changedAmount,
    shortenedInherited,
    changedDefinition,
    laterInherited,
    rewordedInherited,
    needlessTightens,
    unknownEnforcer(rules.map(({ rule }) => rule)),
    enforcesUnknownClause,
    enforcesRepealedClause(rules),
    enforcesRewordedClause(rules),
    oneSidedEnforcement(rules),
    checksOfOtherVersion(rules),
  ];
}
