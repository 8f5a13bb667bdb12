import { ATTESTATION } from "./attestation/attestation.ts";
import { REFERRERS } from "./attestation/referrers.ts";
import { SCAN_PREDICATE } from "./attestation/scan-predicate.ts";
import { BEST_PRACTICES } from "./best-practices/best-practices.ts";
import { BILLS } from "./bill/bills.ts";
import { CSAF } from "./csaf/csaf.ts";
import { CYCLONEDX } from "./cyclonedx/cyclonedx.ts";
import { GRYPE } from "./grype/grype.ts";
import { OPENVEX } from "./openvex/openvex.ts";
import { ORT_EVALUATED_MODEL } from "./ort/evaluated-model.ts";
import { ORT_RESULT } from "./ort/ort-result.ts";
import { OSV_SCANNER } from "./osv-scanner/osv-scanner.ts";
import type { ReportFormat } from "./report-format.ts";
import { REUSE } from "./reuse/reuse.ts";
import { SARIF } from "./sarif/sarif.ts";
import { SCORECARD } from "./scorecard/scorecard.ts";
import { TRIVY_KUBERNETES } from "./trivy/kubernetes.ts";
import { TRIVY } from "./trivy/trivy.ts";

/** Every format that is read. No content belongs to two of them. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  ...[TRIVY, TRIVY_KUBERNETES, GRYPE, OSV_SCANNER, SARIF],
  ...[CYCLONEDX, ...BILLS, OPENVEX, CSAF],
  ...[ORT_EVALUATED_MODEL, ORT_RESULT, SCORECARD, REUSE, BEST_PRACTICES],
  ...[ATTESTATION, SCAN_PREDICATE, REFERRERS],
];
