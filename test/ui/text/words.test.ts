import { describe, expect, test } from 'vitest';
import { Words } from '../../../src/ui/text/words.js';
import { guideOf } from '../../rules/support.js';
import { guideText } from '../../rules/size/guide-text.js';

/** Words in a locale, with these of the interface. */
function wordsIn(locale: string, own: Readonly<Record<string, string>> = {}): Words {
  const words = guideText({ locale });
  return new Words({ ...words, interface: { ...words.interface, ...own } }, guideOf([]), {});
}

describe('a word with a count', () => {
  const times = {
    'told-times': '{line}, {count} other',
    'told-times-two': '{line}, two',
    'told-times-few': '{line}, {count} few',
  };

  test.each([
    ['en', 2, 'x, 2 other'],
    ['ru', 3, 'x, 3 few'],
    ['ru', 11, 'x, 11 other'],
    ['ru', 22, 'x, 22 few'],
    ['ar', 2, 'x, two'],
    ['ar', 10, 'x, 10 few'],
    ['ar', 11, 'x, 11 other'],
  ])('in %s, for %d, has the form of that count', (locale, count, told) => {
    expect(wordsIn(locale, times).counted('told-times', count, { line: 'x' })).toBe(told);
  });

  const left = {
    'questions-left-zero': 'last',
    'questions-left-one': '{count} one',
    'questions-left-few': '{count} few',
    'questions-left-other': '{count} other',
    'questions-left-grown': '{count} grown',
    'questions-left-grown-one': '{count} grown by one',
  };

  test.each([
    ['en', 0, false, 'last'],
    ['en', 1, false, '1 one'],
    ['ru', 2, false, '2 few'],
    ['ru', 5, false, '5 other'],
    ['ru', 21, false, '21 one'],
    ['ru', 21, true, '21 grown by one'],
    ['ru', 5, true, '5 grown'],
    // Latvian has a form for 10, which it calls that of zero.
    ['lv', 10, false, '10 other'],
  ])('in %s, says that %d questions are left', (locale, count, hasGrown, told) => {
    expect(wordsIn(locale, left).questionsLeft(count + 1, hasGrown)).toBe(told);
  });
});

test.each([
  ['fa', 'تلاش ۲ از ۳'],
  ['ar-EG', 'تلاش ٢ از ٣'],
  ['ur', 'تلاش 2 از 3'],
  ['hi', 'تلاش 2 از 3'],
])('numbers have the digits of %s', (locale, told) => {
  const words = wordsIn(locale, { attempt: 'تلاش {attempt} از {tries}' });
  expect(words.ui('attempt', { attempt: 2, tries: 3 })).toBe(told);
});

test('a date is written in the calendar of the language, a year or a month alone in that of the source', () => {
  const words = wordsIn('fa');
  expect(words.date('2026-11-05')).toBe('۱۴ آبان ۱۴۰۵');
  expect(words.date('2026-11')).toBe('نوامبر ۲۰۲۶');
  expect(words.date('2026')).toBe('۲۰۲۶');
});
