/** IPv4 blocks that are not for the public Internet (IANA special-purpose registry), as first address and bits. */
const BLOCKS: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/**
 * Whether an IP address (IPv4 with dots, IPv6) is one of the public Internet. Addresses of the local network are
 * never asked: a catalogue entry must not make a build server call its neighbours.
 */
export function isPublicIp(address: string): boolean {
  if (!address.includes(":")) return isPublicIpv4(address);
  const groups = groupsOf(address);
  if (groups === null) return false;
  const [first = 0, second = 0] = groups;
  const leading = groups.slice(0, 6);
  const embedded = `${(groups[6] ?? 0) >> 8}.${(groups[6] ?? 0) & 255}.${(groups[7] ?? 0) >> 8}.${(groups[7] ?? 0) & 255}`;
  // IPv4 inside IPv6: mapped (::ffff:0:0/96) and translated (64:ff9b::/96).
  if (leading.join() === "0,0,0,0,0,65535") return isPublicIpv4(embedded);
  if (leading.join() === "100,65435,0,0,0,0") return isPublicIpv4(embedded);
  // Global unicast is 2000::/3, without documentation (2001:db8::/32) and 6to4 (2002::/16).
  return first >> 13 === 1 && !(first === 0x2001 && second === 0xdb8) && first !== 0x2002;
}

function isPublicIpv4(address: string): boolean {
  const value = numberOf(address);
  return value !== null && !BLOCKS.some(([start, bits]) => isIn(value, start, bits));
}

function isIn(value: number, start: string, bits: number): boolean {
  const size = 2 ** (32 - bits);
  return Math.floor(value / size) === Math.floor((numberOf(start) ?? 0) / size);
}

function numberOf(address: string): number | null {
  const parts = address.split(".").map((part) => (/^[0-9]{1,3}$/u.test(part) ? Number(part) : 256));
  if (parts.length !== 4 || parts.some((part) => part > 255)) return null;
  return parts.reduce((value, part) => value * 256 + part, 0);
}

function groupsOf(address: string): readonly number[] | null {
  const dotted = /^(.*:)([0-9.]+)$/u.exec(address.replace(/%.*$/u, ""));
  const four = dotted?.[2]?.includes(".") ? numberOf(dotted[2]) : null;
  const text = four === null ? address.replace(/%.*$/u, "") : `${dotted?.[1]}${hex(four)}`;
  const [head = "", tail] = text.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  if (gap < 0 || before.length + after.length + gap !== 8) return null;
  const groups = [...before, ...Array<string>(gap).fill("0"), ...after];
  return groups.every((group) => /^[0-9a-f]{1,4}$/iu.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null;
}

function hex(value: number): string {
  return `${Math.floor(value / 65536).toString(16)}:${(value % 65536).toString(16)}`;
}
