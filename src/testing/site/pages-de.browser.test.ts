import { scanPages } from "./scan-pages.ts";

scanPages("de");
