import type * as v from 'valibot';
import type { Finding } from '../../model/finding.js';
import { contactsFile } from '../format/contacts-file.js';
import { guideFile } from '../format/guide-file.js';
import { scenariosFile } from '../format/scenarios-file.js';
import type { SourceHashesFile } from '../format/source-hashes-file.js';
import { sourcesFile } from '../format/sources-file.js';
import { textFile, type TextFile } from '../format/text-file.js';
import type { GuideFiles } from './guide-files.js';
import type { Checked, ReadFiles } from './authored.js';
import { checkEncoding } from './check-encoding.js';
import { checkFileNames, misnamed } from './check-file-names.js';
import { checkShape } from './yaml/check-shape.js';
import { readSourceHashes } from './read-source-hashes.js';
import { YamlFile } from './yaml/yaml-file.js';

/** Reads the files of a guide, as far as each has its shape; what is wrong with that goes into `findings`. */
export function readFiles(files: GuideFiles, findings: Finding[]): ReadFiles {
  const read = <S extends v.GenericSchema>(
    name: string,
    schema: S,
    empty?: unknown,
  ): Checked<v.InferOutput<S>> | undefined => {
    const file = new YamlFile(name, files.get(name) ?? '');
    if (!files.has(name)) {
      findings.push(missingFile(file, files));
      return undefined;
    }
    const unreadable = checkEncoding(file, files.get(name) ?? '');
    if (unreadable) {
      findings.push(unreadable);
      return undefined;
    }
    const { data, findings: wrong } = checkShape(file, schema, empty);
    findings.push(...wrong);
    return data === undefined ? undefined : { file, data };
  };

  const guide = read('guide.yaml', guideFile);
  const contacts = read('contacts.yaml', contactsFile, {});
  const sources = read('sources.yaml', sourcesFile, {});
  const scenarios = files.has('scenarios.yaml')
    ? read('scenarios.yaml', scenariosFile, [])
    : undefined;
  const texts = new Map<string, Checked<TextFile>>();
  const sourceHashes = new Map<string, SourceHashesFile>();
  for (const locale of new Set(guide?.data.locales)) {
    const text = read(`text/${locale}.yaml`, textFile, {});
    if (text) texts.set(locale, text);
    const hashes = readSourceHashes(files, locale, findings);
    if (hashes) sourceHashes.set(locale, hashes);
  }
  const renamed = new Set(findings.map(({ fix }) => /^Rename (\S+) to/.exec(fix)?.[1]));
  findings.push(...checkFileNames(files).filter(({ file }) => !renamed.has(file)));
  if (guide) findings.push(...unlistedTexts(guide.data.locales, files));
  return {
    ...(guide && contacts && sources ? { structure: { guide, contacts, sources } } : {}),
    ...(scenarios ? { scenarios } : {}),
    texts,
    sourceHashes,
  };
}

function missingFile(file: YamlFile, files: GuideFiles): Finding {
  const there = [...files.keys()].join(', ') || 'nothing';
  const message = `The file ${file.name} is missing or cannot be read`;
  const likely = misnamed(file.name, files);
  const fix = likely === undefined ? toAdd(file.name, there) : `Rename ${likely} to ${file.name}`;
  return file.finding('unreadable-file', [], message, fix);
}

function toAdd(name: string, there: string): string {
  const locale = /^text\/(.+)\.yaml$/.exec(name)?.[1];
  const by = locale === undefined ? '' : ` (“rahnuma texts <folder> ${locale}” does so)`;
  return `Add it${by}; the folder holds: ${there}`;
}

/** Text files of locales that the guide does not list. */
function unlistedTexts(locales: readonly string[], files: GuideFiles): Finding[] {
  return [...files].flatMap(([name, content]) => {
    const locale = /^text\/(.+)\.yaml$/.exec(name)?.[1];
    if (locale === undefined || locales.includes(locale)) return [];
    const message = `The locale “${locale}” is not among the guide’s locales, so nobody sees this file`;
    const fix = 'Add it to “locales” in guide.yaml, or remove the file';
    return [new YamlFile(name, content).finding('orphaned-text', [], message, fix)];
  });
}
