import type { Finding } from '../model/finding.js';
import type { Guide } from '../model/guide.js';
import { INTERFACE_KEYS, type InterfaceText } from '../model/interface-text.js';
import type { Phrases } from '../model/phrases.js';
import type { GuideText } from '../model/text.js';
import type { Authored, Checked } from './read/authored.js';
import { buildGuide } from './build/build-guide.js';
import { buildText } from './build/build-text.js';
import { checkConditions } from '../rules/proof.js';
import { checkGraph } from '../rules/reach.js';
import { checkPage } from '../rules/links.js';
import { checkReferences } from '../rules/references.js';
import { checkScenarios } from './build/check-journeys.js';
import { checkShape } from './read/check-shape.js';
import { readTexts } from './read/read-texts.js';
import {
  contactsFile,
  guideFile,
  scenariosFile,
  sourcesFile,
  textFile,
  type ScenariosFile,
  type TextFile,
} from './format/files.js';
import { YamlFile } from './read/yaml-file.js';

/** The files of a guide's folder: their contents by path relative to it. */
export type GuideFiles = ReadonlyMap<string, string>;

/** The interface's words by locale, as the package brings them. */
export type InterfaceTexts = ReadonlyMap<string, InterfaceText>;

export interface CheckedGuide {
  /** Every finding, in the order of files and lines. A guide with an error is not to be used. */
  readonly findings: readonly Finding[];
  /** Absent where the structure has an error. */
  readonly guide?: Guide;
  /** How visitors say it, for the search; empty where the structure has an error. */
  readonly phrases: Phrases;
  /** The words by locale; empty where the structure has an error. */
  readonly texts: ReadonlyMap<string, GuideText>;
  readonly scenarios?: Checked<ScenariosFile>;
}

/** Checks the files of one guide and, where they hold, builds it. Reports everything at once; never throws. */
export function checkGuide(files: GuideFiles, interfaceTexts: InterfaceTexts): CheckedGuide {
  const findings: Finding[] = [];

  const read = <T>(name: string, check: (file: YamlFile) => ShapeResult<T>, needed = true) => {
    const content = files.get(name);
    const file = new YamlFile(name, content ?? '');
    if (content === undefined) {
      if (needed) findings.push(missingFile(file, files));
      return undefined;
    }
    const { data, findings: shape } = check(file);
    findings.push(...shape);
    return data === undefined ? undefined : { file, data };
  };

  const guide = read('guide.yaml', (file) => checkShape(file, guideFile));
  const contacts = read('contacts.yaml', (file) => checkShape(file, contactsFile));
  const sources = read('sources.yaml', (file) => checkShape(file, sourcesFile));
  const scenarios = read('scenarios.yaml', (file) => checkShape(file, scenariosFile), false);
  const texts = new Map<string, Checked<TextFile>>();
  for (const locale of guide?.data.locales ?? []) {
    const text = read(`text/${locale}.yaml`, (file) => checkShape(file, textFile));
    if (text) texts.set(locale, text);
  }

  if (!guide || !contacts || !sources)
    return { findings: sorted(findings), texts: new Map(), phrases: {} };
  const authored = { guide, contacts, sources };
  const references = checkReferences(authored);
  findings.push(...references, ...checkContactLinks(authored), ...checkSourceLinks(authored));
  const isWhole = references.length === 0;
  const built = tryToBuild(authored, isWhole);
  if (!built) return { findings: sorted(findings), texts: new Map(), phrases: {} };

  if (isWhole) findings.push(...checkStructure(built, guide.file));
  if (scenarios) findings.push(...checkScenarios(built, scenarios));
  findings.push(...checkLocales(guide.data.locales, files));

  const {
    words,
    phrases,
    findings: textFindings,
  } = readTexts(built, guide.data['link-hosts'], texts);
  findings.push(...textFindings);
  const builtTexts = new Map(
    [...texts].map(([locale, { file, data }]) => {
      const chosen = { ...interfaceTexts.get(locale), ...data.interface };
      findings.push(...checkInterface(file, chosen));
      return [locale, buildText(built, locale, words, chosen as InterfaceText)];
    }),
  );
  if (!isWhole) return { findings: sorted(findings), texts: new Map(), phrases: {} };
  return {
    findings: sorted(findings),
    guide: built,
    texts: builtTexts,
    phrases,
    ...(scenarios ? { scenarios } : {}),
  };
}

/** With names that stand for nothing a guide can still be built far enough to check its texts, unless conditions fail. */
function tryToBuild({ guide, contacts, sources }: Authored, isWhole: boolean): Guide | undefined {
  try {
    return buildGuide(guide.data, contacts.data, sources.data);
  } catch (error) {
    if (isWhole) throw error;
    return undefined;
  }
}

function checkStructure(guide: Guide, file: YamlFile): Finding[] {
  const graph = checkGraph(guide, file);
  const isEndless = graph.some(
    ({ code }) => code === 'unbounded-loop' || code === 'endless-detour',
  );
  return isEndless ? graph : [...graph, ...checkConditions(guide, file)];
}

/** Text files of locales that the guide does not list. */
function checkLocales(locales: readonly string[], files: GuideFiles): Finding[] {
  return [...files].flatMap(([name, content]) => {
    const locale = /^text\/(.+)\.yaml$/.exec(name)?.[1];
    if (locale === undefined || locales.includes(locale)) return [];
    const message = `The locale “${locale}” is not among the guide’s locales, so nobody sees this file`;
    const fix = 'Add it to “locales” in guide.yaml, or remove the file';
    return [new YamlFile(name, content).finding('orphaned-text', [], message, fix)];
  });
}

interface ShapeResult<T> {
  readonly data: T | undefined;
  readonly findings: readonly Finding[];
}

function missingFile(file: YamlFile, files: GuideFiles): Finding {
  const there = [...files.keys()].join(', ') || 'nothing';
  return file.finding(
    'unreadable-file',
    [],
    `The file ${file.name} is missing or cannot be read`,
    `Add it; the folder holds: ${there}`,
  );
}

function checkContactLinks({ guide, contacts }: Authored): Finding[] {
  const findings: Finding[] = [];
  for (const [id, contact] of Object.entries(contacts.data)) {
    contact.channels.forEach((channel, index) => {
      if (channel.kind !== 'web') return;
      const fault = checkPage(channel.url, ['https:'], guide.data['link-hosts']);
      if (fault) {
        const path = [id, 'channels', index, 'url'];
        findings.push(contacts.file.finding(fault.code, path, fault.message, fault.fix));
      }
    });
  }
  return findings;
}

/** A source may be any page, also one of those that have no https. */
function checkSourceLinks({ sources: { file, data } }: Authored): Finding[] {
  return Object.entries(data).flatMap(([id, { url }]) => {
    const fault = url === undefined ? undefined : checkPage(url, ['https:', 'http:'], undefined);
    return fault ? [file.finding(fault.code, [id, 'url'], fault.message, fault.fix)] : [];
  });
}

function checkInterface(file: YamlFile, text: Partial<InterfaceText>): Finding[] {
  return INTERFACE_KEYS.filter((key) => text[key] === undefined).map((key) =>
    file.finding(
      'missing-text',
      ['interface', key],
      `The interface has no “${key}” in this language`,
      `Add “${key}: …” under “interface”`,
    ),
  );
}

const sorted = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
