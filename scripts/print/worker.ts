// A process of its own that prints: whatever a text does to the typesetter, the build goes on. See printing.ts.
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { openFonts } from "../../src/pdf/fonts.ts";
import { openPrinter, type Printer } from "../../src/pdf/printer.ts";
import type { PrintAnswer, PrintOrder } from "./printing.ts";

const program = join(import.meta.dirname, "../..");
const template = join(program, "src/pdf/template");

async function open(): Promise<Printer> {
  // The package has a binary for each platform; where there is none, loading throws.
  const require = createRequire(import.meta.url);
  const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");
  const names = (await readdir(template)).filter((name) => name.endsWith(".typ"));
  const texts = names.map(
    async (name) => [name, await readFile(join(template, name), "utf8")] as const,
  );
  return openPrinter({
    compiler: NodeCompiler,
    fonts: await openFonts((file) => readFile(join(program, "node_modules", file))),
    template: new Map(await Promise.all(texts)),
    // Below a file nothing can be.
    nowhere: join(program, "package.json", "nowhere"),
  });
}

const say = (answer: PrintAnswer): unknown => process.send?.(answer);
try {
  const printer = await open();
  process.on("message", ({ document, pictures }: PrintOrder) => {
    say(printer.print(document, pictures));
    // Documents are large outside the heap, which therefore never seems full.
    globalThis.gc?.();
  });
  say({ outcome: "ready" });
} catch (error) {
  say({ outcome: "unavailable", reason: error instanceof Error ? error.message : String(error) });
  process.disconnect?.();
}
