import type { Finding, FindingCode } from '../../model/finding.js';
import type { Guide } from '../../model/guide.js';
import type { Phrases } from '../../model/phrases.js';
import type { Block, Line } from '../../model/rich-text.js';
import type { Checked } from './authored.js';
import { checkLink } from '../../rules/links.js';
import { TextParser, type Parsed, type TextFault } from './parse-text.js';
import { referencesInBody, referencesInLine, type References } from '../../model/references-in.js';
import type { AuthoredBlock, TextFile } from '../format/files.js';
import { didYouMean } from '../../rules/suggest.js';
import { textSlots, type TextSlot } from '../../rules/text-slots.js';
import type { DataPath } from '../../model/data-path.js';
import type { YamlFile } from './yaml-file.js';

/** The parsed words of one text file, by their path joined with dots. */
export type Words = ReadonlyMap<string, Line | readonly Block[]>;

export interface TextsResult {
  readonly words: ReadonlyMap<string, Words>;
  /** How visitors say it, in all locales together. */
  readonly phrases: Phrases;
  readonly findings: readonly Finding[];
}

/** Parses the text files, by locale, and holds them against the structure and against the source locale. */
export function readTexts(
  guide: Guide,
  hosts: readonly string[] | undefined,
  files: ReadonlyMap<string, Checked<TextFile>>,
): TextsResult {
  const slots = textSlots(guide);
  const words = new Map<string, Words>();
  const phrases: Record<string, string[]> = {};
  const findings: Finding[] = [];
  const sourceFirst = [...files].sort(([a], [b]) => rank(guide, a) - rank(guide, b));
  for (const [locale, checked] of sourceFirst) {
    const source = words.get(guide.sourceLocale);
    const isSource = locale === guide.sourceLocale;
    const reader = new TextReader(guide, hosts, slots, checked, isSource, source);
    words.set(locale, reader.words);
    findings.push(...reader.findings);
    for (const [point, said] of reader.phrases) (phrases[point] ??= []).push(...said);
  }
  return { words, phrases, findings };
}

/** The problem or node at whose `phrases` this path ends. */
const pointAt = ([, problem, , node]: DataPath): string =>
  node === undefined ? String(problem) : `${problem}/${node}`;

const rank = (guide: Guide, locale: string): number => (locale === guide.sourceLocale ? 0 : 1);

const FIXES: Readonly<Record<TextFault['code'], string>> = {
  'empty-text': 'Write it, or remove the field',
  'bad-markup': 'Close it, or write a backslash before a sign that stands for itself',
  'unknown-placeholder': '',
  'unknown-contact': '',
  'bare-number': 'Move it to contacts.yaml, with its source, and write {contact-id} here',
};

class TextReader {
  readonly words = new Map<string, Line | readonly Block[]>();
  /** How visitors say it, by the id of a problem or a node. */
  readonly phrases = new Map<string, readonly string[]>();
  readonly findings: Finding[] = [];
  readonly #guide: Guide;
  readonly #hosts: readonly string[] | undefined;
  readonly #file: YamlFile;
  readonly #parser: TextParser;
  readonly #isSource: boolean;
  /** Absent in the source locale itself, and where its file cannot be read. */
  readonly #source: Words | undefined;

  constructor(
    guide: Guide,
    hosts: readonly string[] | undefined,
    slots: readonly TextSlot[],
    { file, data }: Checked<TextFile>,
    isSource: boolean,
    source: Words | undefined,
  ) {
    this.#guide = guide;
    this.#hosts = hosts;
    this.#file = file;
    this.#parser = new TextParser(guide);
    this.#isSource = isSource;
    this.#source = source;
    for (const slot of slots) this.#readSlot(slot, valueAt(data, slot.path));
    this.#findOrphans(data, slots);
  }

