import { parseAddress } from "../../schema/formats/address.ts";
import { type Located, textAt, textsAt, valuesAt } from "../reading.ts";

/** A text of publiccode.yml that names a picture. */
export interface Picture extends Located<string> {
  readonly use: "logo" | "screenshot";
}

/** The logos and screenshots that a publiccode.yml names by path or address; empty texts are none. */
export function picturesOf(value: unknown): readonly Picture[] {
  const logos = ["/logo", "/monochromeLogo"].map((pointer) => textAt(value, pointer));
  const screenshots = valuesAt(value, "/description").flatMap(({ pointer }) =>
    textsAt(value, `${pointer}/screenshots`),
  );
  return [
    ...logos.flatMap((each) =>
      each && each.value !== "" ? [{ ...each, use: "logo" as const }] : [],
    ),
    ...screenshots.map((each) => ({ ...each, use: "screenshot" as const })),
  ];
}

/** Every text that names a file in the repository: pictures and the list of authors. */
export function filesNamedBy(value: unknown): readonly Located<string>[] {
  const authors = textAt(value, "/legal/authorsFile");
  return authors ? [...picturesOf(value), authors] : picturesOf(value);
}

/** The file name ending of a path or address, in small letters with its dot; empty where there is none. */
export function endingOf(text: string): string {
  const address = parseAddress(text);
  const name = (address ? address.path : text).split("/").at(-1) ?? "";
  const dot = name.lastIndexOf(".");
  return dot === -1 ? "" : name.slice(dot).toLowerCase();
}

/** The path from the folder of publiccode.yml that a text names; null for addresses and refused forms. */
export function pathIn(text: string): string | null {
  if (parseAddress(text) || text.startsWith("/") || text.startsWith("file:")) return null;
  const steps: string[] = [];
  // A backslash separates folders on some machines.
  for (const step of text.split(/[/\\]/u)) {
    if (step === "..") {
      if (steps.pop() === undefined) return null;
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
