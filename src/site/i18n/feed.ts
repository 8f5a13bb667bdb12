import { texts } from "./texts.ts";

/** The feed of new and changed entries. */
export const feedTexts = texts(
  {
    title: "Neue und geänderte Einträge",
    subtitle: "Software, die neu im Katalog steht oder deren Eintrag sich geändert hat.",
    incomplete: "Diese Kopie kennt nur einen Teil ihrer Geschichte; ältere Änderungen fehlen.",
  },
  {
    title: "New and changed entries",
    subtitle: "Software that is new in the catalogue, or whose entry has changed.",
    incomplete: "This copy knows only a part of its history; older changes are missing.",
  },
);
