import { scanPages } from "./scan-pages.ts";

scanPages("en");
