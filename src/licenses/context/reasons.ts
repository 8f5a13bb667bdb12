import type { Localized } from "../../problem/problem.ts";

/** What follows from how licenses are written, not from rules about certain licenses. */
export const REASONS = {
  same: {
    de: "Dieselbe Lizenz auf beiden Seiten.",
    en: "The same licence on both sides.",
  },
  "no-record": {
    de: "Zu dieser Lizenz gibt es keinen Datensatz: Niemand hat sie eingeordnet.",
    en: "There is no record of this licence: nobody has classified it.",
  },
  "no-rule": {
    de: "Für dieses Paar gibt es noch keine Regel.",
    en: "There is no rule for this pair yet.",
  },
  "some-versions": {
    de: "Unter „oder später“ stehen mehrere Versionen zur Wahl; nur ein Teil von ihnen passt.",
    en: "“Or later” leaves several versions to choose from; only some of them fit.",
  },
  "only-into-later": {
    de: "Der fremde Teil steht nur unter dieser Version; „oder später“ lässt sich für ihn nicht versprechen.",
    en: "The part by others is under this version only; “or later” cannot be promised for it.",
  },
  "exception-outward": {
    de: "Die Ausnahme der fremden Lizenz erlaubt, was die Lizenz allein nicht erlaubt.",
    en: "The exception of the other licence permits what the licence alone does not.",
  },
  "exception-inward": {
    de: "Die Ausnahme der eigenen Lizenz lässt zu, was die Lizenz allein nicht zulässt.",
    en: "The exception of one’s own licence allows what the licence alone does not.",
  },
  "exception-not-given": {
    de: "Der fremde Teil steht unter Copyleft ohne diese Ausnahme; für ihn lässt sie sich nicht einräumen.",
    en: "The part by others is under copyleft without this exception; it cannot be granted for it.",
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type ReasonId = keyof typeof REASONS;

/** That the whole may be passed on under these versions only. */
export function onlyUnder(versions: readonly string[]): Localized {
  const list = versions.join(", ");
  return {
    de: `Das Ganze darf nur unter ${list} weitergegeben werden, nicht unter jeder späteren Version.`,
    en: `The whole may be passed on under ${list} only, not under any later version.`,
  };
}

/** That the exception has to be left away for the whole. */
export function withoutException(exception: string): Localized {
  return {
    de: `Das Ganze wird ohne ${exception} weitergegeben; nur der eigene Teil darf sie behalten.`,
    en: `The whole is passed on without ${exception}; only one’s own part may keep it.`,
  };
}
