/** One step of `npm test`: a program and how its outcome is counted. */
export interface Step {
  readonly name: string;
  /** What Node runs: a file and its arguments. */
  readonly command: readonly string[];
  /** "tests": the program is vitest and every test counts; "one": the step counts as one test. */
  readonly counts: "one" | "tests";
  /** Whether it looks at the built site, so that it makes no sense without a build. */
  readonly needsSite: boolean;
  /** Whether it must run alone: it uses all cores, or writes where others read. */
  readonly alone: boolean;
}

const check = { counts: "one", needsSite: false, alone: false } as const;

/** Every step in its order; `site` is the folder that the build fills and the later steps read. */
export function listSteps(site: string): readonly Step[] {
  return [
    {
      name: "types",
      command: ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."],
      ...check,
    },
    { name: "lint", command: ["node_modules/@biomejs/biome/bin/biome", "ci", "."], ...check },
    { name: "generate", command: ["scripts/generate.ts", "--check"], ...check },
    { name: "fix", command: ["scripts/fix.ts", "--check"], ...check },
    { name: "validate", command: ["scripts/validate.ts"], ...check },
    {
      name: "pages",
      command: ["node_modules/astro/bin/astro.mjs", "check"],
      ...check,
      alone: true,
    },
    { name: "unit", command: vitest("unit"), counts: "tests", needsSite: false, alone: true },
    { name: "build", command: ["scripts/build.ts", "--out", site], ...check, alone: true },
    { name: "links", command: ["scripts/links.ts", site], ...check, needsSite: true },
    { name: "browser", command: vitest("browser"), counts: "tests", needsSite: true, alone: true },
  ];
}

function vitest(project: string): readonly string[] {
  return ["node_modules/vitest/vitest.mjs", "run", "--project", project];
}

/**
 * The steps that `only` names (a list with commas; "" means all), plus the build where one of them needs a site and
 * none was given. Returns the unknown name where there is one.
 */
export function selectSteps(
  steps: readonly Step[],
  only: string,
  siteGiven: boolean,
): readonly Step[] | { readonly unknown: string } {
  const names = only.split(",").filter((name) => name !== "");
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) return { unknown };
  const chosen = steps.filter((step) => names.length === 0 || names.includes(step.name));
  const build = !siteGiven && chosen.some((step) => step.needsSite);
  return steps.filter((step) => chosen.includes(step) || (build && step.name === "build"));
}
