import type { BillOfMaterials } from "../../../sbom/bill.ts";
import { type Content, dataOf } from "../../../sbom/content.ts";
import { SPDX } from "../../../sbom/formats/spdx.ts";
import { SPDX_3 } from "../../../sbom/formats/spdx-3.ts";
import { SYFT } from "../../../sbom/formats/syft.ts";
import { billOf } from "../../../sbom/read.ts";
import { at, field, isMap, items } from "../../../sbom/value.ts";
import { type ReportFormatId, type ReportReading, reading } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { scannedImage } from "../values/image.ts";
import { line } from "../values/line.ts";
import { momentOf } from "../values/moment.ts";
import { parsePackageUrl } from "../values/package-url.ts";
import { digestOf, subjectOf } from "../values/subject.ts";
import { toolOf } from "../values/tool.ts";

/** Bills of materials that have components and nothing else to count; sbom reads them. */
export const BILLS: readonly ReportFormat[] = [
  { recognises: SPDX.recognises, read: (content) => readBill("spdx", content, spdxSubject) },
  { recognises: SPDX_3.recognises, read: (content) => readBill("spdx-3", content, spdxSubject) },
  { recognises: SYFT.recognises, read: (content) => readBill("syft", content, syftSubject) },
];

type Scanned = Pick<ReportReading, "subject" | "names">;

function readBill(
  format: ReportFormatId,
  content: Content,
  subjectIn: (content: Content, bill: BillOfMaterials) => Scanned,
): ReportReading {
  const bill = billOf(content);
  if (!bill) throw new Error(`${format} is no bill`);
  const count = bill.components.length;
  return reading(format, {
    tool: producerIn(bill.document.tools),
    time: momentOf(bill.document.created),
    ...subjectIn(content, bill),
    facts: count > 0 ? [{ fact: "scan/components", value: count }] : [],
    absent: count > 0 ? [] : ["scan/components"],
  });
}

/** `syft-1.9.0`, `trivy 0.74.0`: SPDX puts name and version into one text. */
function producerIn(tools: readonly string[]): ReportReading["tool"] {
  const [first = ""] = tools;
  const [, name, version] = /^(.{1,200}?)[- ](v?\d[\w.+-]*)$/u.exec(first) ?? [];
  return name === undefined ? toolOf(first, null) : toolOf(name, version);
}

/** The one package that the document is about. */
function spdxSubject(_content: Content, { document }: BillOfMaterials): Scanned {
  const [root] = document.subjects;
  const url = root?.purl ? parsePackageUrl(root.purl) : null;
  const digest = digestOf(url?.version) ?? digestOf(root?.version);
  const version = digest === null ? root?.version : null;
  const isRelease = /^v?\d[\w.+-]{0,60}$/u.test(version ?? "");
  const purl = line(root?.purl);
  return {
    subject: subjectOf({ digest, tag: isRelease ? version : null }),
    names: [digest, purl].filter((each) => each !== null),
  };
}

/** The image that Syft looked at: in `source.target`, since schema 11 in `source.metadata`. */
function syftSubject(content: Content): Scanned {
  const source = field(dataOf(content), "source");
  const image = [field(source, "metadata"), field(source, "target")].find(isMap);
  const digests = [...items(field(image, "repoDigests")), field(image, "manifestDigest")];
  const references = [...items(field(image, "repoDigests")), ...items(field(image, "tags"))];
  return image === undefined || at(source, "type") !== "image"
    ? { subject: {}, names: [] }
    : scannedImage(references, digests);
}
