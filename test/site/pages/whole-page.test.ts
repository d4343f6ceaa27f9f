import { describe, expect, test } from 'vitest';
import { nodesOf } from '../../../src/model/graph/guide-nodes.js';
import { simSiteGuide, siteOf } from '../support.js';

const sim = simSiteGuide();
const { guide } = sim;
const files = siteOf([sim]);

describe.each(guide.locales)('the whole guide in one page in %s', (locale) => {
  const page = files.get(`${guide.id}/${locale}/guide.html`) ?? '';
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

  test('has each problem and each node once', () => {
    const places = [...guide.problems.map(({ id }) => id), ...nodesOf(guide).keys()];
    expect(new Set(ids).size).toBe(ids.length);
    for (const place of places) expect(ids).toContain(place);
  });

  test('has every answer’s link lead to a place in it, under the number that the link tells', () => {
    const links = [...page.matchAll(/<a href="#([^"]*)"><bdi class="number">([^<]*)</g)];
    expect(links.length).toBeGreaterThan(nodesOf(guide).size);
    for (const [, target = '', number = ''] of links) {
      expect(ids).toContain(target);
      const article = page.split(`<article id="${target}"`)[1] ?? '';
      expect(/<h3><bdi class="number">([^<]*)</.exec(article)?.[1], target).toBe(number);
    }
  });

  test('has each problem begin with the node where it begins', () => {
    for (const { id, start } of guide.problems) {
      const section = page.split(`<h2 id="${id}"`)[1] ?? '';
      expect(/<article id="([^"]*)"/.exec(section)?.[1]).toBe(start);
    }
  });

  test('tells the source of a claim by a number that stands before it at the end', () => {
    const cited = [...page.matchAll(/<a href="#(source:[^"]*)">\[(\d+)\]/g)];
    const listed = ids.filter((id) => id?.startsWith('source:'));
    expect(cited.length).toBeGreaterThan(0);
    for (const [, id, number] of cited) expect(listed[Number(number) - 1]).toBe(id);
  });

  test('is for people: search engines are to show the pages of its problems', () => {
    expect(page).toContain('<meta name="robots" content="noindex" />');
    expect(files.get(`${guide.id}/${locale}/index.html`)).toContain('href="guide.html"');
  });
});
