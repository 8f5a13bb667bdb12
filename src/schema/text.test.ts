import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countCharacters, isAtLeast, isAtMost } from "./graphemes.ts";
import { nearestName } from "./near.ts";
import { withoutNulls, withoutNullsInPublicCode } from "./nulls.ts";
import { pathOf, pointerTo, stepsOf, valueAt } from "./pointer.ts";
import { choiceOf, shown } from "./shown.ts";

describe("characters as people count them", () => {
  test("a letter with its marks, a flag and a family are one each", () => {
    expect(countCharacters("e\u0301")).toBe(1);
    expect(countCharacters("🇩🇪👩‍👩‍👧")).toBe(2);
    expect(countCharacters("a\r\nb")).toBe(3);
  });

  test("the quick way agrees with the slow one", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), (text, limit) => {
        const count = [...segmenter.segment(text)].length;
        expect(countCharacters(text)).toBe(count);
        expect(isAtMost(text, limit)).toBe(count <= limit);
        expect(isAtLeast(text, limit)).toBe(limit <= count);
      }),
    );
  });
});

describe("the name that somebody meant", () => {
  const names = ["landingURL", "logo", "legal", "maintenance", "crm", "erp"];

  test("case, hyphens and one slip in four letters do not hide it", () => {
    expect(nearestName("landing_url", names)).toBe("landingURL");
    expect(nearestName("maintainance", names)).toBe("maintenance");
    expect(nearestName("lgeal", names)).toBe("legal");
    expect(nearestName("xlogo", names)).toBe("logo");
  });

  test("other words are other names", () => {
    expect(nearestName("license", names)).toBeNull();
    expect(nearestName("", names)).toBeNull();
    expect(nearestName("a".repeat(1000), names)).toBeNull();
  });
});

describe("keys without a value", () => {
  test("are not there, and items without one are empty texts", () => {
    expect(withoutNulls({ a: null, b: [null, { c: null }], d: "" })).toEqual({
      b: ["", {}],
      d: "",
    });
  });

  test("before the schema has seen them, unknown keys stay, and languages are without their parts", () => {
    const value = {
      description: { de: null, en: { x: null, awards: null } },
      logo: null,
      own: null,
    };
    expect(withoutNullsInPublicCode(value)).toEqual({
      description: { de: {}, en: { x: null } },
      own: null,
    });
    expect(withoutNullsInPublicCode(["a"])).toEqual(["a"]);
  });
});

describe("JSON pointers", () => {
  test("steps come back as they went in", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        expect(stepsOf(steps.reduce((pointer, step) => pointerTo(pointer, step), ""))).toEqual(
          steps,
        );
      }),
    );
  });

  test("lead to own properties only", () => {
    expect(valueAt({ a: [{ b: 1 }] }, "/a/0/b")).toBe(1);
    expect(valueAt({}, "/__proto__/constructor")).toBeUndefined();
  });

  test("are shown as people write paths", () => {
    expect(pathOf("/maintenance/contacts/0/name")).toBe("maintenance.contacts[0].name");
  });
});

describe("values in messages", () => {
  test("are short and cannot change the line around them", () => {
    expect(shown("a\u202eb\nc")).toEqual({ de: "„a b c“", en: '"a b c"' });
    expect(shown("x".repeat(100)).en).toBe(`"${"x".repeat(59)}…"`);
    expect(shown(["a"]).en).toBe('"["a"]"');
  });

  test("choices are joined by or", () => {
    expect(choiceOf(["a", "b", "c"]).en).toBe('"a", "b" or "c"');
    expect(choiceOf(["a"]).de).toBe("„a“");
  });
});
