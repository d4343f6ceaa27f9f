import { describe, expect, test } from 'vitest';
import { nodesOf } from '../../src/model/graph/guide-nodes.js';
import { fileOf, hrefsOf, simSiteGuide, siteOf } from './support.js';

const { guide, texts, phrases } = simSiteGuide();
const files = siteOf([{ guide, texts, phrases }]);
// Hosts show 404.html at any address: its links are no relative ones.
const pages = [...files].filter(([name]) => name.endsWith('.html') && name !== '404.html');

describe('the pages of a site', () => {
  test('there is one for each problem and node in each language', () => {
    const places = [...guide.problems.map(({ id }) => id), ...nodesOf(guide).keys()];
    for (const locale of guide.locales) {
      expect(files.has(`${guide.id}/${locale}/index.html`)).toBe(true);
      for (const place of places) {
        expect(files.has(`${guide.id}/${locale}/${place}/index.html`), place).toBe(true);
      }
    }
  });

  test('each says its language and direction, and has one heading of the first level', () => {
    for (const [name, page] of pages) {
      const [, locale = ''] = /^[^/]+\/([^/]+)\//.exec(name) ?? ['', 'en'];
      const direction = locale === 'ur' ? 'rtl' : 'ltr';
      expect(page, name).toContain(`<html lang="${locale}" dir="${direction}">`);
      expect(page.match(/<h1[\s>]/g), name).toHaveLength(1);
    }
  });

  test('each link within the site is relative, so that it may stand on a sub-path', () => {
    for (const [name, page] of pages) {
      expect(
        hrefsOf(page).filter((href) => href.startsWith('/')),
        name,
      ).toEqual([]);
    }
  });

  test('from each node in each language an end can be reached by links of answers', () => {
    for (const locale of guide.locales) {
      const within = pages.filter(([name]) => name.startsWith(`${guide.id}/${locale}/`));
      const nodes = within.filter(([, page]) => page.includes('data-node='));
      const isEnd = (page: string) => /data-kind="(resolution|escalation)"/.test(page);
      const ending = new Set(nodes.filter(([, page]) => isEnd(page)).map(([name]) => name));
      const next = new Map(
        nodes.map(([name, page]) => {
          const main = /<main[^]*<\/main>/.exec(page)?.[0] ?? '';
          return [name, hrefsOf(main).map((href) => fileOf(name, href))];
        }),
      );
      for (let before = -1; before < ending.size;) {
        before = ending.size;
        for (const [name, targets] of next) {
          if (targets.some((to) => to !== undefined && ending.has(to))) ending.add(name);
        }
      }
      expect(nodes.map(([name]) => name).filter((name) => !ending.has(name))).toEqual([]);
    }
  });

  test('one begins at the site, and at the guide, with its title in each language', () => {
    for (const [name, root] of [
      ['index.html', ''],
      [`${guide.id}/index.html`, '../'],
    ] as const) {
      const links = hrefsOf(/<main[^]*<\/main>/.exec(files.get(name) ?? '')?.[0] ?? '');
      expect(links).toEqual(guide.locales.map((locale) => `${root}${guide.id}/${locale}/`));
      for (const { title } of texts.values()) expect(files.get(name)).toContain(title);
    }
  });

  test('each problem and each node with a body has a description, of a length that search engines show', () => {
    for (const [name, page] of pages.filter(([, each]) => /data-kind="(?!question)/.test(each))) {
      const description = / name="description" content="([^"]*)"/.exec(page)?.[1] ?? '';
      expect(description.length, name).toBeGreaterThan(0);
      expect(description.length, name).toBeLessThanOrEqual(200);
    }
  });

  test('they are the same each time, and hold no script', () => {
    expect([...siteOf([{ guide, texts, phrases }])]).toEqual([...files]);
    for (const [name, page] of pages) expect(page, name).not.toMatch(/<script| on\w+=| style=/);
  });
});
