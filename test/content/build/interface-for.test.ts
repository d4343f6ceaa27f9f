import { expect, test } from 'vitest';
import { interfaceFor } from '../../../src/content/build/interface-for.js';
import { readInterfaceTexts } from '../../../src/content/read/read-folder.js';

const TEXTS = readInterfaceTexts();

test.each([
  ['pt-BR', 'pt'],
  ['pt-PT', 'pt'],
  ['es-419', 'es'],
  ['ar-EG', 'ar'],
  ['fa-AF', 'fa'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['zh', 'zh-Hans'],
  ['en-GB', 'en'],
])('a text in %s has the interface in %s', (locale, as) => {
  expect(interfaceFor(locale, TEXTS)).toBe(TEXTS.get(as));
});

test.each(['sd', 'ur-Latn', 'hi-Latn'])(
  'a text in %s has none, since its readers may not read one',
  (locale) => {
    expect(interfaceFor(locale, TEXTS)).toBeUndefined();
  },
);
