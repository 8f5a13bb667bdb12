import { CSAF } from "./csaf/csaf.ts";
import { CYCLONEDX } from "./cyclonedx/cyclonedx.ts";
import { GRYPE } from "./grype/grype.ts";
import { OPENVEX } from "./openvex/openvex.ts";
import { OSV_SCANNER } from "./osv-scanner/osv-scanner.ts";
import type { ReportFormat } from "./report-format.ts";
import { SARIF } from "./sarif/sarif.ts";
import { TRIVY_KUBERNETES } from "./trivy/kubernetes.ts";
import { TRIVY } from "./trivy/trivy.ts";

/** Every format that is read. No content belongs to two of them. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  ...[TRIVY, TRIVY_KUBERNETES, GRYPE, OSV_SCANNER, SARIF],
  ...[CYCLONEDX, OPENVEX, CSAF],
];
