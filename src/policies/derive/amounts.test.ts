import { expect, test } from "vitest";
import { amountsIn } from "./amounts.ts";

const AMOUNTS: readonly (readonly [string, readonly string[]])[] = [
  ["binnen 30 Tagen", ["30 day"]],
  ["within thirty days", ["30 day"]],
  ["innerhalb eines Monats, spätestens nach zwei Monaten", ["1 month", "2 month"]],
  ["within a month, not one year", ["1 month", "1 year"]],
  ["14 Arbeitstage, 14 working days, 14-day", ["14 work", "14 work", "14 day"]],
  ["mindestens 80 Prozent, 99,5 %", ["80 share", "99,5 share"]],
  ["eine Stelle und zwei Personen", ["2"]],
  ["Version 2.1 ab 2027-01-01 nach § 5", ["2.1", "2027-01-01", "5"]],
  ["IPv6, A4, Tageslicht, daytime", []],
  ["3 Tageslichter", ["3"]],
  ["constructor, two constructors", ["2"]],
  ["drei Wochen, zwölf Stunden, twelve hours", ["3 week", "12 hour", "12 hour"]],
];

test.each(AMOUNTS)("%s", (text, amounts) => {
  expect(amountsIn(text)).toEqual(amounts);
});
