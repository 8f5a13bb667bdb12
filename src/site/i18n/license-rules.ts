import { texts } from "./texts.ts";

/** The rules by which the list of licences decides, where people have not. */
export const licenseRulesTexts = texts(
  {
    title: "Nach welchen Regeln die Liste entscheidet",
    text: (version: string, from: string) =>
      `Version ${version}, in Kraft seit ${from}. Die erste Regel, die zutrifft, entscheidet; eine Entscheidung von Menschen geht vor.`,
    otherwise: "Sonst",
    link: "Die Regeln der Liste",
  },
  {
    title: "By which rules the list decides",
    text: (version: string, from: string) =>
      `Version ${version}, in force since ${from}. The first rule that holds decides; a decision of people comes first.`,
    otherwise: "Otherwise",
    link: "The rules of the list",
  },
);
