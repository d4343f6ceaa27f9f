import { describe, expect, test } from 'vitest';
import { guideOfEach } from '../../support/guides.js';
import { nodesOf } from '../../../src/model/graph/guide-nodes.js';
import { simSiteGuide, siteOf } from '../support.js';

const sim = simSiteGuide();
const { guide } = sim;
const files = siteOf([sim]);

describe.each(guide.locales)('the whole guide as text in %s', (locale) => {
  const text = files.get(`${guide.id}/${locale}.txt`) ?? '';
  const headed = [...text.matchAll(/^### (\d+\.\d+) /gm)].map(([, number]) => number);

  test('has each node under a number of its own', () => {
    expect(new Set(headed).size).toBe(nodesOf(guide).size);
    expect(headed).toHaveLength(nodesOf(guide).size);
  });

  test('names for each answer a node that there is', () => {
    const named = [...text.matchAll(/^ *- .*: (\d+\.\d+)$/gm)].map(([, number]) => number);
    expect(named.length).toBeGreaterThan(nodesOf(guide).size);
    for (const number of named) expect(headed).toContain(number);
  });

  test('says everything in words: no data shows through', () => {
    expect(text).not.toMatch(/\[object|undefined|\{\w+\}/);
  });
});

test('a branch names its cases, a remedy its wait, and a detour where it leads and goes on', () => {
  const each = guideOfEach();
  const interfaceWords = sim.texts.get('en')?.interface;
  if (!interfaceWords) throw new Error('The guide has no English');
  const words = {
    locale: 'en',
    title: 'Test',
    description: '',
    facts: {},
    contacts: {},
    problems: { two: { title: 'Second', hint: '' } },
    nodes: {},
    interface: interfaceWords,
  };
  const text =
    siteOf([{ guide: each, texts: new Map([['en', words]]), phrases: {} }]).get('test/en.txt') ??
    '';
  expect(text).toContain('Give it 2 hours');
  expect(text).toContain(
    '- It did not help\n  - phone = android: 2.1\n  - phone = iphone / other / ?: 1.4\n',
  );
  expect(text).toMatch(/- Second \(First this\. .*\): 2\.1\n/);
  expect(text).toMatch(/^- Go on with: .*: 1\.1$/m);
});

test('llms.txt names the text of each guide in each language, by its whole address where that is known', () => {
  const named = (file = '') => [...file.matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => to);
  const places = guide.locales.map((locale) => `${guide.id}/${locale}.txt`);
  expect(named(files.get('llms.txt'))).toEqual(places);
  const address = 'https://example.org/';
  expect(named(siteOf([sim], { address }).get('llms.txt'))).toEqual(
    places.map((place) => address + place),
  );
});
