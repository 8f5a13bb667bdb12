import { field, items, rawText } from "../../../sbom/value.ts";
import { digestOf } from "../values/subject.ts";

/** The digests of what a statement is about (in-toto, subject): SHA-256, else SHA-512, as npm has it. */
export function digestsOf(statement: unknown): readonly string[] {
  return items(field(statement, "subject")).flatMap((each) => {
    const digest = field(each, "digest");
    const found = ["sha256", "sha512"].map((name) => {
      return digestOf(`${name}:${rawText(field(digest, name)) ?? ""}`);
    });
    return found.find((value) => value !== null) ?? [];
  });
}
