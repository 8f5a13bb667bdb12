/**
 * On the page for missing addresses, which a server shows at any depth: looks for the folder in which the site lies
 * by its style sheet, and makes the links and the look work from there.
 */
export {};

const page = document.documentElement;
const style = page.dataset["style"] ?? "";

async function findRoot(): Promise<string | null> {
  const folders = location.pathname.split("/").slice(0, -1);
  for (let depth = 1; depth <= folders.length; depth += 1) {
    const root = `${folders.slice(0, depth).join("/")}/`;
    if ((await fetch(root + style, { method: "HEAD" })).ok) return root;
  }
  return null;
}

function useRoot(root: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-to]")) {
    link.setAttribute("href", root + (link.dataset["to"] ?? ""));
  }
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = root + style;
  document.head.append(sheet);
}

const root = await findRoot();
if (root !== null) useRoot(root);
