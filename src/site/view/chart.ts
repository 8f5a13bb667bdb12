/** One bar, in the units of the drawing. */
export interface Bar {
  readonly y: number;
  readonly width: number;
  readonly label: string;
  readonly value: string;
}

/** A drawing of horizontal bars; the labels stand above their bars. */
export interface BarChart {
  readonly kind: "bars";
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  readonly bars: readonly Bar[];
}

/** A drawing of a line over months. */
export interface LineChart {
  readonly kind: "line";
  readonly width: number;
  readonly height: number;
  /** The points of an SVG polyline. */
  readonly points: string;
  /** The path of the area below the line. */
  readonly area: string;
  readonly first: string;
  readonly last: string;
  readonly top: string;
  readonly bottom: number;
}

const WIDTH = 360;
const ROW = 36;
const BAR = 10;
const HEIGHT = 180;
const BOTTOM = 154;
const TOP = 24;

/** Bars in proportion to their counts; the greatest takes the whole width. */
export function barChart(
  rows: readonly { readonly label: string; readonly count: number; readonly value: string }[],
): BarChart {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return {
    kind: "bars",
    width: WIDTH,
    height: rows.length * ROW,
    barHeight: BAR,
    bars: rows.map(({ label, count, value }, index) => ({
      y: index * ROW,
      width: count === 0 ? 0 : Math.max(2, Math.round((count / most) * WIDTH)),
      label,
      value,
    })),
  };
}

/** A line through the totals, from zero; one single month is drawn as a level line. */
export function lineChart(
  months: readonly { readonly label: string; readonly total: number; readonly value: string }[],
): LineChart {
  const most = Math.max(1, ...months.map(({ total }) => total));
  const step = WIDTH / Math.max(1, months.length - 1);
  const y = (total: number): number => Math.round(BOTTOM - (total / most) * (BOTTOM - TOP));
  const drawn = months.length === 1 ? [...months, ...months] : months;
  const at = drawn.map(
    ({ total }, index) => `${Math.round(index * (drawn.length === 2 ? WIDTH : step))},${y(total)}`,
  );
  return {
    kind: "line",
    width: WIDTH,
    height: HEIGHT,
    points: at.join(" "),
    area: `M0,${BOTTOM} L${at.join(" L")} L${WIDTH},${BOTTOM} Z`,
    first: months[0]?.label ?? "",
    last: months.at(-1)?.label ?? "",
    top: months.at(-1)?.value ?? "",
    bottom: BOTTOM,
  };
}
