import { wireChangeSteps } from "./policy-changes/steps.ts";
import { showTarget } from "./policy-changes/target.ts";

/** The pages that compare versions of a policy: from change to change, by buttons and by keys. */
wireChangeSteps();
addEventListener("hashchange", showTarget);
showTarget();
