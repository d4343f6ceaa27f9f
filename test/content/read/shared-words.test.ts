import { describe, expect, test } from 'vitest';
import type { GuideFiles } from '../../../src/content/check-guide.js';
import { completeLanguage } from '../../../src/content/translations/complete-language.js';
import { base, check, edited, guideOf, placeOf } from '../support.js';

/** The base, whose second problem asks of the bars too. */
const asked = (node: string) =>
  edited(
    'guide.yaml',
    'failed: visit-shop\n        could-not: visit-shop',
    `failed: bars-again\n        could-not: visit-shop\n      bars-again:\n${node}`,
  );
const files = asked(`        kind: question
        words-of: no-code/signal-bars
        answers:
          some: { to: unlocked }
          none: { to: visit-shop }`);

/** The files, in which the second question has words of its own. */
const worded = (locale: string, words: string, before: GuideFiles = files) =>
  edited(
    `text/${locale}.yaml`,
    '      enter-puk:\n',
    `      bars-again: { ${words} }\n      enter-puk:\n`,
    before,
  );

const again = (of: GuideFiles, locale: string) =>
  check(of).texts.get(locale)?.nodes['phone-locked/bars-again'];
const first = (locale: string) => check(files).texts.get(locale)?.nodes['no-code/signal-bars'];
const placesIn = (of: GuideFiles) => check(of).findings.map(placeOf);

describe('a node that shows the words of another', () => {
  test('needs none of its own, in any language', () => {
    expect(placesIn(files)).toEqual([]);
    for (const locale of ['en', 'ur']) {
      expect(again(files, locale)?.title).toBeTruthy();
      expect(again(files, locale)).toEqual(first(locale));
    }
  });

  test('shows what is written at it in place of the other’s', () => {
    const own = worded('ur', 'title: اب نشان ہیں؟', worded('en', 'title: Are there bars now?'));
    expect(placesIn(own)).toEqual([]);
    expect(again(own, 'en')).toEqual({ ...first('en'), title: 'Are there bars now?' });
    expect(again(own, 'ur')).toEqual({ ...first('ur'), title: 'اب نشان ہیں؟' });
  });

  test('shows the source, not another text, where its own words are not translated', () => {
    const own = worded('en', 'title: Are there bars now?');
    expect(placesIn(own)).toEqual(['untranslated-text text/ur.yaml:66']);
    expect(again(own, 'ur')?.title).toEqual({ locale: 'en', text: 'Are there bars now?' });
  });

  test('says which words are missing that the other has not', () => {
    const more = asked(`        kind: question
        words-of: no-code/signal-bars
        answers:
          some: { to: unlocked }
          none: { to: visit-shop }
          moving: { to: visit-shop }`);
    const paths = check(more).findings.map(({ code, path }) => `${code} ${path}`);
    expect(paths).toEqual([
      'missing-text problems.phone-locked.nodes.bars-again.answers.moving.label',
    ]);
  });

  test('is told of a mistake in the words once, where they stand', () => {
    const wrong = edited('text/en.yaml', 'the bars of {operator}', 'the bars of {oprator}', files);
    const expected = edited(
      'text/en.yaml',
      'the bars of {operator}',
      'the bars of {oprator}',
      base,
    );
    expect(placesIn(wrong)).toEqual(placesIn(expected));
    expect(placesIn(wrong)).toHaveLength(1);
  });

  test('leaves nothing to translate, and nothing to write', () => {
    for (const locale of ['en', 'ur', 'fr']) {
      const completed = completeLanguage(guideOf(files), files, locale, () => false);
      const text = 'files' in completed ? completed.files.get(`text/${locale}.yaml`) : undefined;
      expect(text).toContain('signal-bars:');
      expect(text).not.toContain('bars-again');
    }
  });
});
