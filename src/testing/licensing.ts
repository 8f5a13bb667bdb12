import type { Entry, Licensing } from "../catalog/catalog.ts";
import type { LicenseBook } from "../licenses/book.ts";
import { type Judge, openJudge } from "../licenses/verdict/judge.ts";
import type { VerdictContext } from "../licenses/verdict/verdict.ts";
import type { License, LicenseDecision } from "../schema/generated/license.ts";
import type { LicenseException } from "../schema/generated/license-exception.ts";
import type { LicensePolicy } from "../schema/generated/license-policy.ts";
import type { LicenseRequest } from "../schema/generated/license-request.ts";

type Version = LicensePolicy["versions"][number];
type Authority = LicensePolicy["authorities"][number];

/** A text that is the same in both languages. */
export function sameText(text: string): { readonly de: string; readonly en: string } {
  return { de: text, en: text };
}

/** What each of these authorities says of a license. */
export function evidenceOf(
  said: Readonly<Record<string, string>>,
): NonNullable<License["evidence"]> {
  return Object.fromEntries(
    Object.entries(said).map(([authority, statement]) => [authority, { says: [statement] }]),
  );
}

/** A record of a license; everything that is not given is ordinary. */
export function aLicense(parts: Partial<License> = {}): License {
  return { name: "Example License", family: "permissive", ...parts };
}

/** A decision of people. */
export function aDecision(parts: Partial<LicenseDecision> = {}): LicenseDecision {
  return {
    date: "2026-03-01",
    outcome: "approved",
    reasons: sameText("Looked at"),
    reviewers: ["board"],
    ...parts,
  };
}

/** An authority that can say `free` and `closed`. */
export function anAuthority(id: string, parts: Partial<Authority> = {}): Authority {
  return {
    id,
    name: id,
    website: "https://example.org/",
    sources: [{ title: id, url: "https://example.org/", license: "CC0-1.0" }],
    statements: ["free", "closed"].map((each) => ({ id: each, text: sameText(each) })),
    ...parts,
  };
}

/** A version of a policy: approved where somebody says free and nobody closed, refused the other way round. */
export function aVersion(parts: Partial<Version> = {}): Version {
  const readings = ["a", "b"].flatMap((authority) => [
    { authority, says: ["free"], means: "open" as const },
    { authority, says: ["closed"], means: "restricted" as const },
  ]);
  return {
    id: "1",
    from: "2026-01-01",
    reason: sameText("First"),
    readings,
    rules: [
      {
        id: "called-free",
        outcome: "approved",
        when: { open: { atLeast: 1 }, restricted: { atMost: 0 } },
        reason: sameText("Free"),
      },
      {
        id: "called-closed",
        outcome: "refused",
        when: { restricted: { atLeast: 1 }, open: { atMost: 0 } },
        reason: sameText("Closed"),
      },
    ],
    otherwise: { id: "people", outcome: "review", reason: sameText("People") },
    ...parts,
  };
}

/** A policy with the authorities a and b. */
export function aPolicy(parts: Partial<LicensePolicy> = {}): LicensePolicy {
  return {
    name: sameText("Example policy"),
    deciders: [{ id: "board", name: sameText("Board"), how: sameText("Meets") }],
    authorities: [anAuthority("a"), anAuthority("b")],
    versions: [aVersion()],
    ...parts,
  };
}

/** A book in which MIT is approved, ISC to be reviewed, BUSL-1.1 refused; no other license has a record. */
export function aBook(parts: Partial<LicenseBook> = {}): LicenseBook {
  return {
    policy: aPolicy(),
    licenses: {
      MIT: aLicense({ name: "MIT License", evidence: evidenceOf({ a: "free" }) }),
      ISC: aLicense({ name: "ISC License" }),
      "BUSL-1.1": aLicense({ family: "source-available", evidence: evidenceOf({ b: "closed" }) }),
    },
    exceptions: {},
    requests: [],
    ...parts,
  };
}

/** A judge of a book, for software and every use on a day in 2026. */
export function aJudge(book: LicenseBook = aBook(), context: Partial<VerdictContext> = {}): Judge {
  return openJudge(book, { asOf: "2026-06-01", kind: "software", use: null, ...context });
}

/** Records as the catalogue has them. */
export function aLicensing(parts: {
  readonly policy?: LicensePolicy | null;
  readonly licenses?: Readonly<Record<string, License>>;
  readonly exceptions?: Readonly<Record<string, LicenseException>>;
  readonly requests?: Readonly<Record<string, LicenseRequest>>;
}): Pick<Licensing, "policy" | "licenses" | "exceptions" | "requests"> {
  const { policy = aPolicy(), licenses = {}, exceptions = {}, requests = {} } = parts;
  return {
    policy: policy && { id: "policy", file: "licenses/policy.yml", value: policy },
    licenses: entries("licenses", licenses),
    exceptions: entries("licenses/exceptions", exceptions),
    requests: entries("licenses/requests", requests),
  };
}

function entries<T>(
  folder: string,
  values: Readonly<Record<string, T>>,
): ReadonlyMap<string, Entry<T>> {
  return new Map(
    Object.entries(values).map(([id, value]) => [id, { id, file: `${folder}/${id}.yml`, value }]),
  );
}

/** A request for a license that the SPDX list does not have. */
export function aRequest(parts: Partial<LicenseRequest> = {}): LicenseRequest {
  return {
    license: "LicenseRef-own",
    name: "Own",
    state: "requested",
    requested: { date: "2026-02-01", by: "City" },
    reason: sameText("Wanted"),
    text: "Do what you like.",
    ...parts,
  };
}
