import { judgeFile } from "./bill/judge-file.ts";
import type { JudgeAnswer, JudgeFile } from "./bill/messages.ts";
import { type LicenseData, loadLicenseData } from "./license-data/load.ts";

/** The worker of the check page: reads and judges files, one after the other, beside the page. */
let loading: Promise<LicenseData> | null = null;

function loadOnce({ settings, base }: JudgeFile): Promise<LicenseData> {
  loading ??= loadLicenseData(settings, base, (address) => fetch(address)).catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

self.addEventListener("message", ({ data }: MessageEvent<JudgeFile>) => {
  const { job } = data;
  const answer = (state: JudgeAnswer): void => self.postMessage(state);
  judgeFile(
    data,
    () => loadOnce(data),
    (state) => answer({ job, ...state }),
  ).catch(() => answer({ job, type: "failed" }));
});
