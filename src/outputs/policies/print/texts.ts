/** What printed policies say besides the policy; the same texts in both languages. */
export interface PrintTexts {
  readonly page: string;
  readonly of: string;
  readonly contents: string;
  readonly kinds: Readonly<Record<"policy" | "guideline" | "architecture" | "procedure", string>>;
  readonly version: string;
  readonly draft: string;
  readonly decided: string;
  readonly inForce: string;
  readonly from: (day: string) => string;
  readonly period: (from: string, until: string) => string;
  readonly decision: string;
  readonly issuer: string;
  readonly editors: string;
  readonly parent: string;
  readonly translation: string;
  readonly translationOf: Readonly<Record<"de" | "en", string>>;
  readonly contact: string;
  readonly address: string;
  readonly asOf: string;
  readonly appliesFrom: (day: string) => string;
  readonly states: {
    readonly demonstration: string;
    readonly preparation: string;
    readonly consultation: string;
    readonly withdrawn: string;
    readonly draft: string;
    readonly ended: (day: string) => string;
    readonly future: (day: string) => string;
  };
  readonly references: string;
  readonly referredTo: string;
  readonly noPicture: string;
  readonly comparison: {
    readonly kicker: string;
    readonly title: (title: string, before: string, after: string) => string;
    readonly banner: string;
    readonly description: string;
    readonly before: string;
    readonly after: string;
    readonly howToRead: string;
    readonly summary: string;
    readonly changes: string;
    readonly nothing: string;
    readonly unchanged: (count: number) => string;
    readonly within: string;
    readonly added: string;
    readonly removed: string;
    readonly row: string;
    readonly rows: Readonly<
      Record<"same" | "formatting" | "reworded" | "added" | "removed", string>
    >;
    readonly alternative: string;
    readonly footnote: string;
  };
}

export const printTexts: Readonly<Record<"de" | "en", PrintTexts>> = {
  de: {
    page: "Seite",
    of: "von",
    contents: "Inhalt",
    kinds: {
      policy: "Regelwerk",
      guideline: "Leitfaden",
      architecture: "Architekturrichtlinie",
      procedure: "Verfahren",
    },
    version: "Version",
    draft: "Entwurf",
    decided: "Beschlossen am",
    inForce: "In Kraft",
    from: (day) => `ab ${day}`,
    period: (from, until) => `${from} bis ${until}`,
    decision: "Beschluss",
    issuer: "Herausgegeben von",
    editors: "Redaktion",
    parent: "Abgeleitet von",
    translation: "Übersetzung",
    translationOf: { de: "aus dem Deutschen", en: "aus dem Englischen" },
    contact: "Kontakt",
    address: "Adresse",
    asOf: "Stand",
    appliesFrom: (day) => `(gilt ab ${day})`,
    states: {
      demonstration: "Demonstration: bindet niemanden",
      preparation: "In Vorbereitung: noch gilt keine Version",
      consultation: "In der Beteiligung: noch nicht beschlossen",
      withdrawn: "Zurückgezogen: wird nicht mehr gepflegt",
      draft: "Entwurf: gilt nicht",
      ended: (day) => `Nicht mehr in Kraft: galt bis ${day}`,
      future: (day) => `Noch nicht in Kraft: gilt ab ${day}`,
    },
    references: "Gesetze, Normen und andere Quellen",
    referredTo: "genannt in",
    noPicture: "Bild",
    comparison: {
      kicker: "Vergleich",
      title: (title, before, after) => `${title}: von ${before} zu ${after}`,
      banner: "Vergleich: nicht der Text selbst",
      description: "Was sich zwischen zwei Versionen geändert hat, Bestimmung für Bestimmung.",
      before: "Bisher",
      after: "Jetzt",
      howToRead:
        "Gezeigt werden die Bestimmungen, die sich geändert haben. Weggefallene Wörter sind durchgestrichen und stehen in Klammern nach „gestrichen“, neue sind unterstrichen und stehen nach „neu“. Ist eine ganze Bestimmung neu oder gestrichen, sagt es ihre Überschrift. Über die Lesezeichen kommt man von Änderung zu Änderung.",
      summary: "Zusammenfassung",
      changes: "Änderungen",
      nothing: "Keine Änderung.",
      unchanged: (count) => `${count} unverändert`,
      within: "in",
      added: "neu",
      removed: "gestrichen",
      row: "Zeile",
      rows: {
        same: "unverändert",
        formatting: "nur in der Form geändert",
        reworded: "geändert",
        added: "neu",
        removed: "gestrichen",
      },
      alternative: "Textalternative",
      footnote: "Fußnote",
    },
  },
  en: {
    page: "Page",
    of: "of",
    contents: "Contents",
    kinds: {
      policy: "Policy",
      guideline: "Guideline",
      architecture: "Architecture guideline",
      procedure: "Procedure",
    },
    version: "Version",
    draft: "Draft",
    decided: "Decided on",
    inForce: "In force",
    from: (day) => `from ${day}`,
    period: (from, until) => `${from} to ${until}`,
    decision: "Decision",
    issuer: "Issued by",
    editors: "Editors",
    parent: "Derived from",
    translation: "Translation",
    translationOf: { de: "from German", en: "from English" },
    contact: "Contact",
    address: "Address",
    asOf: "As of",
    appliesFrom: (day) => `(applies from ${day})`,
    states: {
      demonstration: "Demonstration: binds nobody",
      preparation: "In preparation: no version holds yet",
      consultation: "In consultation: not adopted yet",
      withdrawn: "Withdrawn: no longer kept up",
      draft: "Draft: does not hold",
      ended: (day) => `No longer in force: held until ${day}`,
      future: (day) => `Not yet in force: holds from ${day}`,
    },
    references: "Laws, standards and other sources",
    referredTo: "referred to in",
    noPicture: "Picture",
    comparison: {
      kicker: "Comparison",
      title: (title, before, after) => `${title}: from ${before} to ${after}`,
      banner: "Comparison: not the text itself",
      description: "What changed between two versions, clause by clause.",
      before: "Before",
      after: "Now",
      howToRead:
        "What is shown are the clauses that changed. Words that went are struck through and stand in brackets behind “removed”, new ones are underlined and stand behind “new”. Where a whole clause is new or repealed, its heading says so. Bookmarks lead from change to change.",
      summary: "Summary",
      changes: "Changes",
      nothing: "No change.",
      unchanged: (count) => `${count} unchanged`,
      within: "in",
      added: "new",
      removed: "removed",
      row: "Row",
      rows: {
        same: "unchanged",
        formatting: "changed in form only",
        reworded: "changed",
        added: "new",
        removed: "removed",
      },
      alternative: "Text alternative",
      footnote: "Footnote",
    },
  },
};
