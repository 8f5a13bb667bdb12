/**
 * What is known of the signature of an attestation. own: verified, and made by the automation of this software's own
 * repository. foreign: verified, and made by somebody else. bad: it does not fit what it signs. unknown: nobody
 * verified it, because a key or a log entry is not at hand.
 */
export type SignatureVerdict = "own" | "foreign" | "bad" | "unknown";

/** Judges the signature of a bundle (Sigstore, any version) or of whatever else came in its place; never throws. */
export type JudgeSignature = (bundle: unknown) => SignatureVerdict;

/** Where nobody verifies anything. */
export const JUDGES_NOTHING: JudgeSignature = () => "unknown";
