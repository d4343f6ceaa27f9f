import { expect, test } from 'vitest';
import { searchHtml } from '../../../src/site/search/search-html.js';
import type { SiteGuide } from '../../../src/site/site.js';
import { simSiteGuide, smallSiteGuide } from '../support.js';

const scripts = { files: new Map<string, Uint8Array>(), page: 'page.js', front: 'front.js' };
const shown = (...guides: SiteGuide[]) =>
  searchHtml({ guides, settings: {}, scripts, style: 'style.css' }, guides, '').toString();

test('a search in one guide shows that guide’s example, and one over several shows none', () => {
  expect(shown(simSiteGuide())).toContain('code nahi aya');
  expect(shown(simSiteGuide(), smallSiteGuide())).not.toContain('code nahi aya');
});
