import { isPublicIp } from "./public-address.ts";

/** The IP addresses of a host name; rejects, or answers none, where the name has none. */
export type ResolveHost = (host: string) => Promise<readonly string[]>;

/** Where an address leads: to the public Internet, into a local network, or to a name that nobody knows. */
export type Whereabouts = "public" | "private" | "unknown";

/**
 * Where a web address leads, by every IP address of its host. What is no http or https address counts as private:
 * it is not to be asked. A name can get another IP address between this question and the request that follows.
 */
export async function whereaboutsOf(address: string, resolve: ResolveHost): Promise<Whereabouts> {
  if (!URL.canParse(address)) return "private";
  const { protocol, hostname } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return "private";
  const host = hostname.replace(/^\[|\]$/gu, "");
  if (host.includes(":") || /^[0-9.]+$/u.test(host)) return isPublicIp(host) ? "public" : "private";
  const found = await resolve(host).catch(() => []);
  if (found.length === 0) return "unknown";
  return found.every(isPublicIp) ? "public" : "private";
}
