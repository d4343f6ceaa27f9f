import { check, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { withPages } from './with-pages.js';

const site = withPages();

test('no link is broken, nor leads to a place that its page has not, and each page is linked to, or another that stands for it', async () => {
  const { address, pages } = site();
  const { origin } = new URL(address);
  const at = (name: string) => address + name.replace(/(^|\/)index\.html$/, '$1');
  const options = {
    checkFragments: true,
    checkCss: true,
    // Other hosts are not asked.
    linksToSkip: (link: string) => Promise.resolve(new URL(link).origin !== origin),
  };
  /** The page that hosts show for one that is not there, and where a guide begins: people are led there from elsewhere. */
  const entries = [...pages.keys()].filter((name) => /^(404\.html|[^/]+\/index\.html)$/.test(name));
  const links = [
    ...(await check({ ...options, path: address, recurse: true })).links,
    ...(await check({ ...options, path: entries.map(at) })).links,
  ];
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent }) => `${parent ?? ''} → ${url}`)).toEqual([]);
  const found = new Set(links.map(({ url }) => url.split('#', 1).join('')));
  const lost = [...pages].filter(([name, page]) => {
    const [, canonical = ''] =
      /<link rel="canonical" href="[^"]*\/our\/help\/([^"]*)"/.exec(page) ?? [];
    return ![name, canonical].some((each) => found.has(at(each)));
  });
  expect(lost.map(([name]) => name)).toEqual([]);
});
