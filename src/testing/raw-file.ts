import type { RawFile } from "../catalog/catalog.ts";

/** Files as they lie on disk, from their paths and texts. */
export function rawFiles(texts: Readonly<Record<string, string | Uint8Array>>): RawFile[] {
  return Object.entries(texts).map(([path, text]) => aRawFile(path, text));
}

/** One file as it lies on disk. */
export function aRawFile(path: string, text: string | Uint8Array): RawFile {
  return { path, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text };
}

/** The text of a publiccode.yml without a problem; `edit` changes it. */
export function publiccodeText(edit: (text: string) => string = (text) => text): string {
  return edit(PUBLICCODE);
}

const PUBLICCODE = `publiccodeYmlVersion: "0"
name: Beispiel
url: https://git.example.org/beispiel/beispiel
platforms:
  - web
categories:
  - office
developmentStatus: stable
softwareType: standalone/web
description:
  de:
    shortDescription: Ein Beispiel für Tests
    longDescription: >-
      ${"Ein Beispiel, das nur Tests kennen. ".repeat(6).trim()}
    features:
      - Beispiel sein
  en:
    shortDescription: An example for tests
    longDescription: >-
      ${"An example that only tests know. ".repeat(6).trim()}
    features:
      - Being an example
legal:
  license: EUPL-1.2
maintenance:
  type: community
  contacts:
    - name: Team Beispiel
localisation:
  localisationReady: true
  availableLanguages:
    - de
    - en
`;
