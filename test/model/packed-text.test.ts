import { expect, test } from 'vitest';
import { packText, unpackText } from '../../src/model/packed-text.js';
import type { GuideText } from '../../src/model/text.js';
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

test('Urdu takes few bytes more than letters, English stands as it is', () => {
  const [, urdu] = packText(guide, texts.get('ur') as GuideText);
  expect(Buffer.byteLength(urdu)).toBeLessThan(1.1 * urdu.length);
  const [letters, english] = packText(guide, texts.get('en') as GuideText);
  expect(letters.length).toBeLessThan(10);
  expect(english).toContain('Which document do you register with?');
});
