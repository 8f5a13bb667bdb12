import type { Finding, Localized } from "../../problem/problem.ts";
import { isHttpAddress } from "../../schema/formats/address.ts";
import { shown } from "../../schema/shown.ts";
import { addressesOf } from "../publiccode/addresses.ts";
import type { Located } from "../reading.ts";
import { type NetworkEdge, type Reached, reach } from "./reach.ts";

/** A publiccode.yml whose addresses are to be asked for. */
export interface NetworkDocument {
  readonly file: string;
  readonly value: unknown;
}

interface Place extends Located<string> {
  readonly file: string;
}

/**
 * Warnings of web addresses that do not answer. Advisory only: servers refuse machines and have bad days, so no
 * answer ever makes a file wrong. Each address is asked for once.
 */
export async function checkNetwork(
  documents: readonly NetworkDocument[],
  edge: NetworkEdge,
): Promise<readonly Finding[]> {
  const places = documents.flatMap(({ file, value }) =>
    addressesOf(value)
      .filter((address) => isHttpAddress(address.value))
      .map((address): Place => ({ file, ...address })),
  );
  const answers = await askAll([...new Set(places.map((place) => place.value))], edge);
  return places.flatMap((place) => findingOf(place, answers.get(place.value)));
}

async function askAll(
  addresses: readonly string[],
  edge: NetworkEdge,
): Promise<ReadonlyMap<string, Reached>> {
  const answers = new Map<string, Reached>();
  const left = addresses.values();
  const work = async () => {
    for (const address of left) answers.set(address, await reach(address, edge));
  };
  await Promise.all(Array.from({ length: Math.max(1, edge.parallel) }, work));
  return answers;
}

function findingOf(place: Place, answer: Reached | undefined): readonly Finding[] {
  const why = answer && whyNot(answer);
  if (!why) return [];
  const address = shown(place.value);
  return [
    {
      rule: "network/not-reachable",
      level: "warning",
      file: place.file,
      pointer: place.pointer,
      at: /\/[0-9]+$/u.test(place.pointer) ? "value" : "key",
      message: { de: `${address.de} ${why.de}`, en: `${address.en} ${why.en}` },
      fix: {
        de: "Die Adresse im Browser öffnen und berichtigen, wenn sie auch dort fehlt.",
        en: "Open the address in a browser, and correct it if it is missing there too.",
      },
    },
  ];
}

function whyNot(answer: Reached): Localized | null {
  switch (answer.kind) {
    case "reached":
    case "guarded":
      return null;
    case "gone":
      return {
        de: `gibt es nicht mehr (Antwort ${answer.status}).`,
        en: `is gone (answer ${answer.status}).`,
      };
    case "failing":
      return {
        de: `antwortet mit einem Fehler (${answer.status}).`,
        en: `answers with an error (${answer.status}).`,
      };
    case "private":
      return {
        de: "führt in ein lokales Netz und wurde nicht aufgerufen.",
        en: "leads into a local network and was not opened.",
      };
    case "no-answer":
      return { de: "antwortet nicht.", en: "does not answer." };
    case "too-many-redirects":
      return { de: "leitet immer weiter.", en: "redirects without end." };
    default:
      return answer satisfies never;
  }
}
