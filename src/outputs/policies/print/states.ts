import type { Policy } from "../../../policies/model.ts";
import { DRAFT, periodOf } from "../../../policies/versions.ts";
import { dayIn } from "./days.ts";
import { printTexts } from "./texts.ts";

/** What readers of a version must not overlook, for the head of every page; null: it holds, and nothing is to be said. */
export function bannerOf(
  policy: Policy,
  version: string,
  language: "de" | "en",
  asOf: string,
): string | null {
  const { states } = printTexts[language];
  const parts = [
    statusOf(policy, language),
    version === DRAFT ? states.draft : periodState(policy, version, language, asOf),
  ];
  return parts.filter((part) => part !== null).join(" · ") || null;
}

/** What the status of a policy means for its readers; null for one that was adopted. */
export function statusOf({ facts }: Policy, language: "de" | "en"): string | null {
  return facts.status === "adopted" ? null : printTexts[language].states[facts.status];
}

function periodState(
  policy: Policy,
  version: string,
  language: "de" | "en",
  asOf: string,
): string | null {
  const { states } = printTexts[language];
  const period = periodOf(policy, version);
  if (period === null) return null;
  if (period.from > asOf) return states.future(dayIn(language, period.from));
  return period.until !== null && period.until < asOf
    ? states.ended(dayIn(language, period.until))
    : null;
}
