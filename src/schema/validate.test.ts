import { describe, expect, test } from "vitest";
import { said } from "../testing/said.ts";
import { aPublicCode } from "../testing/software.ts";
import { validateDocument } from "./validate.ts";

function say(value: unknown, unquoted?: ReadonlySet<string>): string {
  const findings = validateDocument("publiccode", value, "publiccode.yml", unquoted);
  expect(findings.every(({ level, file }) => level === "error" && file === "publiccode.yml")).toBe(
    true,
  );
  return said(findings);
}

describe("validateDocument", () => {
  test("a good document has no findings, nor has one with empty optional keys", () => {
    expect(say(aPublicCode())).toBe("");
    expect(say({ ...aPublicCode(), logo: null, IT: null, usedBy: [null] })).toBe("");
  });

  test("missing keys are marked at the map in which they should stand", () => {
    expect(
      say({
        ...aPublicCode(),
        name: null,
        url: undefined,
        description: { "en-US": {} },
        legal: {},
        organisation: { name: "Stadt" },
      }),
    ).toMatchInlineSnapshot(`
      "/name (key)
        de: „name“ hat keinen Wert. → Hinter „name:“ einen Wert schreiben.
        en: "name" has no value. → Write a value after "name:".
      the document (value)
        de: „url“ fehlt. → Den Schlüssel „url“ ergänzen.
        en: "url" is missing. → Add the key "url".
      /organisation (value)
        de: „uri“ (organisation.uri) fehlt. → Den Schlüssel „uri“ ergänzen.
        en: "uri" (organisation.uri) is missing. → Add the key "uri".
      /description/en-US (value)
        de: „shortDescription“ (description.en-US.shortDescription) fehlt. → Den Schlüssel „shortDescription“ ergänzen.
        en: "shortDescription" (description.en-US.shortDescription) is missing. → Add the key "shortDescription".
      /description/en-US (value)
        de: „longDescription“ (description.en-US.longDescription) fehlt. Der Wortlaut des Standards verlangt das nur in einer Sprache; die Kataloge, die den Referenz-Parser benutzen, verlangen es in jeder. → Den Schlüssel „longDescription“ ergänzen.
        en: "longDescription" (description.en-US.longDescription) is missing. The text of the standard asks for it in one language only; the catalogues that use the reference parser ask for it in each. → Add the key "longDescription".
      /description/en-US (value)
        de: „features“ (description.en-US.features) fehlt. Der Wortlaut des Standards verlangt das nur in einer Sprache; die Kataloge, die den Referenz-Parser benutzen, verlangen es in jeder. → Den Schlüssel „features“ ergänzen.
        en: "features" (description.en-US.features) is missing. The text of the standard asks for it in one language only; the catalogues that use the reference parser ask for it in each. → Add the key "features".
      /legal (value)
        de: „license“ (legal.license) fehlt. → Den Schlüssel „license“ ergänzen.
        en: "license" (legal.license) is missing. → Add the key "license"."
    `);
  });

  test("who is to be asked depends on the kind of maintenance", () => {
    const contractors = [{ name: "Firma", until: "2027-01-01" }];
    expect(
      [
        { type: "community" },
        { type: "contract" },
        { type: "none", contractors },
        { type: "contract", contractors },
        { type: "internal", contacts: [] },
      ]
        .map((maintenance) => say({ ...aPublicCode(), maintenance }))
        .join("\n---\n"),
    ).toMatchInlineSnapshot(`
      "/maintenance (value)
        de: „contacts“ (maintenance.contacts) fehlt; bei type „internal“ und „community“ muss jemand ansprechbar sein. → Den Schlüssel „contacts“ ergänzen.
        en: "contacts" (maintenance.contacts) is missing; with type "internal" or "community" there must be somebody to ask. → Add the key "contacts".
      ---
      /maintenance (value)
        de: „contractors“ (maintenance.contractors) fehlt; bei type „contract“ muss der Auftragnehmer genannt sein. → Den Schlüssel „contractors“ ergänzen.
        en: "contractors" (maintenance.contractors) is missing; with type "contract" the contractor must be named. → Add the key "contractors".
      ---
      /maintenance/contractors (key)
        de: „maintenance.contractors“ darf nur stehen, wenn maintenance.type „contract“ ist. → type: contract schreiben oder die Auftragnehmer weglassen.
        en: "maintenance.contractors" may stand only where maintenance.type is "contract". → Write type: contract, or leave the contractors out.
      ---

      ---
      "
    `);
  });

  test("unknown keys get the key that was meant, or its place", () => {
    const { landingURL: _, ...rest } = aPublicCode();
    expect(
      say({ ...rest, landingUrl: "https://example.org", features: ["a"], "x-own": 1 }),
    ).toMatchInlineSnapshot(`
      "/landingUrl (key)
        de: Den Schlüssel „landingUrl“ gibt es hier nicht. → „landingURL“ schreiben.
        en: There is no key "landingUrl" here. → Write "landingURL".
      /features (key)
        de: Den Schlüssel „features“ gibt es hier nicht. → Unter „description.<Sprache>“ verschieben; dort gehört der Schlüssel hin.
        en: There is no key "features" here. → Move it below "description.<language>"; that is where the key belongs.
      /x-own (key)
        de: Den Schlüssel „x-own“ gibt es hier nicht. → Den Schlüssel weglassen; andere Kataloge weisen die Datei sonst ab.
        en: There is no key "x-own" here. → Leave the key out; other catalogues refuse the file otherwise."
    `);
  });

  test("values of the wrong type get what belongs there", () => {
    expect(
      say({
        ...aPublicCode(),
        platforms: "web",
        usedBy: [{ name: "a" }],
        legal: [],
        localisation: { localisationReady: "yes", availableLanguages: "de" },
      }),
    ).toMatchInlineSnapshot(`
      "/platforms (value)
        de: „platforms“ muss eine Liste sein, nicht „web“. Der Wortlaut des Standards lässt auch einen einzelnen Text zu; die Kataloge, die den Referenz-Parser benutzen, weisen ihn ab. → Als Liste schreiben: in der nächsten Zeile „- “ und dann „web“.
        en: "platforms" must be a list, not "web". The text of the standard allows a single text too; the catalogues that use the reference parser refuse it. → Write a list: on the next line "- " and then "web".
      /usedBy/0 (value)
        de: „usedBy[0]“ muss ein Text sein, nicht eine Gruppe von Schlüsseln. → Hier gehört ein Text hin.
        en: "usedBy[0]" must be a text, not a group of keys. → Put a text here.
      /legal (value)
        de: „legal“ muss eine Gruppe von Schlüsseln sein, nicht eine Liste. → Hier gehört eine Gruppe von Schlüsseln hin.
        en: "legal" must be a group of keys, not a list. → Put a group of keys here.
      /localisation/localisationReady (value)
        de: „localisation.localisationReady“ muss true oder false sein, nicht „yes“. → true schreiben.
        en: "localisation.localisationReady" must be true or false, not "yes". → Write true.
      /localisation/availableLanguages (value)
        de: „localisation.availableLanguages“ muss eine Liste sein, nicht „de“. → Als Liste schreiben: in der nächsten Zeile „- “ und dann „de“.
        en: "localisation.availableLanguages" must be a list, not "de". → Write a list: on the next line "- " and then "de"."
    `);
  });

  test("values outside a closed list get the nearest one or the list", () => {
    expect(
      say({
        ...aPublicCode(),
        publiccodeYmlVersion: "0.1",
        developmentStatus: "production",
        softwareType: "standalone/dektop",
        categories: ["offfice", "healthcare"],
        maintenance: { type: "sometimes" },
      }),
    ).toMatchInlineSnapshot(`
      "/publiccodeYmlVersion (key)
        de: „0.1“ ist kein Wert, den „publiccodeYmlVersion“ haben kann. → "0" schreiben.
        en: "0.1" is not a value that "publiccodeYmlVersion" can have. → Write "0".
      /categories/0 (value)
        de: „offfice“ ist kein Wert, den „categories[0]“ haben kann. → „office“ schreiben?
        en: "offfice" is not a value that "categories[0]" can have. → Write "office"?
      /categories/1 (value)
        de: „healthcare“ ist kein Wert, den „categories[1]“ haben kann. → Einen der 106 Werte der Liste im Standard wählen (https://yml.publiccode.tools).
        en: "healthcare" is not a value that "categories[1]" can have. → Choose one of the 106 values of the list in the standard (https://yml.publiccode.tools).
      /developmentStatus (key)
        de: „production“ ist kein Wert, den „developmentStatus“ haben kann. → „stable“ schreiben?
        en: "production" is not a value that "developmentStatus" can have. → Write "stable"?
      /softwareType (key)
        de: „standalone/dektop“ ist kein Wert, den „softwareType“ haben kann. → „standalone/desktop“ schreiben?
        en: "standalone/dektop" is not a value that "softwareType" can have. → Write "standalone/desktop"?
      /maintenance/type (key)
        de: „sometimes“ ist kein Wert, den „maintenance.type“ haben kann. → „internal“, „contract“, „community“ oder „none“ schreiben.
        en: "sometimes" is not a value that "maintenance.type" can have. → Write "internal", "contract", "community" or "none"."
    `);
  });

  test("lengths are counted in characters as people see them", () => {
    const description = (parts: object) => ({
      ...aPublicCode(),
      description: { de: { ...aPublicCode().description["de"], ...parts } },
    });
    expect(
      [
        { shortDescription: "x".repeat(151), longDescription: "x".repeat(149) },
        { shortDescription: "", features: [] },
        { shortDescription: "👩‍👩‍👧".repeat(150), longDescription: "🇩🇪".repeat(150) },
      ]
        .map((parts) => say(description(parts)))
        .join("\n---\n"),
    ).toMatchInlineSnapshot(`
      "/description/de/shortDescription (key)
        de: „description.de.shortDescription“ hat 151 Zeichen; erlaubt sind 150. → Um 1 Zeichen kürzen.
        en: "description.de.shortDescription" has 151 characters; 150 are allowed. → Shorten it by 1 character.
      /description/de/longDescription (key)
        de: „description.de.longDescription“ hat 149 Zeichen; mindestens 150 müssen es sein. → Sagen, was die Software tut, für wen sie ist und was man zum Betrieb braucht.
        en: "description.de.longDescription" has 149 characters; it must have at least 150. → Say what the software does, for whom it is and what is needed to run it.
      ---
      /description/de/shortDescription (key)
        de: „description.de.shortDescription“ ist leer. → Einen Text schreiben.
        en: "description.de.shortDescription" is empty. → Write a text.
      /description/de/features (key)
        de: „description.de.features“ ist leer; mindestens ein Eintrag muss dort stehen. → Einen Eintrag ergänzen.
        en: "description.de.features" is empty; it must have at least one entry. → Add an entry.
      ---
      "
    `);
  });

  test("texts that are not what they should be are quoted", () => {
    expect(
      say({
        ...aPublicCode(),
        url: "git@example.org:a/b",
        landingURL: "www.example.org",
        isBasedOn: ["PyTorch"],
        releaseDate: "31.12.2024",
        logo: "/assets/logo.svg",
        inputTypes: ["text"],
        organisation: { uri: "pcm" },
        supports: [{ id: "alias:dsgvo" }],
        intendedAudience: { countries: ["De"], scope: ["culture", "art"] },
        description: { en_GB: aPublicCode().description["de"] },
        maintenance: { type: "community", contacts: [{ name: "a", email: "a at b" }] },
        localisation: { localisationReady: true, availableLanguages: ["deutsch"] },
        IT: { countryExtensionVersion: "3", riuso: { codiceIPA: "?" } },
      }),
    ).toMatchInlineSnapshot(`
      "/url (key)
        de: url: „git@example.org:a/b“ ist keine vollständige Adresse. → Die ganze Adresse schreiben, mit https:// am Anfang.
        en: url: "git@example.org:a/b" is not a complete address. → Write the whole address, beginning with https://.
      /landingURL (key)
        de: landingURL: „www.example.org“ ist keine Webadresse. → Eine Adresse mit https:// schreiben oder den Schlüssel weglassen.
        en: landingURL: "www.example.org" is not a web address. → Write an address with https://, or leave the key out.
      /isBasedOn/0 (value)
        de: isBasedOn[0]: „PyTorch“ ist keine vollständige Adresse. → Die ganze Adresse schreiben, mit https:// am Anfang.
        en: isBasedOn[0]: "PyTorch" is not a complete address. → Write the whole address, beginning with https://.
      /releaseDate (key)
        de: releaseDate: „31.12.2024“ ist kein Tag des Kalenders in der Form JJJJ-MM-TT. → 2024-12-31 schreiben.
        en: releaseDate: "31.12.2024" is not a day of the calendar in the form YYYY-MM-DD. → Write 2024-12-31.
      /logo (key)
        de: logo: „/assets/logo.svg“ ist kein Pfad im Repository und keine Webadresse. → assets/logo.svg schreiben.
        en: logo: "/assets/logo.svg" is neither a path in the repository nor a web address. → Write assets/logo.svg.
      /inputTypes/0 (value)
        de: inputTypes[0]: „text“ hat nicht die Form eines Medientyps (RFC 6838). → Einen Typ wie application/json schreiben oder den veralteten Schlüssel weglassen.
        en: inputTypes[0]: "text" does not have the form of a media type (RFC 6838). → Write a type such as application/json, or leave the deprecated key out.
      /supports/0/id (key)
        de: supports[0].id: „alias:dsgvo“ ist kein bekannter Kurzname, keine vollständige Adresse und keine URN. → Einen Kurznamen wie alias:gdpr oder die Adresse des Gesetzes oder Standards schreiben.
        en: supports[0].id: "alias:dsgvo" is no known alias, no complete address and no URN. → Write an alias such as alias:gdpr, or the address of the law or standard.
      /organisation/uri (key)
        de: organisation.uri: „pcm“ ist keine vollständige Adresse und keine URN. → Die Adresse der Organisation (https://…) oder ihre URN (urn:…:…) schreiben.
        en: organisation.uri: "pcm" is neither a complete address nor a URN. → Write the organisation's address (https://…) or its URN (urn:…:…).
      /intendedAudience/countries/0 (value)
        de: intendedAudience.countries[0]: „De“ ist kein Länderkürzel nach ISO 3166-1. → DE schreiben.
        en: intendedAudience.countries[0]: "De" is not a country code by ISO 3166-1. → Write DE.
      /intendedAudience/scope/1 (value)
        de: „art“ ist kein Wert, den „intendedAudience.scope[1]“ haben kann. → Einen der 24 Werte der Liste im Standard wählen (https://yml.publiccode.tools).
        en: "art" is not a value that "intendedAudience.scope[1]" can have. → Choose one of the 24 values of the list in the standard (https://yml.publiccode.tools).
      /description (key)
        de: description: Der Schlüssel „en_GB“ ist kein Sprachkürzel nach BCP 47. → en-GB schreiben.
        en: description: The key "en_GB" is not a language tag by BCP 47. → Write en-GB.
      /maintenance/contacts/0/email (key)
        de: maintenance.contacts[0].email: „a at b“ ist keine E-Mail-Adresse. → Eine Adresse wie team@example.org schreiben oder den Schlüssel weglassen.
        en: maintenance.contacts[0].email: "a at b" is not an e-mail address. → Write an address such as team@example.org, or leave the key out.
      /localisation/availableLanguages/0 (value)
        de: localisation.availableLanguages[0]: „deutsch“ ist kein Sprachkürzel nach BCP 47. → Ein Kürzel wie de, en oder pt-BR schreiben (zwei Buchstaben, Bindestrich, Land).
        en: localisation.availableLanguages[0]: "deutsch" is not a language tag by BCP 47. → Write a tag such as de, en or pt-BR (two letters, hyphen, country).
      /IT/countryExtensionVersion (key)
        de: „3“ ist kein Wert, den „IT.countryExtensionVersion“ haben kann. → „0.2“ oder „1.0“ schreiben.
        en: "3" is not a value that "IT.countryExtensionVersion" can have. → Write "0.2" or "1.0".
      /IT/riuso/codiceIPA (key)
        de: IT.riuso.codiceIPA: „?“ kann kein iPA-Code einer italienischen Verwaltung sein. → Den Code aus dem Verzeichnis indicepa.gov.it schreiben oder den veralteten Schlüssel weglassen.
        en: IT.riuso.codiceIPA: "?" cannot be the iPA code of an Italian administration. → Write the code from the register indicepa.gov.it, or leave the deprecated key out."
    `);
  });

  test("a version without quotation marks is a number to other programs", () => {
    const unquoted = new Set(["/publiccodeYmlVersion", "/IT/countryExtensionVersion"]);
    const value = { ...aPublicCode(), publiccodeYmlVersion: "0.4" };
    expect(
      say({ ...value, IT: { countryExtensionVersion: "1.0" } }, unquoted),
    ).toMatchInlineSnapshot(`
      "/publiccodeYmlVersion (key)
        de: publiccodeYmlVersion: Die Version 0.4 muss in Anführungszeichen stehen; ohne sie lesen andere Programme eine Zahl. → "0.4" schreiben.
        en: publiccodeYmlVersion: The version 0.4 must stand in quotation marks; without them other programs read a number. → Write "0.4".
      /IT/countryExtensionVersion (key)
        de: IT.countryExtensionVersion: Die Version 1.0 muss in Anführungszeichen stehen; ohne sie lesen andere Programme eine Zahl. → "1.0" schreiben.
        en: IT.countryExtensionVersion: The version 1.0 must stand in quotation marks; without them other programs read a number. → Write "1.0"."
    `);
    expect(
      say(
        { ...value, IT: { countryExtensionVersion: "0.2" } },
        new Set(["/IT/countryExtensionVersion"]),
      ),
    ).toBe("");
  });

  test("anything that is no document gets a finding, never an error", () => {
    for (const value of [null, undefined, "text", 1, true, [], [[]], {}]) {
      expect(validateDocument("publiccode", value, "f")).not.toEqual([]);
    }
  });

  test("the curators' files are told in the same words", () => {
    const value = {
      facts: { origin: "own", sources: [] },
      publisher: "Stadt Kiel",
      topics: ["a", "a"],
      origin: "git.example.org",
      mirrors: ["https://example.org/a", "https://example.org/a"],
      exceptions: [
        { rule: "Rule", reason: "a\nb", author: "a", date: "2026-02-30", until: "2026" },
      ],
    };
    expect(said(validateDocument("curation", value, "curation.yml"))).toMatchInlineSnapshot(`
      "/facts/origin (key)
        de: „own“ ist kein Wert, den „facts.origin“ haben kann. → „project“, „adapted“ oder „curated“ schreiben.
        en: "own" is not a value that "facts.origin" can have. → Write "project", "adapted" or "curated".
      /facts/sources (key)
        de: „facts.sources“ ist leer; mindestens ein Eintrag muss dort stehen. → Einen Eintrag ergänzen.
        en: "facts.sources" is empty; it must have at least one entry. → Add an entry.
      /publisher (key)
        de: publisher: „Stadt Kiel“ kann keine Kennung sein: Kleinbuchstaben, Ziffern und einzelne Bindestriche. → Die Kennung schreiben, die Datei oder Ordner hat, zum Beispiel open-desk.
        en: publisher: "Stadt Kiel" cannot be an id: lower-case letters, digits and single hyphens. → Write the id that the file or folder has, such as open-desk.
      /topics/1 (value)
        de: „a“ steht schon in dieser Liste. → Die Wiederholung weglassen.
        en: "a" is already in this list. → Leave the repetition out.
      /origin (key)
        de: origin: „git.example.org“ ist keine Webadresse. → Eine Adresse mit https:// schreiben.
        en: origin: "git.example.org" is not a web address. → Write an address with https://.
      /mirrors/1 (value)
        de: „https://example.org/a“ steht schon in dieser Liste. → Die Wiederholung weglassen.
        en: "https://example.org/a" is already in this list. → Leave the repetition out.
      /exceptions/0/rule (key)
        de: exceptions[0].rule: „Rule“ kann nicht der Name einer Regel sein. → Den Namen aus der Meldung abschreiben, zum Beispiel maintenance/expired-contract.
        en: exceptions[0].rule: "Rule" cannot be the name of a rule. → Copy the name from the message, such as maintenance/expired-contract.
      /exceptions/0/reason (key)
        de: exceptions[0].reason: „a b“ hat mehr als eine Zeile. → Alles in eine Zeile schreiben.
        en: exceptions[0].reason: "a b" has more than one line. → Write it on one line.
      /exceptions/0/date (key)
        de: exceptions[0].date: „2026-02-30“ ist kein Tag des Kalenders in der Form JJJJ-MM-TT. → Das Datum wie 2026-08-21 schreiben.
        en: exceptions[0].date: "2026-02-30" is not a day of the calendar in the form YYYY-MM-DD. → Write the date like 2026-08-21.
      /exceptions/0/until (key)
        de: exceptions[0].until: „2026“ ist kein Tag des Kalenders in der Form JJJJ-MM-TT. → Das Datum wie 2026-08-21 schreiben.
        en: exceptions[0].until: "2026" is not a day of the calendar in the form YYYY-MM-DD. → Write the date like 2026-08-21."
    `);
  });

  test("of a value that may be one of several things only the one that it looks like is said", () => {
    const officialHeader = { de: "Kopf" };
    const findings = validateDocument("site", { officialHeader }, "site.yml");
    expect(
      said(findings.filter(({ pointer }) => pointer === "/officialHeader")),
    ).toMatchInlineSnapshot(`
      "/officialHeader (value)
        de: „en“ (officialHeader.en) fehlt. → Den Schlüssel „en“ ergänzen.
        en: "en" (officialHeader.en) is missing. → Add the key "en"."
    `);
    const text = validateDocument("site", { officialHeader: "Kopf" }, "site.yml");
    expect(
      said(text.filter(({ pointer }) => pointer === "/officialHeader")),
    ).toMatchInlineSnapshot(`
      "/officialHeader (value)
        de: „officialHeader“ muss eine Gruppe von Schlüsseln sein, nicht „Kopf“. → Hier gehört eine Gruppe von Schlüsseln hin.
        en: "officialHeader" must be a group of keys, not "Kopf". → Put a group of keys here."
    `);
  });
});
