/** What a command answers: its result, where it goes (null: standard output), and its exit code. */
export interface Answer {
  readonly text: string;
  readonly output: string | null;
  readonly code: number;
  /** What went wrong on the way, for standard error. */
  readonly messages?: string;
}
