import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkGuide, readInterfaceTexts, siteFiles, writeFiles } from '../product.js';
import { chainGuide } from './chain-guide.js';

/** How long a site takes. */
export interface SiteTimes {
  /** From the text of the YAML files to the pages on the disk, in milliseconds. */
  readonly site: number;
  readonly files: number;
}

/** Writes the site of a guide in three languages, without its drawn pictures. */
export function timeSite(nodes: number, facts: number): SiteTimes {
  const authored = chainGuide(nodes, facts, ['en', 'es', 'ar']);
  const interfaceTexts = readInterfaceTexts();
  const folder = mkdtempSync(join(tmpdir(), 'rahnuma-bench-'));
  const start = performance.now();
  const { guide, ...words } = checkGuide(authored, interfaceTexts);
  if (!guide) throw new Error('The generated guide is not right.');
  const files = siteFiles([{ guide, ...words }]);
  writeFiles(folder, files, () => undefined);
  const site = performance.now() - start;
  rmSync(folder, { recursive: true });
  return { site, files: files.size };
}
