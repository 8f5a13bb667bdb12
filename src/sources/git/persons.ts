/** Who wrote a commit; kept in memory only, and only to tell persons apart. */
export interface Author {
  readonly name: string;
  readonly mail: string;
}

/** Names that many people have on their machines. */
const NOBODY =
  /^(?:|root|admin|administrator|user|ubuntu|debian|git|dev|developer|test|unknown|your name|gitlab|github)$/u;

/**
 * How many commits each person wrote, most first. The same e-mail address is the same person, and so is the same name:
 * people commit from several machines. Two people of one name count as one, which understates rather than overstates.
 */
export function commitsByPerson(authors: readonly Author[]): readonly number[] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    return at;
  };
  const persons = authors.map((author) => {
    const [first = "", ...others] = keysOf(author);
    for (const key of [first, ...others]) if (!parents.has(key)) parents.set(key, key);
    for (const key of others) parents.set(rootOf(key), rootOf(first));
    return first;
  });
  return countEach(persons.map(rootOf));
}

function keysOf({ name, mail }: Author): readonly string[] {
  const named = plain(name);
  const mailed = plain(mail);
  const keys = [
    ...(mailed.includes("@") ? [`mail ${mailed}`] : []),
    ...(NOBODY.test(named) ? [] : [`name ${named}`]),
  ];
  return keys.length === 0 ? ["nobody"] : keys;
}

/** GitHub's addresses that hide the real one begin with a number that older ones lack. */
function plain(text: string): string {
  const lower = text.trim().toLowerCase().normalize("NFC").replaceAll(/\s+/gu, " ");
  return lower.replace(/^\d+\+(?=.*@users\.noreply\.github\.com$)/u, "");
}

/** How often each value occurs, most first. */
export function countEach(values: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].sort((left, right) => right - left);
}

/** The fewest that together have half of all, of counts that begin with the largest; 0 of none. */
export function fewestWithHalf(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  let fewest = 0;
  for (const count of counts) {
    if (sum * 2 >= all) break;
    sum += count;
    fewest += 1;
  }
  return fewest;
}
