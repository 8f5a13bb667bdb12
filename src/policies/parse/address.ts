/** Where a link of a text leads: to a clause, or out of the policies. */
export type Target =
  | {
      readonly type: "clause";
      readonly policy: string | null;
      readonly version: string | null;
      readonly clause: string;
    }
  | { readonly type: "address" };

const IN_POLICY = /^\.\.\/([^/#?]+)\/(?:([^/#?]+)\.[a-z]{2}\.md)?(?:#([^#]*))?$/u;
const IN_VERSION = /^([^/#?:]+)\.[a-z]{2}\.md(?:#([^#]*))?$/u;

/** Reads the address of a link; relative addresses are those that also work where the file is shown as Markdown. */
export function targetOf(address: string): Target {
  if (address.startsWith("#")) {
    return { type: "clause", policy: null, version: null, clause: address.slice(1) };
  }
  const policy = IN_POLICY.exec(address);
  if (policy) {
    const [, id = "", version = null, clause = ""] = policy;
    return { type: "clause", policy: id, version, clause };
  }
  const version = IN_VERSION.exec(address);
  if (version) {
    const [, id = "", clause = ""] = version;
    return { type: "clause", policy: null, version: id, clause };
  }
  return { type: "address" };
}
