const OBSERVATIONS = /^catalog\/software\/[a-z0-9]+(?:-[a-z0-9]+)*\/observations\.yml$/u;

/** Whether a path, relative to the root of the repository, is a file that a machine may write. */
export function isObservationsFile(path: string): boolean {
  return OBSERVATIONS.test(path);
}
