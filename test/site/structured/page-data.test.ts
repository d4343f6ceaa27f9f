import Validator from '@adobe/structured-data-validator';
import { describe, expect, test } from 'vitest';
import { nodesOf } from '../../../src/model/graph/guide-nodes.js';
import { check, edited } from '../../content/support.js';
import { simSiteGuide, siteGuideOf, smallSiteGuide, siteOf } from '../support.js';

const address = 'https://help.example.org/sim/';
const sim = simSiteGuide();
const { guide } = sim;
const files = siteOf([sim], { address });

interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What a page tells search engines, by its type. */
function dataOf(page = ''): Readonly<Record<string, Thing>> {
  const [, json = '{"@graph":[]}'] =
    /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page) ?? [];
  const { '@graph': things } = JSON.parse(json) as { '@graph': Thing[] };
  return Object.fromEntries(things.map((thing) => [thing['@type'], thing]));
}

const pages = [...files].filter(([name]) => name.endsWith('/index.html'));
const told = pages.flatMap(([name, page]) => {
  const data = dataOf(page);
  return data.WebPage ? [{ name, data }] : [];
});
const nodePage = (id: string, locale = 'en') =>
  dataOf(files.get(`${guide.id}/${locale}/${id}/index.html`));

describe('what search engines are told', () => {
  test('is told of each problem and node in each language, by the address of its page', () => {
    const places = [...guide.problems.map(({ id }) => id), ...nodesOf(guide).keys()];
    expect(told).toHaveLength(places.length * guide.locales.length);
    for (const { name, data } of told) {
      const [, locale] = name.split('/');
      expect(data.WebPage).toMatchObject({
        url: address + name.replace('index.html', ''),
        inLanguage: locale,
      });
    }
  });

  test('satisfies what Google asks of each kind of thing', async () => {
    const wrong: unknown[] = [];
    for (const { name, data } of told) {
      const jsonld = Object.fromEntries(
        Object.entries(data).map(([type, thing]) => [type, [thing]]),
      );
      const issues = await new Validator().validate({ jsonld, microdata: {}, rdfa: {} });
      // What is “optional” is said of each step, such as that it has no picture.
      const asked = issues.filter(({ issueMessage }) => !issueMessage.endsWith('(optional)'));
      wrong.push(...asked.map(({ issueMessage }) => `${name}: ${issueMessage}`));
    }
    expect(wrong).toEqual([]);
  });

  test('leads from the guide over the problem to the page, by names and links that are there', () => {
    const list = nodePage('no-code/toggle-flight-mode').BreadcrumbList;
    const crumbs = list?.itemListElement as { name: string; item: string }[];
    expect(crumbs.map(({ item }) => item)).toEqual(
      ['', 'no-code/', 'no-code/toggle-flight-mode/'].map((at) => `${address}${guide.id}/en/${at}`),
    );
    for (const { name, item } of crumbs) {
      const page = files.get(`${item.replace(address, '')}index.html`) ?? '';
      expect(page).toContain(name);
    }
  });

  test('names the sources of a node, and the oldest day on which one of them was read', () => {
    const [node] = [...nodesOf(guide).values()].filter(({ sources }) => sources.length > 1);
    const sources = (node?.sources ?? []).map((id) => guide.sources[id]);
    const page = nodePage(node?.id ?? '').WebPage;
    expect((page?.citation as { url?: string }[]).map(({ url }) => url)).toEqual(
      sources.map((source) => source?.url),
    );
    expect(page?.lastReviewed).toBe(sources.map((source) => source?.checked).sort()[0]);
  });

  test('names for a problem the sources of its first node, which its page shows', () => {
    const [problem] = guide.problems.filter(({ start }) => nodesOf(guide).get(start)?.sources[0]);
    const citation = nodePage(problem?.start ?? '').WebPage?.citation;
    expect(citation).toBeDefined();
    expect(nodePage(problem?.id ?? '').WebPage?.citation).toEqual(citation);
  });

  test('is no date, where nothing was checked', () => {
    const [node] = [...nodesOf(guide).values()].filter(({ sources }) => sources.length === 0);
    expect(nodePage(node?.id ?? '').WebPage).toMatchObject({ name: expect.any(String) as string });
    expect(nodePage(node?.id ?? '').WebPage).not.toHaveProperty('lastReviewed');
  });

  test('is the steps of a remedy as a reader sees them, and only of remedies', () => {
    const howTos = told.filter(({ data }) => data.WebPage?.mainEntity !== undefined);
    expect(howTos.length).toBeGreaterThan(5);
    for (const { name, data } of howTos) {
      const page = files.get(name) ?? '';
      expect(page, name).toContain('data-kind="remedy"');
      const { step } = data.WebPage?.mainEntity as { step: { text: string }[] };
      const [, list = ''] = /<ol class="steps">([^]*?)<\/ol>/.exec(page) ?? [];
      expect(list.match(/<li>/g), name).toHaveLength(step.length);
    }
  });

  test('is nothing without an address, as they take none but whole ones', () => {
    for (const [, page] of siteOf([smallSiteGuide()])) expect(page).not.toContain('ld+json');
  });

  test('cannot end its script, whatever a text says', () => {
    const words = '</script><!--<script>';
    const own = siteGuideOf(
      check(edited('text/en.yaml', 'title: Enter the code', `title: "${words}"`)),
    );
    const page = siteOf([own], { address }).get(`${own.guide.id}/en/no-code/code-came/index.html`);
    expect(dataOf(page).WebPage?.name).toBe(words);
  });
});
