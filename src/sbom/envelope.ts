import { fromBase64 } from "./base64.ts";
import { type Content, contentOf, dataOf } from "./content.ts";
import { decodeText } from "./decode.ts";
import { broken, notABill } from "./refusals.ts";
import { Refused } from "./refused.ts";
import { at, field, isMap, items, name, rawText } from "./value.ts";

/** Predicate types of in-toto that are bills of materials. */
const BILL = /cyclonedx\.org\/bom|spdx\.dev\/document|syft\.dev\/bom/iu;

const NO_BILL = notABill(
  [
    "eine Bescheinigung (in-toto) über etwas anderes",
    "an attestation (in-toto) about something else",
  ],
  [
    "Die Bescheinigung wählen, die die Stückliste enthält (predicateType cyclonedx.org/bom oder spdx.dev/Document).",
    "Choose the attestation that holds the bill of materials (predicateType cyclonedx.org/bom or spdx.dev/Document).",
  ],
);

/**
 * What one layer around a bill of materials holds: a DSSE envelope, an in-toto statement, a Sigstore bundle,
 * lines of them, or the answer of a forge. null where the content is no such layer. Signatures are not checked.
 */
export function unwrapOnce(content: Content): Content | null {
  const value = dataOf(content);
  if (Array.isArray(value)) return fromLines(value);
  const dsse = field(value, "dsseEnvelope") ?? value;
  const payload = rawText(field(dsse, "payload"));
  if (payload !== null && name(field(dsse, "payloadType")) !== null) return fromPayload(payload);
  if (name(field(value, "predicateType")) !== null) return fromStatement(value);
  const inner = field(value, "sbom");
  return isMap(inner) ? json(inner) : null;
}

function json(value: unknown): Content {
  return { type: "value", syntax: "JSON", value };
}

/** Several attestations: the first that holds a bill. */
function fromLines(values: readonly unknown[]): Content | null {
  const layers = values.filter(isMap).map(json).map(unwrapOrNull);
  if (layers.every((layer) => layer === null)) return null;
  const found = layers.find((layer) =>
    BILL.test(name(field(layer && dataOf(layer), "predicateType")) ?? ""),
  );
  if (!found) throw new Refused(NO_BILL);
  return found;
}

function unwrapOrNull(content: Content): Content | null {
  try {
    return unwrapOnce(content);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function fromPayload(payload: string): Content {
  return contentOf(decodeText(fromBase64(payload)));
}

/** Cosign used to put the bill as text into `Data`. */
function fromStatement(statement: unknown): Content {
  const predicate = field(statement, "predicate");
  if (!BILL.test(name(field(statement, "predicateType")) ?? "")) throw new Refused(NO_BILL);
  const data = field(predicate, "Data") ?? predicate;
  if (typeof data === "string") return contentOf(decodeText(new TextEncoder().encode(data)));
  if (!isMap(data) && items(data).length === 0) throw new Refused(broken("in-toto", null));
  return json(at(data));
}
