import type { Site } from "../../schema/generated/site.ts";

/** The address at which a file of the catalogue is edited in the browser; null where the site names no forge. */
export function editAddress(site: Site, file: string): string | null {
  if (site.forge === undefined) return null;
  const project = site.forge.project.replace(/\/$/u, "");
  const place = `${encodePath(site.forge.branch)}/${encodePath(file)}`;
  switch (site.forge.kind) {
    case "gitlab":
      return `${project}/-/edit/${place}`;
    case "github":
      return `${project}/edit/${place}`;
    case "forgejo":
      return `${project}/_edit/${place}`;
    default:
      return site.forge.kind satisfies never;
  }
}

/** The address at which a new file is begun in the browser. */
export function newFileAddress(site: Site, folder: string): string | null {
  if (site.forge === undefined) return null;
  const project = site.forge.project.replace(/\/$/u, "");
  const place = `${encodePath(site.forge.branch)}/${encodePath(folder)}`;
  switch (site.forge.kind) {
    case "gitlab":
      return `${project}/-/new/${place}`;
    case "github":
      return `${project}/new/${place}`;
    case "forgejo":
      return `${project}/_new/${place}`;
    default:
      return site.forge.kind satisfies never;
  }
}

/**
 * The address at which a new issue with this subject and text is begun in the browser; null where the site names no
 * forge.
 */
export function newIssueAddress(site: Site, subject: string, text: string): string | null {
  if (site.forge === undefined) return null;
  const project = site.forge.project.replace(/\/$/u, "");
  const [title, body] = [subject, text].map(encodeURIComponent);
  switch (site.forge.kind) {
    case "gitlab":
      return `${project}/-/issues/new?issue%5Btitle%5D=${title}&issue%5Bdescription%5D=${body}`;
    case "github":
    case "forgejo":
      return `${project}/issues/new?title=${title}&body=${body}`;
    default:
      return site.forge.kind satisfies never;
  }
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
