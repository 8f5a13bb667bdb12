import type { Localized } from "../../../problem/problem.ts";
import type { Trust } from "../../../schema/generated/observations.ts";
import type { Answer } from "../answer.ts";
import type { AwardState } from "../award.ts";
import type { Absence, Unavailability } from "../evidence.ts";
import type { Unknown } from "../fact-answer.ts";
import type { ReplyState } from "../replies.ts";

export const ANSWER_NAMES: Readonly<Record<Answer, Localized>> = {
  met: { de: "erfüllt", en: "met" },
  "not-met": { de: "nicht erfüllt", en: "not met" },
  unknown: { de: "unbekannt", en: "unknown" },
  "not-applicable": { de: "trifft nicht zu", en: "does not apply" },
};

/** What is said in the place of a level. */
export const STATE_NAMES: Readonly<Record<Exclude<AwardState, "reached">, Localized>> = {
  none: { de: "noch keine Stufe", en: "no level yet" },
  unknown: { de: "noch unbekannt", en: "not known yet" },
  "not-applicable": { de: "trifft nicht zu", en: "does not apply" },
};

export const TRUST_NAMES: Readonly<Record<Trust, Localized>> = {
  declared: { de: "angegeben", en: "declared" },
  observed: { de: "beobachtet", en: "observed" },
  scanned: { de: "von einem Prüfprogramm", en: "scanned" },
  attested: { de: "signiert und geprüft", en: "attested" },
};

/** Why something is not known, as a sentence. */
export const UNKNOWN_REASONS: Readonly<Record<Unknown, Localized>> = {
  never: { de: "Noch nicht gemessen.", en: "Not measured yet." },
  unavailable: { de: "Die Quelle hat nicht geantwortet.", en: "The source did not answer." },
  "not-stated": { de: "Der Katalog sagt dazu nichts.", en: "The catalogue says nothing of it." },
  expired: { de: "Die letzte Messung ist zu alt.", en: "The last measurement is too old." },
  later: {
    de: "Erst nach diesem Tag gemessen.",
    en: "Measured only after this day.",
  },
  trust: {
    de: "Die Angabe ist nicht so verlässlich, wie die Regel es verlangt.",
    en: "The statement is not as reliable as the rule asks for.",
  },
  release: {
    de: "Es ist nicht das neueste Release, das geprüft wurde.",
    en: "It is not the latest release that was examined.",
  },
  window: {
    de: "Der Zeitraum der Messung passt nicht zur Regel.",
    en: "The period of the measurement does not fit the rule.",
  },
  mismatch: {
    de: "Die beiden Zahlen, aus denen sich der Anteil ergibt, passen nicht zusammen.",
    en: "The two numbers of which the share is made do not go together.",
  },
  absent: {
    de: "Es gibt nichts zu messen, und daraus folgt hier nichts.",
    en: "There is nothing to measure, from which nothing follows here.",
  },
  rule: { de: "Die Regel lässt sich nicht prüfen.", en: "The rule cannot be tested." },
};

/** What a source found instead of a value. */
export const ABSENCE_NAMES: Readonly<Record<Absence["reason"], Localized>> = {
  "nothing-to-measure": { de: "nichts zu messen", en: "nothing to measure" },
  "switched-off": { de: "abgeschaltet", en: "switched off" },
  "not-found": { de: "nicht vorhanden", en: "not there" },
};

export const UNAVAILABLE_NAMES: Readonly<Record<Unavailability["reason"], Localized>> = {
  "not-permitted": { de: "kein Zugriff", en: "no access" },
  "not-found": { de: "Adresse nicht gefunden", en: "address not found" },
  "rate-limited": { de: "zu viele Anfragen", en: "too many requests" },
  "server-error": { de: "Fehler des Servers", en: "server error" },
  timeout: { de: "keine Antwort in der Zeit", en: "no answer in time" },
  unreachable: { de: "nicht erreichbar", en: "unreachable" },
  moved: { de: "Umleitung ins Leere", en: "redirect to nowhere" },
  login: { de: "nur mit Anmeldung", en: "only after signing in" },
  "not-understood": { de: "Antwort nicht verstanden", en: "answer not understood" },
  "too-large": { de: "Antwort zu groß", en: "answer too large" },
  refused: { de: "Adresse, die nicht gefragt werden darf", en: "address that may not be asked" },
};

export const REPLY_STATES: Readonly<Record<ReplyState, Localized>> = {
  current: { de: "gilt", en: "in force" },
  expired: { de: "abgelaufen", en: "expired" },
  later: { de: "gilt noch nicht", en: "not in force yet" },
};
