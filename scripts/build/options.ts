import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** What a build was asked for; paths are absolute. */
export interface BuildOptions {
  readonly root: string;
  readonly out: string;
  /** YYYY-MM-DD. */
  readonly asOf: string | undefined;
  readonly address: string | undefined;
  readonly strict: boolean;
  /** Where the seconds of each step are written. */
  readonly timings: string | undefined;
}

/** The options of the command line; throws where it has one that is not known. */
export function readOptions(program: string): BuildOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: {
      ...{ root: text, out: text, "as-of": text, address: text, timings: text },
      strict: { type: "boolean", default: false },
    },
  });
  return {
    root: resolve(values.root ?? program),
    out: resolve(values.out ?? join(program, "dist")),
    asOf: values["as-of"],
    address: values.address,
    strict: values.strict,
    timings: values.timings === undefined ? undefined : resolve(values.timings),
  };
}
