import type { Content } from "../../sbom/content.ts";
import type { JudgeSignature } from "./attestation/signature.ts";
import type { ReportReading } from "./reading.ts";

/** What readers need to know beside the content. */
export interface ReadContext {
  readonly judgeSignature: JudgeSignature;
}

/** One format: how its content is recognised (never by the file's name), and how it is read. */
export interface ReportFormat {
  readonly recognises: (content: Content) => boolean;
  /** Throws Refused where the content only looks like the format. */
  readonly read: (content: Content, context: ReadContext) => ReportReading;
  /** Documents inside this one, such as the predicates of attestations; each is read as a report of its own. */
  readonly inside?: (content: Content, context: ReadContext) => readonly Content[];
}
