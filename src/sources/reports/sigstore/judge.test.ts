import { describe, expect, test } from "vitest";
import { SCANS_MISSING, SCANS_NOTE, scanBytes, scanRows } from "../../../testing/scans.ts";
import { openBundleJudge } from "./judge.ts";
import publicGood from "./public-good.json" with { type: "json" };
import { isSameRepository, repositoryIn } from "./repository.ts";

const CASES = "sigstore/conformance/bundle-verify";
const json = (file: string): unknown => JSON.parse(new TextDecoder().decode(scanBytes(file)));

/** The bundle in npm's answer that is signed by the automation of a repository. */
function provenanceIn(file: string): unknown {
  const { attestations } = json(file) as {
    readonly attestations: readonly { readonly predicateType: string; readonly bundle: unknown }[];
  };
  return attestations.find(({ predicateType }) => /slsa/u.test(predicateType))?.bundle;
}

/** The verdict on a case, by its own keys where it has some. */
function verdictOn(name: string): string {
  const own = `${CASES}/${name}/trusted_root.json`;
  const hasOwn = scanRows().some(({ file }) => file === own);
  const judge = openBundleJudge(hasOwn ? json(own) : publicGood);
  return judge(json(`${CASES}/${name}/bundle.sigstore.json`), "https://git.example/nobody");
}

describe.skipIf(SCANS_MISSING)(`real bundles${SCANS_NOTE}`, () => {
  const judge = openBundleJudge(publicGood);
  const npm = "attestation/slsa-npm_gha__gundam-visor-cli-v1-tag.tgz.json";

  test("of a repository are its own, and foreign for every other one", () => {
    const bundle = provenanceIn(npm);
    expect(judge(bundle, "https://github.com/ramonpetgrave64/gundam-visor")).toBe("own");
    expect(judge(bundle, "https://github.com/RamonPetGrave64/gundam-visor.git")).toBe("own");
    expect(judge(bundle, "https://github.com/ramonpetgrave64/other")).toBe("foreign");
  });

  test("with a changed payload are bad", () => {
    const bundle = structuredClone(provenanceIn(npm)) as { dsseEnvelope: { payload: string } };
    const payload = atob(bundle.dsseEnvelope.payload).replace("gundam-visor", "gundam-vizor");
    bundle.dsseEnvelope.payload = btoa(payload);
    expect(judge(bundle, "https://github.com/ramonpetgrave64/gundam-visor")).toBe("bad");
  });

  test("that were signed with npm's key, which is not at hand, are unknown", () => {
    const { attestations } = json(npm) as { readonly attestations: readonly { bundle: unknown }[] };
    expect(attestations.map(({ bundle }) => judge(bundle, "https://a.example"))).toEqual([
      "unknown",
      "foreign",
    ]);
  });

  test.each([
    ["dsse-invalid-sig_fail", "bad"],
    ["dsse-mismatch-envelope_fail", "bad"],
    ["dsse-mismatch-sig_fail", "bad"],
    ["rekor2-dsse-mismatch-envelope_fail", "bad"],
    ["intoto-missing-inclusion-proof_fail", "unknown"],
    ["rekor2-dsse-happy-path", "foreign"],
  ])("the conformance case %s is %s", (name, verdict) => {
    expect(verdictOn(name)).toBe(verdict);
  });

  test("no case that has to fail is ever verified", () => {
    const names = scanRows().flatMap(({ file }) => {
      return /bundle-verify\/([\w.-]+_fail)\/bundle\.sigstore\.json$/u.exec(file)?.[1] ?? [];
    });
    const attestations = names.filter((name) => /dsse|intoto/u.test(name));
    expect(attestations.length).toBeGreaterThan(4);
    expect(attestations.filter((name) => /^(?:own|foreign)$/u.test(verdictOn(name)))).toEqual([]);
  });
});

test("what is no bundle is unknown, whatever it is", () => {
  const judge = openBundleJudge(publicGood);
  for (const odd of [
    null,
    5,
    "x",
    [],
    {},
    { mediaType: "x" },
    { dsseEnvelope: {} },
    { payload: "" },
  ]) {
    expect(judge(odd, "https://git.example/a")).toBe("unknown");
  }
});

describe("the repository of a certificate", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const extension = (last: number, value: Uint8Array) => ({
    oid: { id: [1, 3, 6, 1, 4, 1, 57264, 1, last] },
    value,
  });
  const der = (text: string) => {
    const content = bytes(text);
    const length = content.length < 128 ? [content.length] : [0x81, content.length];
    return Uint8Array.from([0x0c, ...length, ...content]);
  };

  test("is the source repository, in DER, short or long", () => {
    const address = "https://gitlab.com/group/project";
    expect(repositoryIn([extension(12, der(address))])).toBe(address);
    const long = `https://gitlab.com/${"group/".repeat(30)}project`;
    expect(repositoryIn([extension(5, bytes("a/b")), extension(12, der(long))])).toBe(long);
  });

  test("is GitHub's owner and name in old ones, and nothing where a person signed", () => {
    expect(repositoryIn([extension(5, bytes("owner/name"))])).toBe("https://github.com/owner/name");
    expect(repositoryIn([extension(5, bytes("https://evil.example"))])).toBeNull();
    expect(repositoryIn([])).toBeNull();
  });

  test.each([
    ["https://github.com/A/B", "https://github.com/a/b.git", true],
    ["https://github.com/a/b/", "https://github.com/a/b", true],
    ["https://github.com/a/b", "https://github.com/a/bc", false],
    ["https://github.com/a/b", "https://gitlab.com/a/b", false],
    ["https://github.com.evil.example/a/b", "https://github.com/a/b", false],
    ["", "", false],
    ["a/b", "a/b", false],
  ])("%s and %s are the same: %s", (left, right, expected) => {
    expect(isSameRepository(left, right)).toBe(expected);
  });
});
