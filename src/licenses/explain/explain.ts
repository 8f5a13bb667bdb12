import type { Localized } from "../../problem/problem.ts";
import { shown } from "../../schema/shown.ts";
import type { Basis, Decision } from "../policy/decide.ts";
import type { LicenseVerdict, ReferenceVerdict, VerdictNode } from "../verdict/verdict.ts";
import { OUTCOME_NAMES } from "./outcomes.ts";

/**
 * Why a node has its answer, in whole sentences: the rule or the decision and since when, what "or later" and an
 * exception add, what stands instead of a deprecated id.
 */
export function explainNode(node: VerdictNode): readonly Localized[] {
  switch (node.type) {
    case "and":
      return [ALL_APPLY];
    case "or":
      return [ONE_CHOSEN];
    case "unknown":
      return [unknownWord(node.text)];
    case "reference":
      return [...explainDecision(node.decision), ...explainException(node)];
    case "license":
      return explainLicense(node);
    default:
      return node satisfies never;
  }
}

function explainLicense(node: LicenseVerdict): readonly Localized[] {
  if (node.instead) {
    const written = node.instead.type === "license" ? node.instead.write : node.write;
    return [replaced(node.id, written), ...explainNode(node.instead)];
  }
  return [...explainDecision(node.decision), ...explainLater(node), ...explainException(node)];
}

/** Why a record is decided as it is. A computed decision never calls itself a legal review. */
export function explainDecision({ basis }: Decision): readonly Localized[] {
  switch (basis.type) {
    case "people":
      return [decidedByPeople(basis), basis.decision.reasons];
    case "policy":
      return [basis.reason, decidedByRule(basis)];
    case "request":
      return [requested(basis)];
    case "no-policy":
      return [NO_POLICY];
    case "no-record":
      return [NO_RECORD];
    default:
      return basis satisfies never;
  }
}

function explainLater({ later, write, id }: LicenseVerdict): readonly Localized[] {
  if (later.length === 0) return [];
  const ids = later.map((each) => each.id).join(", ");
  const chosen = later.find((each) => write.split(" ")[0] === each.id && each.id !== id);
  const means = {
    de: `„Oder später“ heißt hier außerdem: ${ids}.`,
    en: `"Or later" means here as well: ${ids}.`,
  };
  if (!chosen) return [means];
  const outcome = OUTCOME_NAMES[chosen.outcome];
  return [
    means,
    {
      de: `Den Ausschlag gibt ${chosen.id}: ${outcome.de}.`,
      en: `What decides is ${chosen.id}: ${outcome.en}.`,
    },
  ];
}

function explainException({ exception }: LicenseVerdict | ReferenceVerdict): readonly Localized[] {
  if (exception === null) return [];
  const name = shown(exception.id);
  if (!exception.known) {
    return [
      {
        de: `Die Ausnahme ${name.de} kennt niemand hier; deshalb müssen Menschen sie ansehen.`,
        en: `Nobody here knows the exception ${name.en}; therefore people have to look at it.`,
      },
    ];
  }
  return [
    {
      de: `Die Ausnahme ${name.de} erlaubt mehr als die Lizenz allein.`,
      en: `The exception ${name.en} permits more than the licence alone.`,
    },
  ];
}

const ALL_APPLY: Localized = {
  de: "Alle Teile gelten zugleich; das schwächste Ergebnis zählt.",
  en: "All parts apply at once; the weakest answer counts.",
};
const ONE_CHOSEN: Localized = {
  de: "Man darf einen Teil wählen; das beste Ergebnis zählt.",
  en: "One part may be chosen; the best answer counts.",
};
const NO_POLICY: Localized = {
  de: "An diesem Tag gab es keine Regel, nach der zu entscheiden wäre.",
  en: "On that day there was no rule to decide by.",
};
const NO_RECORD: Localized = {
  de: "Zu dieser Lizenz gibt es noch keinen Datensatz und keinen Antrag.",
  en: "There is no record of this licence and no request for it yet.",
};

function unknownWord(text: string): Localized {
  const name = shown(text);
  return {
    de: `${name.de} ist keine Lizenz der SPDX-Liste.`,
    en: `${name.en} is no licence of the SPDX list.`,
  };
}

function replaced(id: string, written: string): Localized {
  return {
    de: `Die Kennung ${id} ist veraltet; heute schreibt man ${written}.`,
    en: `The identifier ${id} is deprecated; today one writes ${written}.`,
  };
}

function decidedByPeople({ since, decision }: Extract<Basis, { type: "people" }>): Localized {
  const who = decision.reviewers.join(", ");
  return {
    de: `Von Menschen entschieden (${who}), seit ${since}.`,
    en: `Decided by people (${who}), since ${since}.`,
  };
}

function decidedByRule({ rule, version, since }: Extract<Basis, { type: "policy" }>): Localized {
  return {
    de: `Berechnet nach der Regel ${rule} (Fassung ${version}), seit ${since}; das ist keine rechtliche Prüfung.`,
    en: `Computed by the rule ${rule} (version ${version}), since ${since}; this is not a legal review.`,
  };
}

function requested({ since, state }: Extract<Basis, { type: "request" }>): Localized {
  const isOpen = state === "in-review";
  return {
    de: `Der Antrag vom ${since} ist ${isOpen ? "in Prüfung" : "noch nicht entschieden"}.`,
    en: `The request of ${since} is ${isOpen ? "in review" : "not decided yet"}.`,
  };
}
