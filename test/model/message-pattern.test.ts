import { describe, expect, test } from 'vitest';
import { fitsPattern, readPattern, wordsIn } from '../../src/model/message-pattern.js';

const fits = (pattern: string, text: string) => fitsPattern(readPattern(pattern), wordsIn(text));

describe('a pattern fits', () => {
  test.each([
    ['its words, wherever they stand', 'no carrier', 'Modem says: NO CARRIER (retrying)'],
    ['across lines and signs', 'DNS probe finished', 'DNS_PROBE_FINISHED_NXDOMAIN'],
    ['other quotes', "couldn't connect", 'Couldn’t\n   connect'],
    ['any number', 'error {number}: no answer', 'Error 651: No answer'],
    ['a number stuck to words', '0x{number}', 'Code 0x80070005.'],
    ['any words between', 'password * wrong', 'The password you typed is wrong'],
    ['no words between', 'password * wrong', 'Password wrong'],
    ['with nothing around a star', '* password *', 'password'],
    ['the later of two beginnings', 'a b c', 'a b a b c'],
    ['digits of another script', 'غلطی {number}', 'غلطی ۶۵۱'],
    ['a number written in another script', 'غلطی 651', 'غلطی ۶۵۱'],
    ['signs without spaces around', '连接失败', '网络连接失败，请重试'],
    ['signs beside letters', 'wifi 连接', '您的WiFi连接已断开'],
    ['what cannot be seen', 'میشود', 'می\u200cشود'],
    ['Turkish letters with and without a dot', 'bağlantı hatası', 'BAĞLANTI HATASI'],
    ['accents in two writings', 'réseau', 'Re\u0301seau'],
  ])('%s', (_what, pattern, text) => {
    expect(fits(pattern, text)).toBe(true);
  });
});

describe('a pattern does not fit', () => {
  test.each([
    ['a part of a word', 'net', 'internet'],
    ['words in another order', 'no carrier', 'carrier no'],
    ['words with others between', 'no carrier', 'no mobile carrier'],
    ['what comes before', 'error * network', 'network error'],
    ['another number', 'error 651', 'error 6512'],
    ['a word for a number', 'error {number}', 'error unknown'],
    ['one word twice', 'again * again', 'again'],
    ['nothing', 'error', ''],
  ])('%s', (_what, pattern, text) => {
    expect(fits(pattern, text)).toBe(false);
  });
});

test('the longest text and the longest pattern take no time that somebody notices', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'a').join(' ');
  const began = performance.now();
  expect(fits(`${words(1250)} b * ${words(1240)} b`, words(2500))).toBe(false);
  expect(performance.now() - began).toBeLessThan(1000);
});
