import { type Document, isMap, isScalar, isSeq } from "yaml";
import { isIpaCode } from "../../schema/formats/urn.ts";
import { dropIn, type Repair, textIn } from "./repair.ts";

const PLATFORMS = ["spid", "cie", "anpr", "pagopa", "io"] as const;
const RULES = ["publiccode/deprecated-key", "publiccode/country-section"] as const;

/**
 * Moves the Italian section to where 0.7 has its facts: `codiceIPA` (with `legal.repoOwner`) to `organisation`,
 * platforms that are used to `supports`. What was only said to be false, and `conforme`, is dropped; a section
 * in which nothing is left disappears, another one is called `IT`.
 */
export const italianSection: Repair = {
  rules: RULES,
  edit(document) {
    const [name, other] = document.has("IT") ? ["IT", "it"] : ["it", "IT"];
    // With both sections a person decides which one holds.
    if (!isMap(document.get(name)) || document.has(other)) return false;
    movePlatforms(document, name);
    moveCode(document, name);
    dropIn(document, [name, "conforme"]);
    dropIfEmpty(document, name);
    renameSection(document, name);
    return true;
  },
};

function movePlatforms(document: Document, name: string): void {
  const used = PLATFORMS.filter((each) => {
    const value = textIn(document, [name, "piattaforme", each]);
    return value !== null && /^(?:true|yes|on)$/iu.test(value);
  });
  for (const alias of used.map((each) => `alias:${each}`)) {
    if (supportsOf(document).includes(alias)) continue;
    if (isSeq(document.get("supports")))
      document.addIn(["supports"], document.createNode({ id: alias }));
    else document.set("supports", document.createNode([{ id: alias }]));
  }
  dropIn(document, [name, "piattaforme"]);
}

function supportsOf(document: Document): readonly string[] {
  const list = document.get("supports");
  if (!isSeq(list)) return [];
  return list.items.map((item) => (isMap(item) ? String(item.get("id")) : ""));
}

function moveCode(document: Document, name: string): void {
  const code = textIn(document, [name, "riuso", "codiceIPA"])?.trim() ?? "";
  const owner = textIn(document, ["legal", "repoOwner"]);
  // An organisation that is named already is not overwritten; its code says the same or better.
  if (!document.has("organisation") && isIpaCode(code)) {
    const uri = `urn:x-italian-pa:${code}`;
    document.set("organisation", document.createNode(owner ? { uri, name: owner } : { uri }));
    dropIn(document, ["legal", "repoOwner"]);
  }
  if (code === "" || isIpaCode(code)) dropIn(document, [name, "riuso"]);
}

function dropIfEmpty(document: Document, name: string): void {
  const section = document.get(name);
  if (!isMap(section)) return;
  const left = section.items.filter(
    ({ key }) => !isScalar(key) || key.value !== "countryExtensionVersion",
  );
  if (left.length === 0) document.delete(name);
}

function renameSection(document: Document, name: string): void {
  if (!isMap(document.contents) || name === "IT") return;
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === name);
  if (isScalar(pair?.key)) pair.key.value = "IT";
}
