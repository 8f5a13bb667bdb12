/**
 * The language of a text where it is not English (BCP 47), for readers that speak it aloud. Of texts in two
 * languages it is the one that comes first.
 */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  de: [
    "CC-BY-3.0-AT",
    "CC-BY-3.0-DE",
    "CC-BY-NC-3.0-DE",
    "CC-BY-NC-ND-3.0-DE",
    "CC-BY-NC-SA-2.0-DE",
    "CC-BY-NC-SA-3.0-DE",
    "CC-BY-ND-3.0-DE",
    "CC-BY-SA-3.0-AT",
    "CC-BY-SA-3.0-DE",
    "D-FSL-1.0",
    "DL-DE-BY-2.0",
    "DL-DE-ZERO-2.0",
    "OSC-1.0",
  ],
  fr: [
    "CC-BY-NC-SA-2.0-FR",
    "CECILL-1.0",
    "LAL-1.2",
    "LAL-1.3",
    "LiLiQ-P-1.1",
    "LiLiQ-R-1.1",
    "LiLiQ-Rplus-1.1",
    "etalab-2.0",
  ],
  ja: ["CC-BY-SA-2.1-JP"],
  nl: ["CC-BY-3.0-NL"],
  "zh-Hans": ["MulanPSL-1.0", "MulanPSL-2.0"],
  "zh-Hant": ["OGDL-Taiwan-1.0"],
};

const BY_ID: ReadonlyMap<string, string> = new Map(
  Object.entries(LANGUAGES).flatMap(([lang, ids]) => ids.map((id) => [id, lang] as const)),
);

/** The language in which the SPDX list has the text of a license. */
export function textLanguage(id: string): string {
  return BY_ID.get(id) ?? "en";
}
