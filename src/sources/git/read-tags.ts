import { readLine, readMoment } from "../fields.ts";
import type { Reply } from "../source.ts";
import type { Git } from "./git.ts";

export interface Tag {
  readonly name: string;
  /** RFC 3339; of a tag without an object of its own, when its commit was made. */
  readonly created: string;
  /** Whether it carries a signature (OpenPGP, X.509 or SSH). Nobody has verified whose. */
  readonly isSigned: boolean;
}

const FORMAT = [
  "%(refname:strip=2)",
  "%(creatordate:iso-strict)",
  "%(if)%(contents:signature)%(then)signed%(end)",
].join("%00");

/** All tags, newest first; tags of something that has no date are left out. */
export async function readTags(git: Git, folder: string): Promise<Reply<readonly Tag[]>> {
  const output = await git([
    ...["-C", folder, "for-each-ref", "--sort=-creatordate", `--format=${FORMAT}`, "refs/tags"],
  ]);
  if (output.state === "unavailable") return output;
  const tags = output.text.split("\n").flatMap((line): readonly Tag[] => {
    const [shown, created, signed] = line.split("\0");
    const name = readLine(shown);
    const moment = readMoment(created);
    if (name === null || moment === null) return [];
    return [{ name, created: moment, isSigned: signed === "signed" }];
  });
  return { state: "value", value: tags };
}
