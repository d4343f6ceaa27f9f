import { parse } from 'yaml';
import { page } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { SiteSearch } from '../../../src/pages/front/site-search.js';
import type { SearchWords } from '../../../src/site/search/search-data.js';
import { siteStyle } from '../../../src/site/site-style.js';

customElements.define('site-search', SiteSearch);

/** The words of the interface, as YAML, by the name of their file. */
const texts = import.meta.glob<string>('/src/guides/interface/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

afterEach(() => document.body.replaceChildren());

describe.each([320, 1280])('on a screen of %i px', (width) => {
  test.each(Object.entries(texts))(
    'the search fits into the room that is kept for it: %s',
    async (_file, yaml) => {
      await page.viewport(width, 800);
      const style = document.createElement('style');
      style.textContent = siteStyle();
      const element = new SiteSearch();
      element.data = { root: '', guides: [], words: { xx: parse(yaml) as SearchWords } };
      document.body.append(style, element);
      await element.updateComplete;
      expect(element.querySelector('label')?.textContent).not.toBe('');
      expect(element.offsetHeight).toBe(parseFloat(getComputedStyle(element).minHeight));
    },
  );
});
