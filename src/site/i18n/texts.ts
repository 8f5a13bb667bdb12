import type { Lang } from "../site-data.ts";

/** The same texts in every language: a key that one language lacks is a type error. */
export function texts<T extends object>(de: T, en: Widened<T>): Readonly<Record<Lang, Widened<T>>> {
  return { de: de as Widened<T>, en };
}

/** T with its string literals read as any string. */
type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Widened<T[K]>;
};
