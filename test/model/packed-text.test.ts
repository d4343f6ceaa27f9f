import { expect, test } from 'vitest';
import { packText, unpackText } from '../../src/model/packed-text.js';
import { lettersToSwap, swapLetters } from '../../src/model/swapped-letters.js';
import { guideOf, readSimGuide } from '../support/guides.js';

const { guide, texts } = readSimGuide();
if (!guide) throw new Error('The real guide has errors');

test.each([...texts])(
  'the words of the real guide in %s come back from their packing',
  (_, text) => {
    expect(unpackText(guide, packText(guide, text))).toEqual(text);
  },
);

test('a text that fell back, and a node without a summary, come back as they were', () => {
  const small = guideOf(`
facts: {}
problems:
  p:
    start: end
    nodes:
      end: { kind: resolution }
`);
  const text = {
    locale: 'ur',
    title: { locale: 'en', text: 'Title' },
    description: '',
    facts: {},
    contacts: {},
    problems: { p: { title: 'P', hint: ['a ', { em: ['b'] }] } },
    nodes: { 'p/end': { title: 'End', body: [{ paragraph: 'Done' }], answers: {} } },
    interface: texts.get('ur')?.interface ?? ({} as never),
  };
  expect(unpackText(small, packText(small, text))).toEqual(text);
});

test('a letter of Urdu is sent as one byte; English stands as it is', () => {
  const sent = (locale: string) => {
    const text = texts.get(locale);
    return text ? packText(guide, text)[1] : '';
  };
  const bytes = (locale: string) => Buffer.byteLength(sent(locale)) / sent(locale).length;
  expect(bytes('ur')).toBeLessThan(1.1);
  expect(sent('en')).toContain('Which document do you register with?');
});

test.each([
  ['no letters', ''],
  ['two scripts and what JSON escapes', 'سِم کارڈ "SIM" \\ \n — 手机卡 · ×'],
  [
    'more letters than ASCII has',
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя №',
  ],
  ['letters beyond two bytes each', '漢字かなカナ한글😀😀'],
])('a text of %s comes back from the swapping of its letters', (_, text) => {
  const letters = lettersToSwap(text);
  expect(swapLetters(swapLetters(text, letters), letters)).toBe(text);
});
