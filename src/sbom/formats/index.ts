import type { Format } from "../draft.ts";
import { CARGO_METADATA } from "./cargo-metadata.ts";
import { COMPOSER_LOCK } from "./composer-lock.ts";
import { CYCLONEDX } from "./cyclonedx.ts";
import { ORT_EVALUATED_MODEL } from "./ort-evaluated-model.ts";
import { ORT_RESULT } from "./ort-result.ts";
import { PACKAGE_LOCK } from "./package-lock.ts";
import { PNPM_LOCK } from "./pnpm-lock.ts";
import { REUSE_LINT } from "./reuse-lint.ts";
import { SPDX } from "./spdx.ts";
import { SPDX_3 } from "./spdx-3.ts";
import { SYFT } from "./syft.ts";
import { YARN_LOCK } from "./yarn-lock.ts";

/** Every format that is read. No content belongs to two of them; the order is that of the check page. */
export const FORMATS: readonly Format[] = [
  ...[CYCLONEDX, SPDX, SPDX_3],
  ...[PACKAGE_LOCK, PNPM_LOCK, YARN_LOCK, COMPOSER_LOCK, CARGO_METADATA],
  ...[REUSE_LINT, ORT_EVALUATED_MODEL, ORT_RESULT, SYFT],
];
