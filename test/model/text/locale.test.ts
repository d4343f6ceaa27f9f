import { describe, expect, test } from 'vitest';
import { bestLocale, directionOf, haveSameScript } from '../../../src/model/text/locale.js';

const OURS = ['en', 'zh-Hans', 'ur'];

describe('the best locale', () => {
  test.each([
    ['ur_PK', 'ur'],
    ['ur_PK.UTF-8', 'ur'],
    ['ur_PK.utf8@calendar', 'ur'],
    ['UR-pk', 'ur'],
    [' ur ', 'ur'],
    ['zh_CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hans'],
    ['ZH-hant', 'zh-Hans'],
    ['zh_hans_cn', 'zh-Hans'],
    ['en-GB-oxendict', 'en'],
    ['en-x-mine', 'en'],
  ])('for %s is %s', (wanted, found) => {
    expect(bestLocale([wanted], OURS)).toBe(found);
  });

  test.each([
    ['zh-TW', 'zh-Hant'],
    ['zh_HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh_SG', 'zh-Hans'],
  ])('for %s is the one in its script, %s, if there is one', (wanted, found) => {
    expect(bestLocale([wanted], ['zh-Hant', 'zh-Hans'])).toBe(found);
    expect(bestLocale([wanted], ['zh-Hans', 'zh-Hant'])).toBe(found);
  });

  test('is the one of the same tag before others of the language', () => {
    expect(bestLocale(['pt-BR'], ['pt', 'pt_br'])).toBe('pt_br');
  });

  test.each(['', 'C', 'POSIX', 'C.UTF-8', '*', 'x', 'not a language!', 'de'])(
    'passes over “%s” for the next',
    (wanted) => {
      expect(bestLocale([wanted, 'ur'], OURS)).toBe('ur');
      expect(bestLocale([wanted], OURS)).toBeUndefined();
    },
  );
});

test.each([
  ['pt-BR', 'pt', true],
  ['zh-TW', 'zh-Hant', true],
  ['zh_TW', 'zh-Hans', false],
  ['ur-Latn', 'ur', false],
  ['fa-AF', 'ur', true],
  ['not a language!', 'en', false],
])('who reads “%s” can read the script of “%s”: %s', (one, other, can) => {
  expect(haveSameScript(one, other)).toBe(can);
});

test.each([
  ['ur', 'rtl'],
  ['ur_PK', 'rtl'],
  ['UR-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['pa-PK', 'rtl'],
  ['pa', 'ltr'],
  ['yi', 'rtl'],
  ['dv', 'rtl'],
  ['zh-Hans', 'ltr'],
  ['', 'ltr'],
  ['not a language!', 'ltr'],
])('“%s” is written %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});
