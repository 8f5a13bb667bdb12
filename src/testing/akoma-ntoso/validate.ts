import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XmlDocument, XmlLibError, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

const SCHEMA = join(import.meta.dirname, "akomantoso30.xsd");

let schema: XsdValidator | null = null;

/** What a document breaks of akomantoso30.xsd (OASIS, 29 August 2018), or of XML itself; empty where it is valid. */
export function akomaNtosoProblems(xml: string): readonly string[] {
  try {
    const document = XmlDocument.fromString(xml);
    try {
      validator().validate(document);
    } finally {
      document.dispose();
    }
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError)
      return error.details.map(({ message }) => message.trim());
    if (error instanceof XmlLibError) return [error.message];
    throw error;
  }
}

function validator(): XsdValidator {
  if (schema !== null) return schema;
  xmlRegisterFsInputProviders();
  const document = XmlDocument.fromString(readFileSync(SCHEMA, "utf8"), { url: SCHEMA });
  schema = XsdValidator.fromDoc(document);
  document.dispose();
  return schema;
}
