import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/**
 * Draws an SVG as a PNG of that width, the same on every machine. It has no fonts, so that words in the SVG are left out.
 *
 * @throws where it is no SVG
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  await (ready ??= start());
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width } });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
}

/** It can be started only once in a process. */
let ready: Promise<void> | undefined;

async function start(): Promise<void> {
  const file = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((each) =>
    existsSync(each),
  );
  if (file === undefined) throw new Error('The package is incomplete: its renderer is not there.');
  await initWasm(await readFile(file));
}

/** In the package, and in this repository. */
const PLACES = ['../../bundled/', '../../../node_modules/'].map(
  (folder) => `${folder}@resvg/resvg-wasm/index_bg.wasm`,
);
