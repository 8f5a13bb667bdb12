import { describe, expect, test } from "vitest";
import { aCatalog } from "../../testing/catalog.ts";
import { aLicensing } from "../../testing/licensing.ts";
import { aSoftware, type SoftwareParts } from "../../testing/software.ts";
import { deriveLicenseVerdicts } from "../license-verdicts.ts";
import type { Use, User, Users } from "../users.ts";
import { NO_USERS } from "../users.ts";
import { statedFacts } from "./stated.ts";

const DAY = "2026-11-28";

function stated(parts: SoftwareParts["publiccode"] = {}, users: Users = NO_USERS) {
  const facts = statedFacts(aSoftware({ publiccode: parts }), users, undefined, DAY);
  return Object.fromEntries([...facts].map(([fact, { value }]) => [fact, value]));
}

function user(organisation: string, parts: Partial<Use> = {}): User {
  const source = { url: "https://example.org/", date: "2026-01-01" };
  return { organisation, use: { software: "beispiel", source, ...parts } };
}

describe("what the catalogue itself says of software", () => {
  test("is what publiccode.yml says, and nothing where it says nothing", () => {
    expect(stated()).toEqual({
      "stated/users": 0,
      "stated/confirmed-users": 0,
      "stated/development-status": "stable",
      "stated/software-type": "standalone/web",
      "stated/maintenance-type": "community",
    });
    const until = ["2027-01-31", "2027-12-31", "2026-01-01"];
    const contractors = until.map((each) => ({ name: "Muster GmbH", until: each }));
    const more = stated({
      softwareVersion: "1.10",
      releaseDate: "2026-09-14",
      maintenance: { type: "contract", contractors },
    });
    expect(more).toMatchObject({
      "stated/version": "1.10",
      "stated/release-date": "2026-09-14",
      "stated/contract-end": "2027-12-31",
    });
  });

  test("counts each organisation that uses it today once, and apart those that confirmed it", () => {
    const confirmed = { by: "IT", date: "2026-01-01" };
    const users = {
      confirmed: [user("a", { confirmed }), user("a", { confirmed, since: "2024" })],
      documented: [
        user("a"),
        user("b"),
        user("this-year", { until: "2026" }),
        user("gone", { until: "2026-10" }),
        user("soon", { since: "2027-01-01" }),
      ],
      claimed: [{ name: "Somebody", organisation: null }],
    };
    expect(stated({}, users)).toMatchObject({ "stated/users": 3, "stated/confirmed-users": 1 });
    const facts = statedFacts(aSoftware(), users, undefined, DAY);
    expect(facts.get("stated/users")?.trust).toBe("declared");
    expect(facts.get("stated/confirmed-users")?.trust).toBe("observed");
  });

  test("is a verdict on the licence where there is one, and none while people have to decide", () => {
    const licenses = {
      MIT: { name: "MIT", evidence: { a: { says: ["free"] } } },
      ISC: { name: "ISC" },
      "BUSL-1.1": { name: "BUSL", evidence: { b: { says: ["closed"] } } },
    };
    const catalog = aCatalog({ licensing: aLicensing({ licenses }) });
    const verdictOf = (license: string) => {
      const software = aSoftware({ publiccode: { legal: { license } } });
      const verdict = deriveLicenseVerdicts(catalog, [software], DAY).get(license);
      return statedFacts(software, NO_USERS, verdict, DAY).get("stated/license-verdict")?.value;
    };
    expect(["MIT", "BUSL-1.1", "ISC", "Zlib"].map(verdictOf)).toEqual([
      "approved",
      "refused",
      undefined,
      undefined,
    ]);
  });
});
