import { describe, expect, test } from 'vitest';
import { hiddenInAddress, hiddenInLabel } from '../../../src/rules/words/hidden-signs.js';

describe('a sign that nobody sees is told by its code', () => {
  test.each([
    ['turns the direction', 'Pay \u202eon\u202c', 'U+202E'],
    ['hides a hyphen', 'bank\u00ading', 'U+00AD'],
    ['is a control', 'Yes\u0007', 'U+0007'],
    ['is a tag, beyond the first plane', 'Yes\u{e0041}', 'U+E0041'],
  ])('in a label, where it %s', (_what, label, code) => {
    expect(hiddenInLabel(label)).toBe(code);
  });

  test.each([
    ['is a space', 'https://example.org/a b', 'U+0020'],
    ['is a backslash, which browsers take for a slash', 'https://example.org\\@x', 'U+005C'],
    ['joins letters', 'https://exam\u200dple.org', 'U+200D'],
    ['breaks the line', 'tel:111\n', 'U+000A'],
    ['takes room but has no ink', 'https://example.org/\u3164', 'U+3164'],
  ])('in an address, where it %s', (_what, address, code) => {
    expect(hiddenInAddress(address)).toBe(code);
  });

  test('first where there are several', () => {
    expect(hiddenInLabel('a\u200cb\u2066c\u202ed')).toBe('U+2066');
  });
});

describe('what words need is no hidden sign:', () => {
  test.each([
    ['joiners in Urdu', 'نہیں\u200cہے'],
    ['joined emoji and how they look', '👩\u200d💻 ❤\ufe0f'],
    ['tabs and line breaks', 'one\ttwo\r\nthree'],
    ['nothing', ''],
  ])('%s', (_what, label) => {
    expect(hiddenInLabel(label)).toBeUndefined();
  });

  test('letters of any script in an address', () => {
    expect(hiddenInAddress('https://مثال.example/字?a=b#c')).toBeUndefined();
  });
});
