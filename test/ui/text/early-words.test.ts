import { expect, test } from 'vitest';
import { earlyLocale } from '../../../src/ui/text/early-words.js';

test.each([
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['pt-BR', 'pt'],
  ['pt-PT', 'pt'],
  ['es-419', 'es'],
  ['ar-EG', 'ar'],
  ['fa-AF', 'fa'],
  // Two old codes, of Dari and of Indonesian, that systems still give.
  ['prs', 'fa'],
  ['in_ID', 'id'],
  ['de-AT-1996', 'de'],
  ['fr_CA.UTF-8', 'fr'],
  ['nl', 'en'],
])('before a guide is loaded, %s is spoken to in %s', (wanted, locale) => {
  expect(earlyLocale([wanted])).toBe(locale);
});
