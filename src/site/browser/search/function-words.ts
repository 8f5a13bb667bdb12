/**
 * Words that hold sentences together. The index leaves them out: they stand in every text, say nothing about
 * it, and are the heaviest part of an index.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: setOf(`
    aber alle als also am an auch auf aus bei beim bis da damit dann das dass dem den der des die dies
    diese dieser dieses durch ein eine einem einen einer eines er es für fuer hat haben ihr ihre im in
    ist ja je jede jeder jedes kann kein keine können mehr mit muss müssen nach nicht noch nur ob oder
    ohne sein seine sich sie sind so soll sollen sowie über um und unter vom von vor war was wenn wer
    werden wie wird wo zu zum zur zwischen
  `),
  en: setOf(`
    a about after all also an and any are as at be been but by can do does for from has have he her
    his how if in into is it its may more most must no not of on only or other our out over own she
    should so some such than that the their them then there these they this those through to under
    up us use used uses was we were what when where which who will with without you your
  `),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** The text without function words of its language, its other words as they were. */
export function withoutFunctionWords(text: string, lang: string): string {
  const words = FUNCTION_WORDS[lang];
  if (words === undefined) return text;
  return text
    .split(/\s+/u)
    .filter((word) => !words.has(word.toLowerCase()))
    .join(" ");
}
