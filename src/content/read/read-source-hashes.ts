import * as v from 'valibot';
import type { Finding } from '../../model/finding.js';
import {
  sourceHashesFile,
  sourceHashesName,
  type SourceHashesFile,
} from '../format/source-hashes-file.js';
import type { GuideFiles } from './guide-files.js';
import { YamlFile } from './yaml/yaml-file.js';

/** From which sources the translations of a locale were made; absent where nobody keeps that, or where it cannot be read. */
export function readSourceHashes(
  files: GuideFiles,
  locale: string,
  findings: Finding[],
): SourceHashesFile | undefined {
  const name = sourceHashesName(locale);
  const content = files.get(name);
  if (content === undefined) return undefined;
  try {
    return v.parse(sourceHashesFile, JSON.parse(content));
  } catch (cause) {
    const message = `The file ${name} cannot be read: ${(cause as Error).message}`;
    const fix = `Take it from an earlier version; or remove it and write it anew with “rahnuma texts <folder> ${locale}”, which takes every translation as right`;
    findings.push(new YamlFile(name, '').finding('unreadable-file', [], message, fix));
    return undefined;
  }
}
