import { describe, expect, test } from 'vitest';
import { readInterfaceTexts } from '../../src/content/read/read-folder.js';
import { INTERFACE_KEYS, type InterfaceText } from '../../src/model/text/interface-text.js';
import { PLURAL_KEYS } from '../../src/model/text/plural-keys.js';
import { checkInterface } from '../../src/rules/words/check-interface.js';
import { Words } from '../../src/ui/text/words.js';
import { guideText } from '../rules/size/guide-text.js';
import { guideOf, listener } from '../rules/support.js';

const TEXTS = readInterfaceTexts();
const LOCALES = [
  ...['ar', 'de', 'en', 'es', 'fa', 'fr', 'hi'],
  ...['id', 'pt', 'ru', 'tr', 'ur', 'zh-Hans', 'zh-Hant'],
];

const placeholders = (text = ''): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

/** The word of which a form for a count is one. */
const wordOf = (form: string): keyof InterfaceText => {
  const word = form.replace(/-\w+$/, '');
  return (word === 'questions-left' ? 'questions-left-other' : word) as keyof InterfaceText;
};

test('the package has an interface in each of these languages', () => {
  expect([...TEXTS.keys()].sort()).toEqual(LOCALES);
});

describe.each([...TEXTS])('the interface in %s', (locale, text) => {
  test('keeps the rules for words of an interface', () => {
    const reporter = listener();
    checkInterface(text, reporter);
    expect(reporter.told).toEqual([]);
  });

  test.each(INTERFACE_KEYS.filter((key) => key !== 'questions-left-one'))(
    '“%s” has words, and the placeholders that it has in English',
    (key) => {
      expect(text[key]).toMatch(/\S/);
      expect(text[key]).toBe(text[key].trim());
      expect(placeholders(text[key])).toEqual(placeholders(TEXTS.get('en')?.[key]));
    },
  );

  test('the forms for a count may leave out the count, and nothing else', () => {
    for (const form of [...PLURAL_KEYS, 'questions-left-one'] as const) {
      if (text[form] === undefined) continue;
      const others = (key: keyof InterfaceText) =>
        placeholders(text[key]).filter((each) => each !== '{count}');
      expect(others(form), form).toEqual(others(wordOf(form)));
    }
  });

  test('each form for a count is for a count that the language tells apart', () => {
    const told = new Set<string>(new Intl.PluralRules(locale).resolvedOptions().pluralCategories);
    const forms = PLURAL_KEYS.filter((key) => text[key] !== undefined);
    expect(forms.filter((form) => !told.has(form.replace(/^.*-/, '')))).toEqual([]);
  });

  test('the answers that a visitor chooses among are not the same', () => {
    const { worked, failed, 'could-not': couldNot } = text;
    expect(new Set([worked, failed, couldNot]).size).toBe(3);
    expect(text['feedback-yes']).not.toBe(text['feedback-no']);
    expect(text['keep-agree']).not.toBe(text['keep-forget']);
  });
});

describe('says how many questions are left', () => {
  test.each([
    ['en', 1, 'at most 1 more'],
    ['fr', 1, 'encore 1 au plus'],
    ['fr', 2, 'encore 2 au plus'],
    ['fa', 3, 'حداکثر ۳ پرسش دیگر'],
    ['ru', 1, 'осталось не больше 1 вопроса'],
    ['ru', 5, 'осталось не больше 5 вопросов'],
    ['ru', 21, 'осталось не больше 21 вопроса'],
    ['ar', 1, 'بقي سؤال واحد على الأكثر'],
    ['ar', 2, 'بقي سؤالان على الأكثر'],
    ['ar', 3, 'بقيت 3 أسئلة على الأكثر'],
    ['ar', 11, 'بقي 11 سؤالًا على الأكثر'],
    ['ar', 100, 'بقي 100 سؤال على الأكثر'],
  ])('in %s, for %d', (locale, count, told) => {
    const words = guideText({ locale, interface: TEXTS.get(locale) });
    expect(new Words(words, guideOf([]), {}).questionsLeft(count + 1, false)).toBe(told);
  });
});
