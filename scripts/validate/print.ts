/**
 * Writes a result to standard output. A reader that has had enough (`| head`) ends the writing, not the command: its
 * exit code stays that of the result.
 */
export function print(text: string): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.stdout.write(text);
}
