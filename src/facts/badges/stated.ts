import type { Software } from "../../catalog/catalog.ts";
import type { Verdict } from "../../licenses/verdict/verdict.ts";
import type { StatedFact } from "../../schema/stated-facts.ts";
import type { User, Users } from "../users.ts";
import type { Stated, StatedValues } from "./evidence.ts";

/**
 * What the catalogue itself says of an entry on a day (YYYY-MM-DD). What it does not say is left out: the verdict
 * while nobody decided, dates that are not there. That nobody is known to use it is a count of 0.
 */
export function statedFacts(
  { publiccode }: Software,
  users: Users,
  verdict: Verdict | undefined,
  asOf: string,
): StatedValues {
  const confirmed = organisationsIn(users.confirmed, asOf);
  const all = new Set([...confirmed, ...organisationsIn(users.documented, asOf)]);
  const { developmentStatus, softwareType, maintenance, softwareVersion, releaseDate } = publiccode;
  const ends = (maintenance.contractors ?? []).map(({ until }) => until).sort();
  const stated: readonly (readonly [StatedFact, string | number | undefined])[] = [
    ["stated/license-verdict", decided(verdict)],
    ["stated/users", all.size],
    ["stated/development-status", developmentStatus],
    ["stated/software-type", softwareType],
    ["stated/maintenance-type", maintenance.type],
    ["stated/contract-end", ends.at(-1)],
    ["stated/version", softwareVersion],
    ["stated/release-date", releaseDate],
  ];
  const values = new Map<StatedFact, Stated>();
  for (const [fact, value] of stated) {
    if (value !== undefined) values.set(fact, { value, trust: "declared" });
  }
  // Who uses something knows it; an account of that organisation proposed the change.
  values.set("stated/confirmed-users", { value: confirmed.size, trust: "observed" });
  return values;
}

function decided(verdict: Verdict | undefined): string | undefined {
  const outcome = verdict?.outcome;
  return outcome === "review" || outcome === "unknown" ? undefined : outcome;
}

/** Organisations whose use has begun and not ended; of a year or month only as much counts as is said. */
function organisationsIn(users: readonly User[], asOf: string): ReadonlySet<string> {
  const present = users.filter(({ use: { since, until } }) => {
    const begun = since === undefined || since <= asOf.slice(0, since.length);
    return begun && (until === undefined || until >= asOf.slice(0, until.length));
  });
  return new Set(present.map(({ organisation }) => organisation));
}
