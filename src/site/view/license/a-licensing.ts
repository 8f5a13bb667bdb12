import type { Licensing } from "../../../catalog/catalog.ts";
import type { License } from "../../../schema/generated/license.ts";
import type { LicensePolicy } from "../../../schema/generated/license-policy.ts";

const both = (text: string) => ({ de: `${text} (de)`, en: text });

/** A policy in force since 2026-01-01 that approves what the OSI approves and refuses the rest, for tests. */
export const A_POLICY: LicensePolicy = {
  name: both("List"),
  deciders: [{ id: "curators", name: both("Curators"), how: both("By merge request") }],
  authorities: [
    {
      id: "osi",
      name: "Open Source Initiative",
      website: "https://opensource.org/",
      sources: [{ title: "SPDX", url: "https://spdx.org/", date: "2026-07", license: "CC-BY-3.0" }],
      statements: [{ id: "approved", text: both("OSI-approved") }],
    },
  ],
  versions: [
    {
      id: "1",
      from: "2026-01-01",
      reason: both("First"),
      readings: [],
      rules: [
        {
          id: "osi",
          outcome: "approved",
          when: { says: [{ authority: "osi", statement: "approved" }] },
          reason: both("The OSI approves it"),
        },
      ],
      otherwise: { id: "rest", outcome: "refused", reason: both("Nobody approves it") },
      conditions: [
        {
          id: "share",
          families: ["strong-copyleft"],
          uses: ["distribute"],
          text: both("Share it"),
        },
      ],
    },
  ],
};

/** The evidence of a license that the OSI approves. */
export const APPROVED: Pick<License, "evidence"> = { evidence: { osi: { says: ["approved"] } } };

/** Records of licenses by id under the policy above, with one exception, for tests. */
export function aLicensing(licenses: Readonly<Record<string, License>>): Partial<Licensing> {
  const entry = <T>(id: string, value: T) =>
    [id, { id, file: `licenses/${id}.yml`, value }] as const;
  return {
    policy: entry("policy", A_POLICY)[1],
    licenses: new Map(Object.entries(licenses).map(([id, value]) => entry(id, value))),
    exceptions: new Map([
      entry("Classpath-exception-2.0", {
        name: "Classpath exception 2.0",
        effect: "linking" as const,
      }),
    ]),
  };
}
