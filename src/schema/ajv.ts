import { Ajv, type ValidateFunction } from "ajv";
import { CHECKED_ELSEWHERE, FORMATS } from "./formats.ts";
import { isAtLeast, isAtMost } from "./graphemes.ts";
import { VERSION_KEYWORDS } from "./publiccode-versions.ts";
import { COMMON_SCHEMA, type DocumentKind, SCHEMAS } from "./schemas.ts";

const compiled = new Map<DocumentKind, ValidateFunction>();
const ajv = prepare();

/** The compiled schema of a kind of document; every schema is compiled once, when it is first needed. */
export function validatorOf(kind: DocumentKind): ValidateFunction {
  const known = compiled.get(kind) ?? ajv.compile(SCHEMAS[kind]);
  compiled.set(kind, known);
  return known;
}

function prepare(): Ajv {
  const formats = Object.entries(FORMATS).map(([name, format]) => [name, format.accepts]);
  const others = CHECKED_ELSEWHERE.map((name) => [name, true]);
  const instance = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    // `then` may require what its parent describes.
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    formats: Object.fromEntries([...formats, ...others]),
  });
  instance.addVocabulary(VERSION_KEYWORDS);
  countCharactersInLengths(instance);
  instance.addSchema(COMMON_SCHEMA);
  return instance;
}

/** The standard counts what people see as one character; JSON Schema counts code points. */
function countCharactersInLengths(instance: Ajv): void {
  const length = { type: "string", schemaType: "number" } as const;
  instance.removeKeyword("maxLength").addKeyword({
    keyword: "maxLength",
    ...length,
    validate: (limit: number, text: string) => isAtMost(text, limit),
  });
  instance.removeKeyword("minLength").addKeyword({
    keyword: "minLength",
    ...length,
    validate: (limit: number, text: string) => isAtLeast(text, limit),
  });
}
