import { expect, test } from 'vitest';
import { check, edited } from '../support.js';

test.each([
  ['fr', 'Français'],
  ['es', 'Español'],
  ['pt-BR', 'Português (Brasil)'],
  ['ru', 'Русский'],
  ['ar', 'العربية'],
  ['zh-Hant', '繁體中文'],
  // A tag that stands for no language yet.
  ['xx', 'xx'],
])('%s is offered as “%s”', (locale, name) => {
  const { guide } = check(edited('guide.yaml', 'locales: [en, ur]', `locales: [en, ${locale}]`));
  expect(guide?.languageNames[locale]).toBe(name);
});
