import { itemsAt, type Located, textAt, textsAt, valuesAt } from "../reading.ts";

const TOP = ["/url", "/landingURL", "/roadmap", "/logo", "/monochromeLogo", "/isBasedOn"] as const;
const IN_TEXTS = ["documentation", "apiDocumentation"] as const;

/** Every text of a publiccode.yml that is an address or may be one. */
export function addressesOf(value: unknown): readonly Located<string>[] {
  const single = TOP.map((pointer) => textAt(value, pointer));
  const texts = valuesAt(value, "/description").flatMap(({ pointer }) => [
    ...IN_TEXTS.map((key) => textAt(value, `${pointer}/${key}`)),
    ...textsAt(value, `${pointer}/videos`),
    ...textsAt(value, `${pointer}/screenshots`),
  ]);
  const organisations = [
    textAt(value, "/organisation/uri"),
    ...itemsAt(value, "/fundedBy").map(({ pointer }) => textAt(value, `${pointer}/uri`)),
    ...itemsAt(value, "/supports").map(({ pointer }) => textAt(value, `${pointer}/id`)),
    ...itemsAt(value, "/maintenance/contractors").map(({ pointer }) =>
      textAt(value, `${pointer}/website`),
    ),
  ];
  return [...single, ...textsAt(value, "/isBasedOn"), ...texts, ...organisations].filter(
    (each) => each !== null,
  );
}
