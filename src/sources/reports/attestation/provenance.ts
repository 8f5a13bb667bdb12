import { at, field, items, rawText } from "../../../sbom/value.ts";
import { momentOf } from "../values/moment.ts";
import { commitOf } from "../values/subject.ts";

/** Where something comes from. */
export interface Provenance {
  readonly builder: string | null;
  readonly finished: string | null;
  /** The one commit that it was built from; null where none or several are named. */
  readonly commit: string | null;
}

/**
 * SLSA provenance 0.1, 0.2 and 1 in a statement. Which one it is only the type of the predicate tells: GitLab and
 * DevGuard write a predicate of version 1 into a statement of version 0.1.
 */
export function provenanceOf(statement: unknown): Provenance {
  const predicate = field(statement, "predicate");
  const isFirst = field(predicate, "runDetails") !== undefined;
  const run = isFirst ? field(predicate, "runDetails") : predicate;
  const metadata = field(run, "metadata");
  return {
    builder: rawText(at(run, "builder", "id")),
    finished: momentOf(field(metadata, "finishedOn") ?? field(metadata, "buildFinishedOn")),
    commit: commitIn(predicate),
  };
}

/** The source that the build was configured with; else the only commit among what went in. */
function commitIn(predicate: unknown): string | null {
  const configured = at(predicate, "invocation", "configSource");
  const inputs = [
    ...items(at(predicate, "buildDefinition", "resolvedDependencies")),
    ...items(field(predicate, "materials")),
  ];
  const [own] = commitsOf([configured]);
  const commits = new Set(commitsOf(inputs));
  const [first] = commits;
  return own ?? (commits.size === 1 ? (first ?? null) : null);
}

function commitsOf(sources: readonly unknown[]): readonly string[] {
  return sources.flatMap((each) => {
    const digest = field(each, "digest");
    return commitOf(field(digest, "gitCommit") ?? field(digest, "sha1")) ?? [];
  });
}
