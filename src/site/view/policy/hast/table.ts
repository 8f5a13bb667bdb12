import type { ElementContent } from "hast";
import type { Cell, Column, Table } from "../../../../policies/model.ts";
import { textOf } from "../../../../policies/text.ts";
import { policyTextTexts } from "../../../i18n/policy-text.ts";
import { directionOf } from "./direction.ts";
import { element } from "./element.ts";
import { inlinesToHast } from "./inlines.ts";
import type { TextSetting } from "./setting.ts";

/** A table with its caption and column headings, in a region that scrolls sideways and can be reached by keyboard. */
export function tableToHast(table: Table, setting: TextSetting): ElementContent {
  const { caption, columns, rows } = table;
  const head = element(
    "tr",
    {},
    columns.map((column) => headingCell(column, setting)),
  );
  const body = rows.map((row) =>
    element(
      "tr",
      {},
      row.map((cell, index) => dataCell(cell, columns[index]?.align, setting)),
    ),
  );
  return scrollable(textOf(caption), setting, [
    element("table", { className: ["table"] }, [
      ...(caption.length === 0 ? [] : [element("caption", {}, inlinesToHast(caption, setting))]),
      element("thead", {}, [head]),
      element("tbody", {}, body),
    ]),
  ]);
}

/** A region for something that may be wider than the page, named by a caption. */
export function scrollable(
  caption: string,
  { lang }: Pick<TextSetting, "lang">,
  children: readonly ElementContent[],
): ElementContent {
  const ariaLabel = caption === "" ? policyTextTexts[lang].table : caption;
  const properties = { className: ["side-scroll"], role: "region", tabIndex: 0, ariaLabel };
  return element("div", properties, children);
}

function headingCell({ heading, align }: Column, setting: TextSetting): ElementContent {
  const words = textOf(heading);
  const properties = { ...directionOf(words), className: alignment(align) };
  // A heading without words is none, and would be read out before every cell.
  const [tag, scope] = words.trim() === "" ? ["td", {}] : ["th", { scope: "col" }];
  return element(tag, { ...properties, ...scope }, inlinesToHast(heading, setting));
}

function dataCell(cell: Cell, align: Column["align"] | undefined, setting: TextSetting) {
  const properties = { ...directionOf(textOf(cell)), className: alignment(align ?? null) };
  return element("td", properties, inlinesToHast(cell, setting));
}

/** The class that sets a cell to one side; undefined where it stands as usual. */
export function alignment(align: Column["align"]): string[] | undefined {
  if (align === "right") return ["align-right"];
  return align === "center" ? ["align-center"] : undefined;
}
