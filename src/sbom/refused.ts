import type { Refusal } from "./bill.ts";

/** Ends the reading of a file from any depth; only `readBillOfMaterials` catches it. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message.en);
    this.refusal = refusal;
  }
}
