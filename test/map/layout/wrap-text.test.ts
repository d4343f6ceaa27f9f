import { describe, expect, test } from 'vitest';
import { wrapText } from '../../../src/map/layout/wrap-text.js';

/** Every sign is one wide. */
const wrap = (text: string, most: number, locale = 'en') =>
  wrapText(text, locale, most, (part) => part.length);

describe('lines', () => {
  test('end between words, and keep a sign with its word', () => {
    expect(wrap('Do you see it, or not (now)?', 10)).toEqual([
      'Do you see',
      'it, or not',
      '(now)?',
    ]);
    expect(wrap('can’t-do this', 8)).toEqual(['can’t-do', 'this']);
  });

  test('end between Chinese words, and begin with no comma', () => {
    expect(wrap('请运营商念一遍，登记信息', 4, 'zh-Hans').every((line) => line.length <= 4)).toBe(
      true,
    );
    for (const most of [3, 4, 5, 6, 7]) {
      expect(wrap('请运营商念一遍，登记信息', most, 'zh-Hans').join('\n')).not.toContain('\n，');
    }
  });

  test('break a word that is too long, between whole signs', () => {
    expect(wrap('aaaaaaa bb', 5)).toEqual(['aaaaa', 'aa bb']);
    expect(wrap('👨‍👩‍👧👨‍👩‍👧', 9)).toEqual(['👨‍👩‍👧', '👨‍👩‍👧']);
  });

  test('lose nothing but spaces', () => {
    const text = 'ان میں سے کون سی بات ٹھیک ہے؟ NICOP 或 POC 卡';
    for (const most of [2, 5, 9]) {
      expect(wrap(text, most, 'ur').join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  test('of no text are none', () => {
    expect(wrap(' ', 9)).toEqual([]);
  });
});
