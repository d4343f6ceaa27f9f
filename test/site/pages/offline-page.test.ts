import { expect, test } from 'vitest';
import { siteFiles } from '../../../src/site/site-files.js';
import { hrefsOf, smallSiteGuide } from '../support.js';

const small = smallSiteGuide();
const { id } = small.guide;
const scripts = {
  files: new Map<string, Uint8Array>(),
  page: 'widget/page.js',
  front: 'widget/front.js',
};

test('every address in it leads by the root of the site, which a worker can tell for wherever it shows the page', () => {
  const settings = { title: { en: 'Help' }, footer: { en: 'See https://example.org.' } };
  const files = siteFiles([small], settings, { scripts: { ...scripts, worker: '' } });
  const page = String(files.get(`${id}/ur/offline.html`));
  const own = hrefsOf(page).filter((href) => !href.startsWith('https:'));
  expect(own).toContain(`../../${id}/en/`);
  for (const href of own) expect(href).toMatch(/^\.\.\/\.\.\/(?!\.)/);
  expect(page).toContain('name="robots" content="noindex"');
});

test('a site without a worker has none, and no page of it asks for one', () => {
  const files = siteFiles([small], {}, { scripts });
  for (const [name, page] of files) {
    expect(name).not.toContain('offline');
    expect(String(page), name).not.toContain('data-offline');
  }
});
