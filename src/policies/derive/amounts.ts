const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    "ein eine einem einen einer eines zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    6,
  ),
  ...numbered("a an one two three four five six seven eight nine ten eleven twelve", 3),
  ...([
    ["vierzehn", 14],
    ["dreißig", 30],
    ["sechzig", 60],
    ["neunzig", 90],
    ["hundert", 100],
  ] as const),
  ...([
    ["fourteen", 14],
    ["thirty", 30],
    ["sixty", 60],
    ["ninety", 90],
    ["hundred", 100],
  ] as const),
]);

/** The first `forms` words all mean one. */
function numbered(words: string, forms: number): readonly (readonly [string, number])[] {
  return words.split(" ").map((word, index) => [word, Math.max(1, index - forms + 2)]);
}

/** Units of time and shares, each in the form by which it is compared. */
const UNIT =
  /^(?:(?<work>(?:arbeits|werk)tag|(?:working|business)[ -]day)|(?<day>(?:kalender)?tag|(?:calendar[ -])?day)|(?<week>woche|week)|(?<month>monat|month)|(?<year>jahr|year)|(?<hour>stunde|hour)|(?<minute>minute)|(?<share>prozent|per ?cent|%))(?:e?n|e?s|e)?(?![\p{L}\p{N}])/iu;

/** A unit with what may stand before it; further one need not look. */
const LONGEST_UNIT = 40;

/**
 * The numbers of a text with their units of time, in one form for both languages and both ways to write them:
 * `30 Tage` and `dreißig Tagen` are `30 day`. A word such as "eine" is a number only before a unit.
 */
export function amountsIn(text: string): readonly string[] {
  const found = text.matchAll(
    /(?<![\p{L}\p{N}])(?:[0-9]+(?:[.,:/-][0-9]+)*|\p{L}+)(?![\p{L}\p{N}])/gu,
  );
  return [...found].flatMap((match) => {
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + LONGEST_UNIT).replace(/^[\s-]+/u, "");
    const groups = Object.entries(UNIT.exec(rest)?.groups ?? {});
    const unit = groups.find(([, value]) => value !== undefined)?.[0];
    const number = /^[0-9]/u.test(match[0]) ? match[0] : NUMBER_WORDS.get(match[0].toLowerCase());
    if (number === undefined || (number === 1 && unit === undefined)) return [];
    return [unit === undefined ? `${number}` : `${number} ${unit}`];
  });
}