  #readSlot(slot: TextSlot, raw: unknown): void {
    const key = slot.path.join('.');
    if (raw === undefined) return this.#missing(slot, key);
    if (slot.kind === 'phrases') return this.#readPhrases(slot, raw as readonly string[]);
    if (slot.kind === 'body') {
      const parsed = this.#parser.body(raw as string | readonly AuthoredBlock[]);
      this.#keep(slot, key, parsed, referencesInBody(parsed.value));
    } else {
      const parsed = this.#parser.line(raw as string);
      this.#keep(slot, key, parsed, referencesInLine(parsed.value));
    }
  }

  #readPhrases({ path }: TextSlot, raw: readonly string[]): void {
    this.phrases.set(pointAt(path), raw);
    raw.forEach((phrase, index) => {
      if (phrase.trim() !== '') return;
      this.#add('empty-text', [...path, index], 'The phrase is empty', FIXES['empty-text']);
    });
  }

  #missing(slot: TextSlot, key: string): void {
    if (this.#isSource) {
      if (!slot.required) return;
      this.#add(
        'missing-text',
        slot.path,
        `The text “${key}” is missing`,
        `Add “${String(slot.path.at(-1))}: …”`,
      );
    } else if (this.#source?.has(key)) {
      this.#add(
        'untranslated-text',
        slot.path,
        `The text “${key}” is not translated; visitors see it in ${this.#guide.sourceLocale}`,
        'Translate it',
      );
    }
  }

  #keep(
    slot: TextSlot,
    key: string,
    { value, faults, links }: Parsed<Line | readonly Block[]>,
    references: References,
  ): void {
    this.words.set(key, value);
    for (const { code, message, wrong, path } of faults) {
      const fix = wrong === undefined ? FIXES[code] : didYouMean(wrong, this.#placeholders());
      this.#add(code, [...slot.path, ...path], message, fix);
    }
    for (const { to, path } of links) {
      const fault = checkLink(to, this.#problems(), this.#hosts);
      if (fault) this.#add(fault.code, [...slot.path, ...path], fault.message, fault.fix);
    }
    if (slot.kind === 'label') this.#checkLabel(slot, references);
    if (slot.path[0] === 'facts') this.#checkFactWords(slot, references);
    this.#compare(slot, key, references);
  }

  #checkLabel(slot: TextSlot, { links, placeholders }: References): void {
    const tappable = placeholders.filter((name) =>
      Object.hasOwn(this.#guide.contacts, name.slice(1, -1)),
    );
    const [first] = [...links, ...tappable];
    if (first === undefined) return;
    this.#add(
      'bad-markup',
      slot.path,
      `A title or label cannot hold something to tap: ${first}`,
      'Move it into the body',
    );
  }

  /** They fill placeholders, and so hold none: filling would never end. */
  #checkFactWords(slot: TextSlot, { placeholders }: References): void {
    const [first] = placeholders;
    if (first === undefined) return;
    this.#add(
      'bad-markup',
      slot.path,
      `The words for a fact cannot hold a placeholder: ${first}`,
      'Write it out',
    );
  }

  /** A translation refers to the same facts, contacts and addresses as its source. */
  #compare(slot: TextSlot, key: string, references: References): void {
    const source = this.#source?.get(key);
    if (source === undefined) return;
    const wanted =
      slot.kind === 'body'
        ? referencesInBody(source as readonly Block[])
        : referencesInLine(source as Line);
    const here = new Set([...references.placeholders, ...references.links]);
    const there = new Set([...wanted.placeholders, ...wanted.links]);
    const lost = [...there].filter((name) => !here.has(name));
    const added = [...here].filter((name) => !there.has(name));
    if (lost.length + added.length === 0) return;
    const differences = [
      ...lost.map((name) => `${name} is only in ${this.#guide.sourceLocale}`),
      ...added.map((name) => `${name} is only here`),
    ];
    this.#add(
      'placeholder-mismatch',
      slot.path,
      `The text “${key}” differs from its source: ${differences.join(', ')}`,
      'Use the same in both',
    );
  }

  #findOrphans(data: TextFile, slots: readonly TextSlot[]): void {
    const expected = new Set(slots.map((slot) => slot.path.join('\n')));
    const siblings = (path: DataPath): string[] => {
      const prefix = path.slice(0, -1).join('\n');
      const inside = slots.filter(
        (slot) => slot.path.slice(0, path.length - 1).join('\n') === prefix,
      );
      return [...new Set(inside.map((slot) => String(slot.path[path.length - 1] ?? '')))];
    };
    const visit = (value: unknown, path: DataPath): void => {
      if (expected.has(path.join('\n')) || path[0] === 'interface') return;
      const wanted = slots.some((slot) => path.every((key, index) => slot.path[index] === key));
      if (!wanted) {
        const name = String(path.at(-1));
        this.#add(
          'orphaned-text',
          path,
          `Nothing in the guide uses the text “${path.join('.')}”`,
          `Remove it, or give it its right name. ${didYouMean(name, siblings(path))}`,
        );
      } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
      }
    };
    visit(data, []);
  }

  #placeholders(): string[] {
    return [...Object.keys(this.#guide.facts), ...Object.keys(this.#guide.contacts)];
  }

  #problems(): string[] {
    return this.#guide.problems.map((problem) => problem.id);
  }

  #add(code: FindingCode, path: DataPath, message: string, fix: string): void {
    this.findings.push(this.#file.finding(code, path, message, fix));
  }
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}
