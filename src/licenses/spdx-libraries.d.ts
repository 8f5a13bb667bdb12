/** The libraries that our answers are compared with; only tests and the benchmark import them. */
declare module "spdx-expression-parse" {
  /** A license, or two expressions and what stands between them. */
  export type Expression =
    | { readonly license: string; readonly plus?: true; readonly exception?: string }
    | {
        readonly left: Expression;
        readonly conjunction: "and" | "or";
        readonly right: Expression;
      };
  /** Throws where the text is no expression. */
  export default function parse(text: string): Expression;
}

declare module "spdx-satisfies" {
  /** Whether the licenses of the list are enough for the expression; throws where it is none. */
  export default function satisfies(expression: string, approved: readonly string[]): boolean;
}
