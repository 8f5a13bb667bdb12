import { bundleFromJSON } from "@sigstore/bundle";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from "@sigstore/verify";
import type { SignatureVerdict } from "../attestation/signature.ts";
import { isSameRepository, repositoryIn } from "./repository.ts";

/** Judges a bundle for the software that is developed at an address. */
export type JudgeBundle = (bundle: unknown, repository: string) => SignatureVerdict;

/**
 * Verifies bundles with the keys of a Sigstore instance (`trusted_root.json`): the signature, the certificate's chain
 * and time, and that both logs have an entry. Needs no network. A bundle that was signed with another key, or for
 * which the log's entry is missing, is unknown; one whose signature does not fit its content is bad.
 */
export function openBundleJudge(trustedRoot: unknown): JudgeBundle {
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot)));
  return (bundle, repository) => {
    try {
      // Every kind of bundle, checked and with defaults for what is missing.
      const { identity } = verifier.verify(toSignedEntity(bundleFromJSON(bundle)));
      const own = repositoryIn(identity?.oids ?? []);
      return own !== null && isSameRepository(own, repository) ? "own" : "foreign";
    } catch (error) {
      return isBad(error) ? "bad" : "unknown";
    }
  };
}

/** The signature or the log entry is of something else: both belong to the content, or somebody changed it. */
function isBad(error: unknown): boolean {
  if (!(error instanceof VerificationError)) return false;
  return error.code === "SIGNATURE_ERROR" || error.code === "TLOG_BODY_ERROR";
}
