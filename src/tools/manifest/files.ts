import { readFileSync } from 'node:fs';
import { customElements } from './custom-elements.js';
import { htmlData, webTypes } from './editor-data.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The generated files about the elements, by name, which the package ships. */
export async function manifestFiles(): Promise<ReadonlyMap<string, string>> {
  const manifest = await customElements();
  const about = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return new Map([
    ['custom-elements.json', json(manifest)],
    ['html-data.json', json(htmlData(manifest))],
    [
      'web-types.json',
      json(webTypes(manifest, JSON.parse(about) as Parameters<typeof webTypes>[1])),
    ],
  ]);
}
