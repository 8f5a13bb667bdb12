import { renderGitlab } from "../../problem/gitlab.ts";
import type { Language } from "../../problem/report.ts";
import { problemsIn } from "./problems.ts";
import type { Run } from "./run.ts";

/** What a person has to look at, as a GitLab code quality report; files that were not read are not in it. */
export function renderRunGitlab({ assessed }: Run, language: Language): string {
  const problems = assessed.flatMap((file) => [...problemsIn(file)].map(({ problem }) => problem));
  return renderGitlab({ problems, checked: assessed.length }, language);
}
