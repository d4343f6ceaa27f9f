import { expect, test } from 'vitest';
import { ogLocale } from '../../../src/site/share/og-locale.js';

test.each([
  ['ur', 'ur_PK'],
  ['zh-Hans', 'zh_CN'],
  ['zh-Hant', 'zh_TW'],
  ['pt-BR', 'pt_BR'],
  ['es-MX', 'es_MX'],
])('%s is %s where it is shared', (locale, name) => expect(ogLocale(locale)).toBe(name));
