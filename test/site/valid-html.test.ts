import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { SitePictures } from '../../src/site/site.js';
import { simSiteGuide, smallSiteGuide, siteOf } from './support.js';

const settings = {
  title: { en: 'Help' },
  address: 'https://example.org/help/',
  logo: { name: 'logo.svg', content: new Uint8Array() },
  footer: { en: 'Run by volunteers.' },
};
const { guide, texts, phrases } = simSiteGuide();
/** The markup is the same in each language but for its direction; validating them all would take half a minute. */
const inUrdu = { guide, phrases, texts: new Map([...texts].filter(([locale]) => locale === 'ur')) };
const small = smallSiteGuide();
const other = { ...small, guide: { ...small.guide, id: 'other' } };

const content = new Uint8Array();
const pictures: SitePictures = {
  cards: new Map([['other', { name: 'other/card.png', content, width: 1200, height: 630 }]]),
  icons: [{ name: 'icon.svg', content, type: 'image/svg+xml', sizes: 'any', rel: 'icon' }],
};

const validator = new HtmlValidate({
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
});

test.each([
  ['the real guide', siteOf([inUrdu])],
  [
    'several guides, with all that can be said of a site',
    siteOf([small, other], settings, pictures),
  ],
])('the HTML of %s is valid', async (_what, files) => {
  const wrong = new Set<string>();
  for (const [name, page] of files) {
    if (!name.endsWith('.html')) continue;
    const { results } = await validator.validateString(page, name);
    for (const { messages } of results) {
      for (const { ruleId, message, line } of messages) {
        wrong.add(`${name}:${line} ${ruleId}: ${message}`);
      }
    }
  }
  expect([...wrong].slice(0, 20)).toEqual([]);
});
