import { describe, expect, test } from "vitest";
import { isAddress, isHttpAddress, parseAddress } from "./address.ts";
import { isCountryCodeInAnyCase, isLowerCaseCountryCode } from "./country.ts";
import { correctedDate, isDate } from "./date.ts";
import { isEmail } from "./email.ts";
import { correctedLanguageTag, isLanguageTag } from "./language-tag.ts";
import { isMediaType } from "./media-type.ts";
import { correctedSupportedId, isSupportedId } from "./supported-id.ts";
import { isTimestamp } from "./timestamp.ts";
import { ipaCodeOf, isIdentifyingUri, isIpaCode, isUrn } from "./urn.ts";

function accepted(accepts: (text: string) => boolean, ...texts: readonly string[]): string[] {
  return texts.filter(accepts);
}

describe("language tags", () => {
  test("registered subtags in any case with hyphens make a tag", () => {
    const tags = ["de", "EN-gb", "sl-IT-nedis", "zh-cmn-Hans-CN", "x-own", "i-klingon", "en-150"];
    const more = ["de-DE-1996", "en-u-co-phonebk", "en-a-bb-x-y", "qaa", "sgn-ase"];
    expect(accepted(isLanguageTag, ...tags, ...more)).toEqual([...tags, ...more]);
  });

  test("underscores, longer codes than needed, unknown and repeated subtags do not", () => {
    const wrong = [
      "en_GB",
      "deu",
      "xx",
      "e",
      "",
      "de-",
      "de-AB",
      "de-DE-",
      "en-a-bb-",
      "de-1996-1996",
      "de-Xxxx",
      "ast-cmn",
    ];
    expect(accepted(isLanguageTag, ...wrong, "de-u", "deutsch", "abcd")).toEqual([]);
  });

  test("locales of operating systems are corrected", () => {
    expect(correctedLanguageTag("en_GB.UTF-8")).toBe("en-GB");
    expect(correctedLanguageTag("sr-lat")).toBeNull();
  });
});

describe("addresses", () => {
  test("an absolute address has a scheme and something behind it", () => {
    const right = [
      "https://example.org",
      "ssh://git@host/a b",
      "mailto:a@b",
      "HTTP://[::1]:80/%20",
    ];
    expect(accepted(isAddress, ...right)).toEqual(right);
    const wrong = [
      "example.org",
      "https:",
      "https://",
      "https://a b",
      "https://a:b",
      "https://a/%zz",
    ];
    expect(accepted(isAddress, ...wrong, "git@host:a", "", "file:///", "https://[a")).toEqual([]);
  });

  test("a web address has http or https and a host", () => {
    expect(accepted(isHttpAddress, "https://a", "http:a", "ftp://a", "HTTPS://é.example")).toEqual([
      "https://a",
      "HTTPS://é.example",
    ]);
  });

  test("its parts are scheme, host, path, opaque rest and fragment", () => {
    expect(parseAddress("HTTPS://u@Host:8/p?q#f")).toEqual({
      scheme: "https",
      host: "Host:8",
      path: "/p",
      opaque: "",
      fragment: "f",
    });
  });
});

describe("names of organisations and standards", () => {
  test("a URN by RFC 2141 has a namespace and a text", () => {
    const right = ["urn:x-italian-pa:c_h501", "URN:isbn:0%20-1"];
    expect(
      accepted(isUrn, ...right, "urn:urn:x", "urn:x", "urn:x:", "urn:x:é", "urn:-x:a"),
    ).toEqual(right);
  });

  test("an address names with its host, a URN with its text", () => {
    expect(
      accepted(isIdentifyingUri, "https://a.b/#x", "urn:a:b", "mailto:a@b", "a", "/a"),
    ).toEqual(["https://a.b/#x", "urn:a:b"]);
  });

  test("the iPA code is what follows the Italian namespace", () => {
    expect(ipaCodeOf("URN:X-Italian-PA:pcm")).toBe("pcm");
    expect(ipaCodeOf("urn:other:pcm")).toBeNull();
    expect(accepted(isIpaCode, "pcm", "istsc_mips01000p", "a b", "a", "")).toEqual([
      "pcm",
      "istsc_mips01000p",
    ]);
  });

  test("aliases of the standard are known in small letters", () => {
    expect(accepted(isSupportedId, "alias:gdpr", "alias:GDPR", "gdpr", "urn:a:b")).toEqual([
      "alias:gdpr",
      "urn:a:b",
    ]);
    expect(correctedSupportedId("GDPR")).toBe("alias:gdpr");
  });
});

describe("dates", () => {
  test("a date is a day of the calendar", () => {
    const right = ["2024-02-29", "2000-02-29", "0001-01-01"];
    const wrong = [
      "2023-02-29",
      "1900-02-29",
      "2024-13-01",
      "2024-00-10",
      "2024-1-1",
      "24-01-01",
      "",
    ];
    expect(accepted(isDate, ...right, ...wrong)).toEqual(right);
  });

  test("dates in other forms are corrected where they say one day", () => {
    expect(correctedDate("2021-8-2")).toBe("2021-08-02");
    expect(correctedDate("31.12.2024")).toBe("2024-12-31");
    expect(correctedDate("2024-12-31T10:00:00Z")).toBe("2024-12-31");
    expect(correctedDate("2021-31-01")).toBeNull();
    expect(correctedDate("2021-01-31")).toBeNull();
  });

  test("a time is in UTC", () => {
    const right = ["2026-08-21T09:30:00Z", "2026-08-21T23:59:60.5Z"];
    expect(
      accepted(isTimestamp, ...right, "2026-08-21T09:30:00+02:00", "2026-13-21T09:30:00Z"),
    ).toEqual(right);
  });
});

describe("codes and other forms", () => {
  test("a country has two letters, capital or small, not mixed", () => {
    expect(accepted(isCountryCodeInAnyCase, "DE", "de", "De", "XX", "DEU", "XK", "UK")).toEqual([
      "DE",
      "de",
      "XK",
    ]);
    expect(isLowerCaseCountryCode("DE")).toBe(false);
  });

  test("an e-mail address has a local part and a host with a dot", () => {
    const right = ["a.b+c@example.org", "ü@exämple.org", "a@b.c"];
    const wrong = [
      "a@b",
      "a@@b.c",
      "@b.c",
      "a b@c.d",
      "a@b..c",
      ".a@b.c",
      "a@b.c1",
      "a@-b.c",
      "<a@b.c>",
    ];
    expect(accepted(isEmail, ...right, ...wrong)).toEqual(right);
  });

  test("a long hostile e-mail address is judged at once", () => {
    expect(isEmail(`${"a.".repeat(50_000)}@`)).toBe(false);
    expect(isEmail(`a@${"b.".repeat(50_000)}!`)).toBe(false);
  });

  test("a media type is two names with a slash", () => {
    expect(
      accepted(isMediaType, "text/html", "application/vnd.x+json", "text", "a/b c", "/a"),
    ).toEqual(["text/html", "application/vnd.x+json"]);
  });
});
