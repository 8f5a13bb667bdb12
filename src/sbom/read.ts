import type { BillOfMaterials, Component, Reading } from "./bill.ts";
import { type Content, contentOf, yamlContent } from "./content.ts";
import { decodeText } from "./decode.ts";
import type { Draft, Format } from "./draft.ts";
import { unwrapOnce } from "./envelope.ts";
import { FORMATS } from "./formats/index.ts";
import { LIMITS } from "./limits.ts";
import { mergeEntries } from "./merge.ts";
import { merged, NO_COMPONENTS, NO_LICENSES } from "./notes.ts";
import { otherFile } from "./other-files.ts";
import { TOO_MANY, UNKNOWN_FORMAT } from "./refusals.ts";
import { Refused } from "./refused.ts";

/** Statement in envelope in bundle in lines: more layers than that nobody makes. */
const MAX_LAYERS = 5;

/**
 * The bill of materials in a file's bytes: SBOMs, lockfiles and license reports, told apart by their content.
 * Answers a refusal for everything else, never throws, and stays within LIMITS. Needs no network and no disk.
 */
export function readBillOfMaterials(bytes: Uint8Array): Reading {
  try {
    return { ok: true, bill: read(contentOf(decodeText(bytes)), 0) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function read(content: Content, layers: number): BillOfMaterials {
  const format = formatOf(content);
  if (format) return finish(format.read(content), layers > 0);
  const fromYaml = yamlContent(content);
  if (fromYaml !== content) return read(fromYaml, layers);
  const inner = layers < MAX_LAYERS ? unwrapOnce(content) : null;
  if (inner) return read(inner, layers + 1);
  throw new Refused(otherFile(content) ?? UNKNOWN_FORMAT);
}

/**
 * The bill of materials in a content of which the syntax was read already; null where it is in none of the formats.
 * Throws Refused where it only looks like one.
 */
export function billOf(content: Content): BillOfMaterials | null {
  const format = formatOf(content);
  return format ? finish(format.read(content), false) : null;
}

function formatOf(content: Content): Format | undefined {
  return FORMATS.find(({ recognises }) => recognises(content));
}

function finish(draft: Draft, wrapped: boolean): BillOfMaterials {
  const { format, syntax, specVersion, created, entries } = draft;
  if (entries.length > LIMITS.components || sizeOf(draft) > LIMITS.answer) {
    throw new Refused(TOO_MANY);
  }
  const components = mergeEntries(entries);
  return {
    document: {
      ...{ format, syntax, specVersion, created, wrapped },
      tools: [...new Set(draft.tools)].slice(0, LIMITS.tools),
      subjects: mergeEntries(draft.subjects),
    },
    components,
    licenseTexts: draft.licenseTexts.slice(0, LIMITS.licenseTexts),
    notes: [...draft.notes, ...notesOn(components, entries.length)],
  };
}

function notesOn(components: readonly Component[], entries: number): BillOfMaterials["notes"] {
  if (entries === 0) return [NO_COMPONENTS];
  const isSilent = components.every(({ license }) => license === null);
  return [
    ...(entries > components.length ? [merged(entries - components.length)] : []),
    ...(isSilent ? [NO_LICENSES] : []),
  ];
}

/** Code units of everything that somebody may want to show or to copy. */
function sizeOf({ subjects, entries, licenseTexts }: Draft): number {
  let size = 0;
  for (const { text } of licenseTexts) size += text.length;
  for (const { name, version, purl, claims } of [...subjects, ...entries]) {
    size += name.length + (version?.length ?? 0) + (purl?.length ?? 0);
    for (const claim of claims) for (const { text } of claim?.terms ?? []) size += text.length;
  }
  return size;
}
