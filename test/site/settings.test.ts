import { expect, test } from 'vitest';
import { smallSiteGuide, siteOf } from './support.js';

const small = smallSiteGuide();
const { id } = small.guide;
const other = { ...small, guide: { ...small.guide, id: 'other' } };
const headOf = (page = '') => /<header>[^]*<\/header>/.exec(page)?.[0] ?? '';
const footOf = (page = '') => /<footer>[^]*<\/footer>/.exec(page)?.[0] ?? '';

test('each page has the title, logo and footer of the site in its language, or marked as in another', () => {
  const files = siteOf([small], {
    title: { en: 'Our help', ur: 'ہماری مدد' },
    logo: { name: 'logo.svg', content: new Uint8Array() },
    footer: { en: 'Run by volunteers.' },
  });
  const problem = small.guide.problems[0]?.id ?? '';
  const page = files.get(`${id}/ur/${problem}/index.html`);
  expect(headOf(page)).toContain('ہماری مدد');
  expect(headOf(page)).toContain('<img src="../../../logo.svg" alt="" />');
  expect(footOf(page)).toContain('<span lang="en" dir="ltr">Run by volunteers.</span>');
  expect(headOf(files.get('index.html'))).toContain('Our help');
  expect(files.has('logo.svg')).toBe(true);
});

test('one guide without settings has no header; several are called help until somebody names them', () => {
  expect(headOf(siteOf([small]).get('index.html'))).toBe('');
  const files = siteOf([small, other]);
  expect(files.get('index.html')).toMatch(/<h1[^>]*>\s*Help\s*<\/h1>/);
  expect(headOf(files.get(`${id}/ur/index.html`))).toContain('href="../../"');
});

test('a colour that the author chose takes the place of ours, in its scheme only', () => {
  const style = siteOf([small], { colours: { dark: { link: '#abcdef' } } }).get('style.css') ?? '';
  const [light = '', dark = ''] = style.split('@media screen and (prefers-color-scheme: dark)');
  expect(light).not.toContain('#abcdef');
  expect(dark).toContain('--link: #abcdef;');
});
