const DOT = 3.6;
const HOLE = 2.2;
const STEP = 10;

/** How high a row of dots is. */
export const DOTS_HEIGHT = 2 * DOT;

/** How wide a row of so many dots is. */
export function dotsWidth(count: number): number {
  return count === 0 ? 0 : (count - 1) * STEP + 2 * DOT;
}

/**
 * A level without words: full dots up to its rank and rings above it, as the path data of an SVG that is filled by
 * the rule `evenodd`. `x` is where the first begins, `y` the middle of all.
 */
export function dotsPath(x: number, y: number, rank: number, count: number): string {
  const shapes = Array.from({ length: count }, (_, index) => {
    const center = x + DOT + index * STEP;
    return circle(center, y, DOT) + (index < rank ? "" : circle(center, y, HOLE));
  });
  return shapes.join("");
}

function circle(x: number, y: number, r: number): string {
  const d = tenths(2 * r);
  return `M${tenths(x - r)} ${y}a${r} ${r} 0 1 1 ${d} 0 ${r} ${r} 0 1 1-${d} 0`;
}

/** Numbers in pictures have one decimal place at most. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
