import { field } from "../../sbom/value.ts";
import { readLine, readMoment } from "../fields.ts";
import type { CriticalAdvisory, Release } from "../forge/forge.ts";
import { readRecent } from "../forge/read-recent.ts";
import type { Http } from "../http/http.ts";
import type { Reply } from "../source.ts";
import type { Window } from "../window.ts";
import type { Routes } from "./routes.ts";
import type { Named } from "./talk.ts";

interface Advisory {
  readonly isCritical: boolean;
  readonly created: string;
  readonly published: string;
  /** Versions that have the fix. */
  readonly patched: readonly string[];
}

/**
 * The project's own published advisories that it rates as critical, with the first of its releases that has the fix. One
 * whose fixed version has no release is left out: when it was fixed cannot be told.
 */
export async function readCriticalAdvisories(
  http: Http,
  routes: Routes,
  named: Named,
  window: Window,
  releases: readonly Release[],
): Promise<Reply<readonly CriticalAdvisory[]>> {
  const list = { ...named, state: "published", sort: "published", direction: "desc" } as const;
  const { url } = routes.securityAdvisories.listRepositoryAdvisories.endpoint({
    ...list,
    per_page: 100,
  });
  const reply = await readRecent<Advisory>(http, {
    address: url,
    read: readAdvisory,
    sortedBy: ({ published }) => published,
    window,
    pages: 3,
  });
  if (reply.state !== "value") return reply;
  const critical = reply.value.items.filter(({ isCritical }) => isCritical);
  const value = critical.flatMap(({ created: reported, patched }): readonly CriticalAdvisory[] => {
    if (patched.length === 0) return [{ reported, fixed: null }];
    const fixed = firstOf(releases, patched);
    return fixed === null ? [] : [{ reported, fixed }];
  });
  return { state: "value", value };
}

function readAdvisory(value: unknown): Advisory | null {
  const published = readMoment(field(value, "published_at"));
  if (published === null) return null;
  const vulnerable = field(value, "vulnerabilities");
  const parts: readonly unknown[] = Array.isArray(vulnerable) ? vulnerable : [];
  return {
    isCritical: field(value, "severity") === "critical",
    created: readMoment(field(value, "created_at")) ?? published,
    published,
    patched: parts.flatMap((part) => versionsIn(readLine(field(part, "patched_versions")) ?? "")),
  };
}

/** Versions in a text such as `>= 1.2.3, 2.0.1`; no version begins without a digit. */
function versionsIn(text: string): readonly string[] {
  return text.match(/\d[\w.+-]*/gu) ?? [];
}

/** When the first release of one of these versions came out; tags have words before the version (`v`, `name@`). */
function firstOf(releases: readonly Release[], versions: readonly string[]): string | null {
  const dates = releases
    .filter(({ tag }) => versions.includes(/\d[\w.+-]*$/u.exec(tag)?.[0] ?? ""))
    .map(({ published }) => published)
    .sort((left, right) => Date.parse(left) - Date.parse(right));
  return dates[0] ?? null;
}
