/**
 * Whether a file is one of `paths` or lies below one of them; null means everything, and so does "".
 * Paths are relative to the root, with `/`.
 */
export function isSelected(file: string, paths: readonly string[] | null): boolean {
  return (
    paths === null || paths.some((path) => path === "" || file === path || isBelow(file, path))
  );
}

function isBelow(file: string, path: string): boolean {
  return file.startsWith(path.endsWith("/") ? path : `${path}/`);
}
