/** Part `index` of `count`, both from 1, as `--shard 2/8` says. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The shard that a text such as `2/8` names; null where it names none. */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(text)?.map(Number) ?? [];
  return index !== undefined && count !== undefined && index <= count ? { index, count } : null;
}

/**
 * Whether an entry belongs to a shard. Every entry belongs to exactly one of each count, whatever else the
 * catalogue holds, so that shards of one run never meet and an entry keeps its shard.
 */
export function isInShard(id: string, { index, count }: Shard): boolean {
  return hash(id) % count === index - 1;
}

/** FNV-1a, 32 bits, over UTF-16 code units; spreads short ids evenly. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}
