import type { BillOfMaterials, Component, LicenseClaim, Reading } from "../sbom/bill.ts";
import { claimText } from "../sbom/claims.ts";
import { readBillOfMaterials } from "../sbom/read.ts";

/** Reads a text, or any other value as JSON. */
export function readBill(content: unknown): Reading {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return readBillOfMaterials(new TextEncoder().encode(text));
}

/** The bill in a text or a value; fails with the reason where it was refused. */
export function billIn(content: unknown): BillOfMaterials {
  const reading = readBill(content);
  if (!reading.ok) throw new Error(`${reading.refusal.code}: ${reading.refusal.message.en}`);
  return reading.bill;
}

/** Why a text, a value or bytes are refused; `read` where they are not. */
export function refusalOf(content: unknown): string {
  const reading = content instanceof Uint8Array ? readBillOfMaterials(content) : readBill(content);
  return reading.ok ? "read" : reading.refusal.code;
}

/** Each component in one line: `name version purl | declared MIT; detected (A OR B)`. */
export function rowsOf(components: readonly Component[]): readonly string[] {
  return components.map(({ name, version, purl, license, alsoStated, count }) => {
    const claims = license ? [license, ...alsoStated].map(shown).join("; ") : "not stated";
    return `${[name, version ?? "-", purl ?? "-"].join(" ")}${count > 1 ? ` ×${count}` : ""} | ${claims}`;
  });
}

function shown(claim: LicenseClaim): string {
  return `${claim.where} ${claimText(claim)}`;
}
