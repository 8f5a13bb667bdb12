import subtags from "./language-subtags.json" with { type: "json" };

const GRANDFATHERED: ReadonlySet<string> = words(
  "en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay " +
    "i-tsu sgn-be-fr sgn-be-nl sgn-ch-de art-lojban cel-gaulish no-bok no-nyn zh-guoyu zh-hakka zh-min " +
    "zh-min-nan zh-xiang",
);
const LANGUAGES = words(subtags.languages);
const LANGUAGES_OF_THREE: Readonly<Record<string, string>> = subtags.languagesOfThree;
const SCRIPTS = words(subtags.scripts);
const REGIONS = words(`${subtags.regions} ${subtags.regionNumbers}`);
const VARIANTS = words(subtags.variants);
const EXTENDED: Readonly<Record<string, string>> = subtags.extendedLanguages;

const VARIANT = /^(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})$/u;
const PRIVATE_LANGUAGE = /^q[a-t][a-z]$/u;
const PRIVATE_SCRIPT = /^qa(?:a[a-z]|b[a-x])$/u;
const PRIVATE_TAG = /^x-[a-z0-9]{1,8}$/u;

/**
 * Whether a text is a language tag by RFC 5646 with registered subtags, the shortest code of the language
 * (`de`, not `deu`) and hyphens (`en-GB`, not `en_GB`); case does not matter.
 */
export function isLanguageTag(text: string): boolean {
  const tag = text.toLowerCase();
  if (GRANDFATHERED.has(tag) || PRIVATE_TAG.test(tag)) return true;
  const parts = tag.split("-");
  const language = parts.shift() ?? "";
  if (!isLanguage(language)) return false;
  while (/^[a-z]{3}$/u.test(parts[0] ?? "")) {
    if (!hasWord(EXTENDED[language], parts.shift() ?? "")) return false;
  }
  if (/^[a-z]{4}$/u.test(parts[0] ?? "") && !isScript(parts.shift() ?? "")) return false;
  if (/^(?:[a-z]{2}|[0-9]{3})$/u.test(parts[0] ?? "") && !REGIONS.has(parts.shift() ?? "")) {
    return false;
  }
  return areVariants(takeVariants(parts)) && areExtensions(parts);
}

/** The tag that somebody meant by a POSIX locale or another case (`en_gb` → `en-GB`), or null. */
export function correctedLanguageTag(text: string): string | null {
  const tag = text.trim().replace(/\..*$/u, "").replaceAll("_", "-");
  if (!isLanguageTag(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return tag;
  }
}

function isLanguage(text: string): boolean {
  if (text.length === 2) return LANGUAGES.has(text);
  if (PRIVATE_LANGUAGE.test(text)) return true;
  const last = text.charAt(2);
  return text.length === 3 && (LANGUAGES_OF_THREE[text.slice(0, 2)] ?? "").includes(last);
}

function isScript(text: string): boolean {
  return SCRIPTS.has(text) || PRIVATE_SCRIPT.test(text);
}

function takeVariants(parts: string[]): readonly string[] {
  const end = parts.findIndex((part) => !VARIANT.test(part));
  return parts.splice(0, end === -1 ? parts.length : end);
}

function areVariants(variants: readonly string[]): boolean {
  return new Set(variants).size === variants.length && variants.every((each) => VARIANTS.has(each));
}

/** Singletons with their subtags, then private use; what the extensions mean is not checked. */
function areExtensions(parts: readonly string[]): boolean {
  const text = parts.map((part) => `-${part}`).join("");
  return /^(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$/u.test(text);
}

function hasWord(text: string | undefined, word: string): boolean {
  return (text ?? "").split(" ").includes(word);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
