import type { BarChart } from "../../view/chart.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A bar chart as components/chart.astro draws it. */
export function renderChart(chart: BarChart, text: string): SVGElement {
  const bars = chart.bars.flatMap(({ y, width, label, value }) => [
    shape("text", { x: 0, y: y + 14 }, label),
    shape("text", { class: "chart__value", x: chart.width, y: y + 14 }, value),
    shape("rect", { class: "chart__bar", x: 0, y: y + 20, width, height: chart.barHeight, rx: 2 }),
  ]);
  const viewBox = `0 0 ${chart.width} ${chart.height}`;
  const drawing = shape("svg", { class: "chart", role: "img", "aria-label": text, viewBox });
  drawing.append(...bars);
  return drawing;
}

function shape(
  tag: "svg" | "text" | "rect",
  attributes: Readonly<Record<string, string | number>>,
  text = "",
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (text !== "") made.textContent = text;
  return made;
}
