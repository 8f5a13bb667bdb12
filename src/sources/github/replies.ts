import { at, field } from "../../sbom/value.ts";
import { isBot } from "../bots.ts";
import { readAddress, readCount, readFlag, readLine, readMoment } from "../fields.ts";
import type { Release } from "../forge/forge.ts";

/** A repository; the owner is needed to ask for packages. */
export interface GithubRepository {
  readonly address: string;
  readonly owner: string;
  readonly name: string;
  readonly isOfOrganization: boolean;
  readonly isArchived: boolean;
  readonly defaultBranch: string;
  readonly hasIssues: boolean;
}

export function readRepository(value: unknown): GithubRepository | null {
  const address = readAddress(field(value, "html_url"));
  const owner = readLine(at(value, "owner", "login"));
  const name = readLine(field(value, "name"));
  const isArchived = readFlag(field(value, "archived"));
  const defaultBranch = readLine(field(value, "default_branch"));
  const hasIssues = readFlag(field(value, "has_issues"));
  if (address === null || owner === null || name === null) return null;
  if (isArchived === null || defaultBranch === null || hasIssues === null) return null;
  const isOfOrganization = at(value, "owner", "type") === "Organization";
  return { address, owner, name, isOfOrganization, isArchived, defaultBranch, hasIssues };
}

/** Somebody who wrote something; who has left GitHub is nobody any more, and different from everybody else. */
export interface User {
  readonly login: string;
  readonly isBot: boolean;
}

export function readUser(value: unknown): User {
  const login = readLine(field(value, "login")) ?? "";
  return { login, isBot: login === "" || field(value, "type") === "Bot" || isBot(login) };
}

/** An issue, or a pull request, which GitHub lists among them. */
export interface Listed {
  readonly number: number;
  readonly isPull: boolean;
  readonly user: User;
  readonly opened: string;
  readonly updated: string;
  readonly closed: string | null;
  readonly closedBy: string | null;
}

export function readListed(value: unknown): Listed | null {
  const number = readCount(field(value, "number"));
  const opened = readMoment(field(value, "created_at"));
  const updated = readMoment(field(value, "updated_at"));
  if (number === null || opened === null || updated === null) return null;
  return {
    number,
    isPull: field(value, "pull_request") !== undefined,
    user: readUser(field(value, "user")),
    opened,
    updated,
    closed: readMoment(field(value, "closed_at")),
    closedBy: readLine(at(value, "closed_by", "login")),
  };
}

/** A comment on an issue, or on the code of a pull request. */
export interface Remark {
  /** The number of the issue or pull request. */
  readonly about: number;
  readonly user: User;
  readonly isByMember: boolean | null;
  readonly at: string;
}

export function readRemark(value: unknown): Remark | null {
  const address = field(value, "issue_url") ?? field(value, "pull_request_url");
  const about = typeof address === "string" ? /\/(\d{1,9})$/u.exec(address)?.[1] : undefined;
  const at = readMoment(field(value, "created_at"));
  if (about === undefined || at === null) return null;
  const isByMember = membershipOf(field(value, "author_association"));
  return { about: Number(about), user: readUser(field(value, "user")), isByMember, at };
}

/** Who does not show the membership of an organisation is a contributor to strangers: that cannot be told apart. */
function membershipOf(association: unknown): boolean | null {
  if (association === "CONTRIBUTOR") return null;
  return association === "OWNER" || association === "MEMBER" || association === "COLLABORATOR";
}

export interface Pull {
  readonly number: number;
  readonly user: User;
  readonly updated: string;
  /** null: closed without being merged. */
  readonly merged: string | null;
}

export function readPull(value: unknown): Pull | null {
  const number = readCount(field(value, "number"));
  const updated = readMoment(field(value, "updated_at"));
  if (number === null || updated === null) return null;
  const merged = readMoment(field(value, "merged_at"));
  return { number, user: readUser(field(value, "user")), updated, merged };
}

/** A release; null inside the answer is a draft, which strangers do not see. */
export function readRelease(value: unknown): { readonly release: Release | null } | null {
  const tag = readLine(field(value, "tag_name")) ?? readLine(field(value, "name"));
  const published = readMoment(field(value, "published_at"));
  const isPreview = readFlag(field(value, "prerelease"));
  const assets = field(value, "assets");
  if (field(value, "draft") === true) return { release: null };
  if (tag === null || published === null || isPreview === null) return null;
  const release = { tag, published, isPreview, assets: Array.isArray(assets) ? assets.length : 0 };
  return { release };
}

/** How much a list has in all, without the list. */
export function readTotal(value: unknown): number | null {
  return readCount(field(value, "total_count"));
}

/** The found issues or pull requests of a search. */
export function readFound(value: unknown): readonly unknown[] | null {
  const found = field(value, "items");
  return Array.isArray(found) ? found : null;
}
