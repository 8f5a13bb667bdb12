import { pick, randomFrom } from "./random.ts";

/** How a generated policy differs from the one with the same seed. */
export interface PolicyShape {
  readonly clauses: number;
  /** The share of clauses that are reworded, added or gone; 0 gives the text itself. */
  readonly changed: number;
}

const CLAUSES_PER_SECTION = 10;
const PLACES = "Behörde Stelle Leitung Redaktion Kommune Fachseite Betreiberin Prüfstelle".split(
  " ",
);
const THINGS =
  "Verfahren Schnittstelle Quelltext Protokoll Schlüssel Sicherung Auftrag Nachweis Konzept Anwendung".split(
    " ",
  );
const DEEDS =
  "dokumentieren prüfen veröffentlichen sichern löschen übergeben melden begründen".split(" ");
const DUTIES = ["MUSS", "SOLL", "KANN", "DARF NICHT"];
const REASONS = [
  "Dies gilt auch für nachgeordnete Einrichtungen und für Dritte, die in ihrem Auftrag handeln.",
  "Ausnahmen sind zu begründen und mit einem Ende zu versehen, das höchstens ein Jahr entfernt liegt.",
  "Näheres regelt die Leitung; sie hört vorher die Personalvertretung und die Datenschutzbeauftragte an.",
  "Was vorher angefangen wurde, kann nach den früheren Regeln zu Ende geführt werden.",
];

/**
 * The Markdown of a policy of that many clauses, about seven to a printed page, with lists, tables and footnotes; the
 * same for the same shape. With a share of changes it is a later version of the text without.
 */
export function generatePolicy({ clauses, changed }: PolicyShape): string {
  const write = randomFrom(7);
  const change = randomFrom(11);
  const parts: string[] = [];
  for (let number = 0; number < clauses; number += 1) {
    const text = clauseText(number, write);
    const dice = change();
    if (dice >= changed) parts.push(text);
    else if (dice < changed * 0.7) parts.push(reworded(text, change));
    else if (dice < changed * 0.85) parts.push(text, `${sentence(number, change)} {#n${number}}`);
    else if (number % CLAUSES_PER_SECTION === 0) parts.push(text);
  }
  return `---\ntitle: Regeln\n---\n\n${parts.join("\n\n")}\n\n[^note]: Siehe die Begründung.\n`;
}

function clauseText(number: number, random: () => number): string {
  if (number % CLAUSES_PER_SECTION === 0) {
    return `## ${pick(random, THINGS)} und ${pick(random, THINGS)} {#c${number}}`;
  }
  const text = `${sentence(number, random)} ${pick(random, REASONS)} ${pick(random, REASONS)}`;
  if (number % 7 === 0)
    return `${text} {#c${number}}\n\n- ${pick(random, THINGS)}\n- ${pick(random, THINGS)}`;
  if (number % 23 === 0)
    return `${text} {#c${number}}\n\n| Stufe | Frist |\n|---|---|\n| hoch | ${number} Tage |`;
  return number % 31 === 0 ? `${text}[^note] {#c${number}}` : `${text} {#c${number}}`;
}

function sentence(number: number, random: () => number): string {
  const [who, duty, what] = [PLACES, DUTIES, THINGS].map((list) => pick(random, list));
  return `Die ${who} ${duty} **jedes** ${what} unter der Nummer ${number} ${pick(random, DEEDS)} und ${pick(random, DEEDS)}.`;
}

function reworded(text: string, random: () => number): string {
  const [who, what] = [pick(random, PLACES), pick(random, THINGS)];
  return text
    .replace(/ (?:MUSS|SOLL) /u, " KANN ")
    .replace(/^Die \S+/u, `Die zuständige ${who}`)
    .replace(/auch/u, `auch für ${what}`);
}
