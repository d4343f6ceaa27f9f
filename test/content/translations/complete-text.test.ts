import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { sourceHashesName } from '../../../src/content/format/source-hashes-file.js';
import { completeLanguage } from '../../../src/content/translations/complete-language.js';
import type { GuideFiles } from '../../../src/content/check-guide.js';
import { base, check, edited, guideOf } from '../support.js';

const UR = 'text/ur.yaml';
const EN = 'text/en.yaml';
const guide = guideOf(base);

/** The files of a guide, with a language completed. */
function completed(files: GuideFiles, locale = 'ur', accepted = ''): GuideFiles {
  const result = completeLanguage(guide, files, locale, ({ key }) => key === accepted);
  if ('findings' in result) throw new Error(result.findings.map(({ message }) => message).join());
  return new Map([...files, ...result.files]);
}

const text = (files: GuideFiles, name = UR): string => files.get(name) ?? '';
const inStep = completed(base);

describe('a text file that is completed', () => {
  test('stays as it is where nothing is missing, comments and all', () => {
    const files = edited(UR, 'title: کوڈ لکھیں', 'title: کوڈ لکھیں # as on the slip', base);
    expect(text(completed(files))).toBe(text(files));
    expect(text(completed(files, 'en'), EN)).toBe(text(files, EN));
  });

  test.each([
    [
      'a note that looks like a source',
      (ur: string) =>
        ur.replace(
          '        title: کوڈ لکھیں',
          '        # en: as on the slip\n        title: کوڈ لکھیں',
        ),
    ],
    [
      'line ends of Windows, and a byte order mark',
      (ur: string) => `\uFEFF${ur.replaceAll('\n', '\r\n')}`,
    ],
    [
      'empty lines, and words on two lines',
      (ur: string) =>
        ur.replace('title: کوڈ لکھیں', 'title:\n          کوڈ\n          لکھیں\n\n\n'),
    ],
  ])('keeps %s', (_what, change) => {
    const files = new Map([...base, [UR, change(text(base))]]);
    expect(text(completed(files))).toBe(text(files));
  });

  test('keeps line ends, a byte order mark and a wide indentation where something is added', () => {
    const wide = text(base).replace('        title: کوڈ لکھیں\n', '').replace(/^( +)/gm, '$1$1');
    const files = new Map([...base, [UR, `\uFEFF${wide.replaceAll('\n', '\r\n')}`]]);
    const written = text(completed(files));
    expect(written.startsWith('\uFEFF')).toBe(true);
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
    expect(written).toContain(
      "\r\n            code-came:\r\n                # source (en): Enter the code\r\n                title: ''\r\n",
    );
  });

  test('has a place for what is missing where the guide has it, and above it what to translate', () => {
    const files = edited(UR, '        title: کوڈ لکھیں\n', '', base);
    const lines = text(completed(files)).split('\n');
    const at = lines.indexOf('        # source (en): Enter the code');
    expect(lines.slice(at - 1, at + 3)).toEqual([
      '      code-came:',
      '        # source (en): Enter the code',
      "        title: ''",
      '        body: ایک بار لکھیں۔',
    ]);
  });

  test('shows blocks as they are written', () => {
    const from = text(base).indexOf('        body:\n          - پہلے');
    const to = text(base).indexOf('        summary: کوڈ دوبارہ مانگا');
    const files = new Map([...base, [UR, text(base).slice(0, from) + text(base).slice(to)]]);
    expect(text(completed(files))).toContain(
      [
        '        # source (en):',
        '        #   - Wait *five minutes* first.',
        '        #   - steps:',
        '        #       - Ask for the code.',
        '        #       - Wait for it.',
        "        body: ''",
      ].join('\n'),
    );
  });

  test('is a whole file where there was none, and the same when it is completed again', () => {
    const once = completed(base, 'es');
    expect(text(once, 'text/es.yaml')).toContain(
      "# source (en): Enter the code\n        title: ''",
    );
    expect(completed(once, 'es')).toEqual(once);
    const keys = (name: string) => Object.keys(parse(text(once, name)) as object);
    expect(keys('text/es.yaml')).toEqual(keys(EN));
  });

  test('loses the comment once it is translated, and keeps those of the translator', () => {
    const files = edited(UR, '        title: کوڈ لکھیں\n', '        # ask Ali\n', base);
    const begun = completed(files);
    expect(text(begun)).toContain(
      "# ask Ali\n        # source (en): Enter the code\n        title: ''",
    );
    const done = completed(edited(UR, "title: ''", 'title: کوڈ لکھیں', begun));
    expect(text(done)).toContain('# ask Ali\n        title: کوڈ لکھیں');
    expect(text(done)).not.toContain('# source');
  });

  test('has a changed source above its translation, until somebody translates it anew or accepts it', () => {
    const changed = completed(edited(EN, 'Enter the code', 'Type the code', inStep));
    const mark =
      '# source (en, changed since this was translated): Type the code\n        title: کوڈ لکھیں';
    expect(text(changed)).toContain(mark);
    expect(check(changed).findings.map(({ code }) => code)).toEqual(['stale-translation']);
    expect(text(completed(changed))).toBe(text(changed));

    const anew = completed(edited(UR, 'title: کوڈ لکھیں', 'title: کوڈ ٹائپ کریں', changed));
    const accepted = completed(changed, 'ur', 'problems.no-code.nodes.code-came.title');
    for (const files of [anew, accepted]) {
      expect(text(files)).not.toContain('# source');
      expect(check(files).findings).toEqual([]);
    }
  });

  test('in its own language has a place for what the guide needs, without a comment', () => {
    const files = completed(edited(EN, '        title: Enter the code\n', '', base), 'en');
    expect(text(files, EN)).toContain("      code-came:\n        title: ''");
    expect(files.has(sourceHashesName('en'))).toBe(false);
  });

  test.each([
    ['no YAML', edited(UR, 'title: کوڈ لکھیں', 'title: "کوڈ', base)],
    ['not in UTF-8', new Map([...base, [UR, Buffer.from(text(base), 'utf16le').toString()]])],
    ['a list', new Map([...base, [UR, '- title: کوڈ']])],
  ])('is not touched where it is %s', (_what, files) => {
    const result = completeLanguage(guide, files, 'ur', () => false);
    expect(result).toHaveProperty('findings.0.file', UR);
  });
});

describe('a place that waits for its words', () => {
  test('is shown in the source’s words, which one warning says for all of them', () => {
    const files = completed(new Map([...base, [UR, '']]));
    const { findings, texts } = check(files);
    expect(findings.map(({ code }) => code)).toEqual(['untranslated-text']);
    expect(findings[0]?.message).toMatch(/^\d\d texts are not translated; the first is “title”$/);
    expect(findings[0]?.fix).toContain('rahnuma texts <folder> ur');
    const shown = texts.get('ur')?.nodes['no-code/code-came']?.title;
    expect(shown).toEqual({ locale: 'en', text: 'Enter the code' });
  });

  test('is an error in the language that the guide is written in', () => {
    const { findings } = check(edited(EN, 'title: Enter the code', "title: ''", base));
    expect(findings.map(({ code, line }) => `${code} ${line}`)).toEqual(['missing-text 53']);
  });
});
