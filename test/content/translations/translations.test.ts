import { describe, expect, test } from 'vitest';
import { sourceHashesName } from '../../../src/content/format/source-hashes-file.js';
import { readFiles } from '../../../src/content/read/read-files.js';
import type { GuideFiles } from '../../../src/content/check-guide.js';
import { translatedOf } from '../../../src/content/translations/translated-of.js';
import type { TranslationState } from '../../../src/content/translations/translations-of.js';
import { base, check, edited, guideOf, placeOf } from '../support.js';

const HASHES = sourceHashesName('ur');
const EN = 'text/en.yaml';
const UR = 'text/ur.yaml';
const guide = guideOf(base);

const urdu = (files: GuideFiles) => {
  const [translated] = translatedOf(guide, readFiles(files, []));
  if (!translated) throw new Error('There is no Urdu');
  return translated;
};

/** The files, with the record of their translations as they are. */
const recorded = (files: GuideFiles): GuideFiles => {
  const kept = urdu(files)
    .translations.filter(({ state }) => state !== 'missing')
    .map(({ key, hashes }) => [key, hashes]);
  return new Map([...files, [HASHES, JSON.stringify(Object.fromEntries(kept))]]);
};
const inStep = recorded(base);

const keysOf = (files: GuideFiles, wanted: TranslationState): string[] =>
  urdu(files)
    .translations.filter(({ state }) => state === wanted)
    .map(({ key }) => key);

describe('a translation', () => {
  test('is done where it and its source are as they were recorded', () => {
    expect(keysOf(inStep, 'done')).toHaveLength(urdu(base).translations.length);
    expect(check(inStep).findings).toEqual([]);
  });

  test('is stale once its source has changed, until it changes too or the source is as it was', () => {
    const source = edited(EN, 'Enter the code', 'Type the code', inStep);
    expect(keysOf(source, 'stale')).toEqual(['problems.no-code.nodes.code-came.title']);
    expect(keysOf(edited(UR, 'کوڈ لکھیں', 'کوڈ ٹائپ کریں', source), 'stale')).toEqual([]);
    expect(keysOf(edited(EN, 'Type the code', 'Enter the code', source), 'stale')).toEqual([]);
  });

  test.each([
    ['quoted', 'title: Enter the code', "title: 'Enter the code'"],
    ['folded', 'title: Enter the code', 'title: >\n          Enter\n          the code'],
    ['a list', 'body: Enter it once.', 'body: [Enter it once.]'],
  ])('is not stale because its source is %s', (_how, from, to) => {
    expect(keysOf(edited(EN, from, to, inStep), 'stale')).toEqual([]);
  });

  test('is stale where a block of its source has changed, or words of the interface', () => {
    const steps = edited(EN, '- Wait for it.', '- Wait for it, too.', inStep);
    expect(keysOf(steps, 'stale')).toEqual(['problems.no-code.nodes.ask-again.body']);
    const words = '\ninterface: { start-lead: A }\n\nfacts:';
    const both = edited(EN, '\nfacts:', words, edited(UR, '\nfacts:', words));
    const other = edited(EN, 'start-lead: A', 'start-lead: B', recorded(both));
    expect(keysOf(other, 'stale')).toEqual(['interface.start-lead']);
  });

  test('is unrecorded where it is new, and where it changed while its source did not', () => {
    const changed = edited(UR, 'کوڈ لکھیں', 'کوڈ ٹائپ کریں', inStep);
    expect(keysOf(changed, 'unrecorded')).toEqual(['problems.no-code.nodes.code-came.title']);
    expect(keysOf(base, 'unrecorded')).toHaveLength(urdu(base).translations.length);
  });

  test('is missing where it is not written', () => {
    const files = edited(UR, '        summary: کوڈ آ گیا\n', '', inStep);
    expect(keysOf(files, 'missing')).toEqual(['problems.no-code.nodes.code-came.summary']);
  });
});

describe('the check', () => {
  test('says of what the source has changed, where, and how it reads now', () => {
    const { findings } = check(edited(EN, 'Enter the code', 'Type the code', inStep));
    expect(findings.map(placeOf)).toEqual(['stale-translation text/ur.yaml:53']);
    expect(findings[0]?.message).toContain('In en: “Type the code”');
    expect(findings[0]?.fix).toContain('ur --accept problems.no-code.nodes.code-came.title');
  });

  test('says once for a language how much is not recorded', () => {
    const files = edited(UR, 'گھر پر, abroad', 'گھر میں, abroad', inStep);
    const { findings } = check(edited(UR, 'کوڈ لکھیں', 'کوڈ ٹائپ کریں', files));
    expect(findings.map(placeOf)).toEqual(['unrecorded-translation text/ur.yaml:13']);
    expect(findings[0]?.message).toMatch(/^2 translations here are newer/);
  });

  test('says nothing of a guide whose sources nobody keeps', () => {
    expect(check(edited(EN, 'Enter the code', 'Type the code')).findings).toEqual([]);
  });

  test.each([
    ['a merge', '{\n<<<<<<< ours\n  "title": "00000000 00000000"\n'],
    ['somebody’s hand', '{ "title": "new" }'],
    ['another program', '[]'],
  ])(
    'says that the record was broken by %s, and of no translation that it is stale',
    (_by, content) => {
      const files = edited(EN, 'Enter the code', 'Type the code');
      const { findings } = check(new Map([...files, [HASHES, content]]));
      expect(findings.map(placeOf)).toEqual([`unreadable-file ${HASHES}:1`]);
      expect(findings[0]?.fix).toContain('rahnuma texts <folder> ur');
    },
  );
});
