import { expect, test } from 'vitest';
import type { GuideFiles } from '../../../src/content/check-guide.js';
import { base, check, edited } from '../support.js';

const answerIn = (files: GuideFiles, locale: string) =>
  check(files).texts.get(locale)?.nodes['no-code/signal-bars']?.answers.none;

const EN = "none: { label: 'No', summary: Phone shows no bars }";
const UR = 'none: { label: نہیں, summary: سگنل نہیں }';

test('an answer without a summary tells a person what its label says, in each language', () => {
  const files = edited(
    'text/en.yaml',
    EN,
    "none: { label: 'No' }",
    edited('text/ur.yaml', UR, 'none: { label: نہیں }', base),
  );
  expect(check(files).findings).toEqual([]);
  expect(answerIn(files, 'en')).toEqual({ label: 'No', summary: 'No' });
  expect(answerIn(files, 'ur')).toEqual({ label: 'نہیں', summary: 'نہیں' });
});

test('a summary that is not translated is told in the language of the source, not as the label', () => {
  const files = edited('text/ur.yaml', UR, 'none: { label: نہیں }', base);
  expect(check(files).findings.map(({ code }) => code)).toEqual(['untranslated-text']);
  expect(answerIn(files, 'ur')?.summary).toEqual({ locale: 'en', text: 'Phone shows no bars' });
});
