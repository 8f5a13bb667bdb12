/** A font of a package in node_modules, and the family of ours that it is a face of. */
export interface FontFile {
  /** A path below node_modules. */
  readonly file: string;
  readonly family: string;
}

const FIRA_SANS = "@kern-ux/native/dist/fonts/fira-sans/FiraSans";

/**
 * Every font that a document may use. No font of the machine is ever used, so that a document has the same bytes
 * everywhere: the families have names that no machine has. The second family has what the first lacks: Hebrew, Arabic,
 * combining characters, symbols.
 */
export const FONT_FILES: readonly FontFile[] = [
  ...["Regular", "Italic", "SemiBold", "SemiBoldItalic"].map((face) => ({
    file: `${FIRA_SANS}-${face}.woff2`,
    family: "A-Text",
  })),
  { file: "dejavu-fonts-ttf/ttf/DejaVuSans.ttf", family: "A-Wide" },
  { file: "@fontsource/fira-mono/files/fira-mono-latin-400-normal.woff2", family: "A-Code" },
  { file: "dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf", family: "A-Wcod" },
];

/** Families in the order in which a character is looked for. */
export const FAMILIES = {
  main: ["A-Text"],
  further: ["A-Wide"],
  text: ["A-Text", "A-Wide"],
  code: ["A-Code", "A-Wcod", "A-Wide"],
} as const;

export type FamilyList = keyof typeof FAMILIES;
