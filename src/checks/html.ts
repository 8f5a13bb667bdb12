import { Parser } from "htmlparser2";

/** Elements of HTML that people put into texts; other words in angle brackets are placeholders. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    "a abbr address applet article aside audio b base bdi bdo big blink blockquote body br button canvas " +
    "caption center cite code col dd del details dfn dialog div dl dt em embed fieldset figcaption figure " +
    "font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label " +
    "legend li link main map mark marquee math menu meta nav noscript object ol option p param picture pre " +
    "q s samp script section select small source span strike strong style sub summary sup svg table tbody " +
    "td template textarea tfoot th thead title tr track tt u ul var video wbr"
  ).split(" "),
);

/** The names of the HTML elements that a text opens, each once, in their order. */
export function htmlElementsIn(text: string): readonly string[] {
  if (!text.includes("<")) return [];
  const names = new Set<string>();
  const parser = new Parser({
    onopentagname(name) {
      if (ELEMENTS.has(name)) names.add(name);
    },
  });
  parser.write(text);
  parser.end();
  return [...names];
}
