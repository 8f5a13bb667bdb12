import { describe, expect, test } from "vitest";
import { expression, realContext } from "../../testing/license-context.ts";
import { isGroup, type Leaf } from "../syntax/tree.ts";

const context = realContext();

function leaf(text: string): Leaf {
  const tree = expression(text);
  if (isGroup(tree)) throw new Error(`No single license: ${text}`);
  return tree;
}

function answer(inbound: string, outbound: string): string {
  const pair = context.pair(context.resolve(leaf(inbound)), context.resolve(leaf(outbound)));
  return `${pair.answer} ${pair.rule}`;
}

describe("one license into another", () => {
  test.each([
    ["MIT", "GPL-2.0-only", "yes notice-only"],
    ["MIT", "BUSL-1.1", "yes notice-only"],
    ["CC0-1.0", "EUPL-1.2", "yes public-domain"],
    ["MIT", "CC0-1.0", "depends into-public-domain"],
    ["Apache-2.0", "GPL-2.0-only", "no apache-2-into-gpl-2"],
    ["Apache-2.0", "LGPL-2.1-only", "no apache-2-into-gpl-2"],
    ["Apache-2.0", "GPL-3.0-only", "yes apache-2-into-gpl-3"],
    ["Apache-2.0", "GPL-2.0-or-later", "depends some-versions"],
    ["Apache-2.0", "EUPL-1.2", "yes apache-2-into-eupl"],
    ["Apache-1.1", "EUPL-1.2", "depends acknowledgement-with-eupl"],
    ["GPL-3.0-only", "Apache-2.0", "no copyleft-elsewhere"],
    ["BSD-4-Clause", "GPL-3.0-only", "no acknowledgement-with-gnu"],
    ["BSD-4-Clause-UC", "GPL-2.0-only", "depends bsd-4-uc"],
    ["OpenSSL", "GPL-2.0-only", "no openssl-with-gnu"],
    ["OpenSSL-standalone", "MIT", "yes permissive-into-permissive"],
    ["Saxpath", "GPL-3.0-only", "no acknowledgement-with-gnu-by-text"],
    ["PHP-3.01", "GPL-3.0-only", "yes notice-only"],
    ["JSON", "MIT", "no purpose"],
    ["Ruby", "GPL-3.0-only", "depends ruby-with-gnu"],
    ["OpenSSL", "GPL-2.0-only WITH openvpn-openssl-exception", "depends exception-inward"],
    ["AFL-3.0", "GPL-3.0-only", "no fsf-not-gpl-3"],
    ["IJG", "GPL-2.0-only", "yes fsf-gpl-2"],
    ["Artistic-1.0", "GPL-2.0-only", "depends permissive-into-copyleft"],
  ])("permissive: %s into %s is %s", (inbound, outbound, expected) => {
    expect(answer(inbound, outbound)).toBe(expected);
  });

  test.each([
    ["GPL-2.0-only", "GPL-3.0-only", "no gpl-versions"],
    ["GPL-2.0-or-later", "GPL-3.0-only", "yes same"],
    ["GPL-2.0+", "GPL-3.0-only", "yes same"],
    ["GPL-2.0-only", "GPL-2.0-or-later", "depends some-versions"],
    ["GPL-3.0-only", "GPL-3.0-or-later", "depends only-into-later"],
    ["GPL-3.0-only", "AGPL-3.0-only", "depends gpl-3-with-agpl-3"],
    ["AGPL-3.0-only", "GPL-3.0-only", "depends agpl-3-with-gpl-3"],
    ["AGPL-3.0-only", "GPL-2.0-only", "no gpl-versions"],
    ["LGPL-2.1-only", "GPL-3.0-only", "yes lgpl-2-into-gpl"],
    ["LGPL-3.0-only", "GPL-2.0-only", "no lgpl-with-other-gpl"],
    ["LGPL-3.0-only", "GPL-3.0-or-later", "depends only-into-later"],
    ["LGPL-2.1-only", "MIT", "depends weak-copyleft-library"],
    ["GPL-3.0-or-later", "LGPL-3.0-only", "no copyleft-elsewhere"],
  ])("GNU: %s into %s is %s", (inbound, outbound, expected) => {
    expect(answer(inbound, outbound)).toBe(expected);
  });

  test.each([
    ["EUPL-1.2", "GPL-3.0-only", "yes eupl-1-2-appendix"],
    ["EUPL-1.2", "GPL-3.0-or-later", "depends only-into-later"],
    ["EUPL-1.2", "EPL-2.0", "no eupl-otherwise"],
    ["EUPL-1.2", "MIT", "no eupl-otherwise"],
    ["EUPL-1.2", "CC-BY-SA-3.0", "depends eupl-1-2-appendix-works"],
    ["EUPL-1.1", "GPL-2.0-only", "yes eupl-1-1-appendix"],
    ["EUPL-1.1", "AGPL-3.0-only", "yes eupl-1-2-appendix"],
    ["GPL-3.0-only", "EUPL-1.2", "no copyleft-with-copyleft"],
    ["CECILL-2.1", "EUPL-1.2", "yes cecill-2-1-into-eupl-agpl"],
    ["CECILL-1.1", "GPL-3.0-only", "yes cecill-into-gpl"],
    ["MPL-2.0", "AGPL-3.0-only", "yes mpl-2-secondary"],
    ["MPL-2.0", "GPL-1.0-only", "no mpl-2-with-old-gpl"],
    ["MPL-2.0-no-copyleft-exception", "GPL-3.0-only", "no mpl-2-notice-with-gpl"],
    ["MPL-1.1", "GPL-3.0-only", "no mpl-1-with-gpl"],
    ["MPL-1.1", "MPL-2.0", "yes same"],
    ["MPL-2.0", "MIT", "depends weak-copyleft-file"],
    ["EPL-2.0", "GPL-2.0-or-later", "depends epl-2-secondary"],
    ["EPL-1.0", "GPL-2.0-or-later", "no epl-1-with-gpl"],
    ["CDDL-1.0", "GPL-3.0-only", "no weak-copyleft-with-gpl"],
    ["OSL-3.0", "GPL-3.0-only", "no copyleft-with-gpl"],
    ["SSPL-1.0", "AGPL-3.0-only", "no sspl"],
    ["copyleft-next-0.3.1", "GPL-2.0-only", "yes names-gpl"],
    ["D-FSL-1.0", "GPL-2.0-only", "yes names-gpl-2"],
    ["D-FSL-1.0", "GPL-3.0-only", "depends names-gpl-2-only"],
    ["LiLiQ-Rplus-1.1", "EUPL-1.1", "depends liliq"],
    ["OCCT-PL", "GPL-3.0-only", "no weak-copyleft-with-gpl-by-text"],
    ["MS-PL", "GPL-3.0-only", "no ms-pl-with-gnu"],
    ["MS-PL", "MIT", "depends ms-pl-elsewhere"],
    ["CC-BY-SA-4.0", "GPL-3.0-only", "yes cc-by-sa-4-into-gpl-3"],
    ["GPL-3.0-only", "CC-BY-SA-4.0", "no copyleft-elsewhere"],
    ["CC-BY-SA-3.0", "CC-BY-SA-4.0", "yes same"],
    ["CC-BY-4.0", "ODbL-1.0", "depends cc-by-into-odbl"],
    ["ODC-By-1.0", "CC-BY-4.0", "depends odc-by"],
    ["etalab-2.0", "ODC-By-1.0", "yes attribution"],
    ["CC-BY-NC-4.0", "MIT", "no no-commerce-or-changes"],
    ["BUSL-1.1", "MIT", "no restricted"],
    ["OFL-1.1", "EUPL-1.2", "depends content-beside"],
  ])("others: %s into %s is %s", (inbound, outbound, expected) => {
    expect(answer(inbound, outbound)).toBe(expected);
  });

  test("an exception adds permission, and only to what carries it", () => {
    const classpath = "GPL-2.0-only WITH Classpath-exception-2.0";
    expect(answer(classpath, "EUPL-1.2")).toBe("depends exception-outward");
    expect(answer(classpath, "GPL-2.0-only")).toBe("yes same");
    expect(answer("GPL-2.0-only", classpath)).toBe("depends exception-not-given");
    expect(answer("MIT", classpath)).toBe("yes notice-only");
    expect(answer("Apache-2.0", classpath)).toBe("depends exception-inward");
    expect(answer("GPL-2.0-with-classpath-exception", classpath)).toBe("yes same");
  });

  test("an exception does not help against what the license of the whole forbids", () => {
    expect(answer("CDDL-1.0 WITH Classpath-exception-2.0", "GPL-3.0-only")).toBe(
      "no weak-copyleft-with-gpl",
    );
    expect(answer("GPL-3.0-only", "MIT WITH Classpath-exception-2.0")).toBe(
      "no copyleft-elsewhere",
    );
  });

  test("without a record nothing is said, except that a named license goes with itself", () => {
    expect(answer("LicenseRef-a", "MIT")).toBe("unknown no-record");
    expect(answer("MIT", "LicenseRef-a")).toBe("unknown no-record");
    expect(answer("LicenseRef-a", "LicenseRef-a")).toBe("yes same");
    expect(answer("NOASSERTION", "NOASSERTION")).toBe("unknown no-record");
    expect(answer("Bugroff", "GPL-3.0-only")).toBe("unknown no-rule");
  });

  test("the answer names the later version, what it depends on and where the rule comes from", () => {
    const pair = (inbound: string, outbound: string) =>
      context.pair(context.resolve(leaf(inbound)), context.resolve(leaf(outbound)));
    expect(pair("EUPL-1.1", "AGPL-3.0-only").via).toBe("EUPL-1.2");
    expect(pair("Apache-2.0", "GPL-2.0-or-later").on?.en).toBe(
      "The whole may be passed on under GPL-3.0-only only, not under any later version.",
    );
    expect(pair("AFL-3.0", "EUPL-1.2").source).toMatch(/^https:\/\/interoperable-europe/);
    expect(pair("MIT", "EUPL-1.2").on).toBeNull();
  });
});
