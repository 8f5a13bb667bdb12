/** What somebody gave as the place of a publiccode.yml. */
export type Address =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "document"; readonly url: string }
  | { readonly kind: "repository"; readonly url: string };

/** Below these path parts forges show files and folders; before them stands the repository. */
const INSIDE = /\/(?:-\/)?(?:blob|tree|raw|src\/(?:branch|tag|commit))\/.*$/u;
const RAW_HOST = /^raw\./u;

/**
 * Tells a file, the raw address of a file, and a repository apart. A page of a forge that shows a file
 * or a folder counts as its repository. Anything that is no https or http address is a path.
 */
export function addressOf(text: string): Address {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) return { kind: "file", path: text };
  if (RAW_HOST.test(url.hostname) || isRawFile(url)) return { kind: "document", url: url.href };
  const repository = new URL(url.pathname.replace(INSIDE, "").replace(/\/+$/u, ""), url.origin);
  return { kind: "repository", url: repository.href.replace(/\.git$/u, "") };
}

function isRawFile(url: URL): boolean {
  const isYaml = /\.ya?ml$/iu.test(url.pathname);
  return isYaml && (/\/raw\//u.test(url.pathname) || !INSIDE.test(url.pathname));
}
