import { field, isMap } from "../../sbom/value.ts";
import { readCount, readMoment } from "../fields.ts";
import { unavailable } from "../http/answer.ts";
import type { Http } from "../http/http.ts";
import { readJson } from "../http/read-json.ts";
import { readPages } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";
import { isWithin, type Window } from "../window.ts";

/** Two questions for each image, therefore only for the ones that were added last. */
const IMAGES = 5;

/** How many of a project's container images, of the five youngest, got a version in the window. */
export async function readImages(http: Http, api: string, window: Window): Promise<Reply<number>> {
  const address = `${api}/registry/repositories`;
  const images = await readPages(http, `${address}?per_page=100`, imageIn, { pages: 1 });
  if (images.state !== "value") return images;
  const youngest = images.value.toSorted((a, b) => b.id - a.id).slice(0, IMAGES);
  const pushed = await Promise.all(youngest.map(({ id }) => readPush(http, `${address}/${id}`)));
  const unknown = pushed.filter((each) => each.state === "unavailable");
  const failed = unknown.find(({ reason }) => reason !== "not-permitted");
  if (failed !== undefined) return failed;
  const recent = pushed.filter((each) => each.state === "value" && isWithin(each.value, window));
  // Only where no image is known to be new does it matter that the date of one is not shown.
  return (recent.length === 0 ? unknown[0] : undefined) ?? { state: "value", value: recent.length };
}

/** When the newest version of an image was made: of what is called `latest`, or has the highest number. */
async function readPush(http: Http, image: string): Promise<Reply<string>> {
  const tags = await readPages(http, `${image}/tags?per_page=100`, tagIn, { pages: 1 });
  if (tags.state !== "value") return tags;
  const order = new Intl.Collator("en", { numeric: true }).compare;
  const newest = tags.value.find((tag) => tag === "latest") ?? tags.value.toSorted(order).at(-1);
  if (newest === undefined) return { state: "absent", reason: "nothing-to-measure" };
  const made = await readJson(http, `${image}/tags/${encodeURIComponent(newest)}`, madeIn);
  return made.state === "value" && made.value === ""
    ? unavailable("not-permitted", "no date is shown")
    : made;
}

function imageIn(value: unknown) {
  const id = readCount(field(value, "id"));
  return id === null ? null : { id };
}

/** As the OCI distribution specification allows them, so that none leads to another address. */
function tagIn(value: unknown) {
  const name = field(value, "name");
  return typeof name === "string" && /^\w[\w.-]{0,127}$/u.test(name) ? name : null;
}

/** When a version was made; empty where that is not said. */
function madeIn(value: unknown) {
  if (!isMap(value)) return null;
  const made = readMoment(field(value, "created_at")) ?? "";
  // Reproducible builds write a date of long ago, which says nothing of when they were pushed.
  return made < "2000" ? "" : made;
}
