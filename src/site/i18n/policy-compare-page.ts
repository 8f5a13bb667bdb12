import { texts } from "./texts.ts";

/** The pages that compare versions of a policy: what stands around the comparison. `{…}` is filled in the browser. */
export const policyComparePageTexts = texts(
  {
    title: (before: string, after: string) => `Vergleich: ${before} und ${after}`,
    lead: (policy: string, before: string, after: string) =>
      `Was sich in „${policy}“ geändert hat, Bestimmung für Bestimmung: bisher ${before}, jetzt ${after}.`,
    parentTitle: (version: string) => `Vergleich mit dem übergeordneten Regelwerk: ${version}`,
    parentLead: (policy: string, parent: string) =>
      `Was „${policy}“ selbst regelt. „Neu“ ist, was es in „${parent}“ nicht gibt; „umformuliert“ oder „verschärft“, was hier anders steht als dort.`,
    draft: "Entwurf",
    version: (id: string) => `Version ${id}`,
    was: (name: string) => `Bisher: ${name}`,
    is: (name: string) => `Jetzt: ${name}`,
    of: (policy: string, version: string) => `${policy}, ${version}`,
    backwards:
      "Sie lesen gegen die Zeit: von der späteren Version zur früheren. „Neu“ ist hier, was später gestrichen wurde.",
    foreign: {
      de: "Diesen Vergleich gibt es nur auf Deutsch; die Texte stehen in dieser Sprache.",
      en: "Diesen Vergleich gibt es nur auf Englisch; die Texte stehen in dieser Sprache.",
    },
    read: (name: string) => `${name} lesen`,
    others: "Andere Versionen vergleichen",
    asPdf: "Diesen Vergleich als PDF",
    asData: "Diesen Vergleich als JSON",
    summaryTitle: "Was sich geändert hat",
    textTitle: "Die Änderungen im Text",
    layout: "Darstellung",
    inline: "im Text",
    sides: "nebeneinander",
    scope: "Umfang",
    changes: "nur Änderungen",
    whole: "ganzer Text",
    previous: "Vorige Änderung",
    next: "Nächste Änderung",
    keys: "Tasten n (nächste) und p (vorige) benutzen",
    position: "Änderung {n} von {all}",
    first: "Davor gibt es keine Änderung.",
    last: "Danach gibt es keine Änderung.",
    leftOut:
      "Was gleich blieb, steht hier nur als Nummer, sonst wäre diese Seite zu lang. Der Link an jeder Stelle führt in den ganzen Text.",
    legend: "Zeichen und Farben",
    legendIn: "unterstrichen auf Grün: Diese Wörter sind neu.",
    legendOut: "durchgestrichen auf Rot: Diese Wörter sind gestrichen.",
    legendHeard:
      "Vorleseprogramme sagen dazu „Einfügung“ und „Streichung“. Das Zeichen vor jeder Art von Änderung ist nur zu sehen; das Wort steht immer dabei.",
    chooseTitle: "Versionen vergleichen",
    chooseLead: (policy: string) =>
      `Zwei Versionen von „${policy}“ nebeneinander oder als ein Text mit allen Änderungen.`,
    from: "Von",
    to: "Zu",
    compare: "Vergleichen",
    swap: "Richtung umkehren",
    ready: "Fertige Vergleiche",
    needsScript:
      "Diese Vergleiche gibt es als fertige Seiten. Andere Paare von Versionen rechnet Ihr Browser aus und braucht dafür JavaScript.",
    none: "Zu vergleichen gibt es noch nichts: Es gibt erst eine Version.",
    loading: "Die Texte werden geladen …",
    comparing: "Die Texte werden verglichen …",
    done: "Verglichen: {before} und {after}.",
    same: "Bitte zwei verschiedene Versionen wählen.",
    unknown: "Die Version „{version}“ gibt es nicht.",
    noLanguage:
      "Diese beiden Versionen gibt es in keiner gemeinsamen Sprache ({before}; {after}). Verglichen werden Texte derselben Sprache.",
    missing: "Der Text der Version {version} ist nicht da ({status}).",
    broken: "Der Text der Version {version} ist beschädigt und kann nicht verglichen werden.",
    offline:
      "Der Text der Version {version} konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.",
    failed:
      "Der Vergleich ist nicht gelungen. Laden Sie die Seite neu, und versuchen Sie es noch einmal.",
    again: "Noch einmal versuchen",
  },
  {
    title: (before: string, after: string) => `Comparison: ${before} and ${after}`,
    lead: (policy: string, before: string, after: string) =>
      `What changed in “${policy}”, clause by clause: before ${before}, now ${after}.`,
    parentTitle: (version: string) => `Comparison with the parent policy: ${version}`,
    parentLead: (policy: string, parent: string) =>
      `What “${policy}” itself settles. “New” is what “${parent}” does not have; “reworded” or “tightened” what it says in another way.`,
    draft: "Draft",
    version: (id: string) => `Version ${id}`,
    was: (name: string) => `Before: ${name}`,
    is: (name: string) => `Now: ${name}`,
    of: (policy: string, version: string) => `${policy}, ${version}`,
    backwards:
      "You are reading against time: from the later version to the earlier one. “New” here is what was repealed later.",
    foreign: {
      de: "This comparison exists in German only; the texts are in that language.",
      en: "This comparison exists in English only; the texts are in that language.",
    },
    read: (name: string) => `Read ${name}`,
    others: "Compare other versions",
    asPdf: "This comparison as PDF",
    asData: "This comparison as JSON",
    summaryTitle: "What changed",
    textTitle: "The changes in the text",
    layout: "Layout",
    inline: "in the text",
    sides: "side by side",
    scope: "Extent",
    changes: "changes only",
    whole: "whole text",
    previous: "Previous change",
    next: "Next change",
    keys: "Use the keys n (next) and p (previous)",
    position: "Change {n} of {all}",
    first: "There is no change before this.",
    last: "There is no change after this.",
    leftOut:
      "What stayed the same stands here as a number only, or this page would be too long. The link at each place leads into the whole text.",
    legend: "Signs and colours",
    legendIn: "underlined on green: these words are new.",
    legendOut: "struck through on red: these words were deleted.",
    legendHeard:
      "Screen readers say “insertion” and “deletion” with them. The sign before each kind of change is only seen; the word always stands beside it.",
    chooseTitle: "Compare versions",
    chooseLead: (policy: string) =>
      `Two versions of “${policy}” side by side, or as one text with all changes.`,
    from: "From",
    to: "To",
    compare: "Compare",
    swap: "Turn around",
    ready: "Ready comparisons",
    needsScript:
      "These comparisons are there as pages. Other pairs of versions are worked out by your browser, which needs JavaScript for it.",
    none: "There is nothing to compare yet: there is one version only.",
    loading: "The texts are being loaded …",
    comparing: "The texts are being compared …",
    done: "Compared: {before} and {after}.",
    same: "Please choose two different versions.",
    unknown: "There is no version “{version}”.",
    noLanguage:
      "These two versions have no language in common ({before}; {after}). Texts of one language are compared.",
    missing: "The text of version {version} is not there ({status}).",
    broken: "The text of version {version} is damaged and cannot be compared.",
    offline:
      "The text of version {version} could not be loaded. Check the connection, and try once more.",
    failed: "The comparison failed. Load the page again, and try once more.",
    again: "Try once more",
  },
);
