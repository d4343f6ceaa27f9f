import type { Colours, SiteSettings } from './site.js';

/** The colours where a site's author says no other. */
export const COLOURS: Readonly<Record<'light' | 'dark', Colours>> = {
  light: {
    text: '#1d2430',
    background: '#ffffff',
    quiet: '#4d5867',
    line: '#79869a',
    link: '#0b4f9e',
    callout: '#eef3fa',
  },
  dark: {
    text: '#e8ebf0',
    background: '#14181f',
    quiet: '#b3bcc9',
    line: '#77849a',
    link: '#8fc1ff',
    callout: '#1f2733',
  },
};

/** The one style of all pages: readable on a small screen, in the dark, from right to left and on paper. */
export const siteStyle = (own: SiteSettings['colours'] = {}): string =>
  `:root {
  color-scheme: light dark;
${declared({ ...COLOURS.light, ...own.light })}}
@media screen and (prefers-color-scheme: dark) {
:root {
${declared({ ...COLOURS.dark, ...own.dark })}}
}
${STYLE}`;

/** Custom properties, not `light-dark()`: the browsers of old phones do not know that. */
const declared = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `  --${name}: ${colour};\n`)
    .join('');

const STYLE = `* { box-sizing: border-box; }
body {
  max-inline-size: 42rem;
  margin: 0 auto;
  padding: 1rem;
  color: var(--text);
  background: var(--background);
  font: 1.0625rem/1.6 system-ui, sans-serif;
  overflow-wrap: break-word;
}
:lang(ur) { font-family: 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', system-ui, serif; line-height: 2.1; }
h1 { font-size: 1.5rem; line-height: 1.35; }
h2 { font-size: 1.15rem; }
:is(h1, h2):lang(ur) { line-height: 2; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
small { display: block; color: var(--quiet); font-size: 0.9em; }
header a { display: inline-flex; align-items: center; gap: 0.6rem; padding-block: 0.4rem; font-weight: 600; }
header img { max-inline-size: 8rem; max-block-size: 2.5rem; }
nav, .kind, .checked, .sources, footer { color: var(--quiet); }
.kind { margin: 1rem 0 -0.75rem; font-weight: 600; }
.answers, .cases, .checklist, .languages, .contact ul { padding: 0; list-style: none; }
.answers > li { margin-block: 0.6rem; }
.answers > li > a, .cases a {
  display: block;
  padding: 0.7rem 1rem;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
}
.answers > li > p, .cases p { margin-block: 0.8rem 0.3rem; font-weight: 600; }
.cases { padding-inline-start: 1rem; }
.cases li { margin-block: 0.4rem; }
.checklist li::before { content: '☐ '; }
.callout { padding: 0.7rem 1rem; border-inline-start: 4px solid var(--link); background: var(--callout); }
.contact { margin-block: 0.8rem; padding: 0 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
.contact a { display: block; padding-block: 0.5rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; border: 1px solid var(--line); text-align: start; }
picture, img { display: block; }
img { max-inline-size: 100%; block-size: auto; }
img:only-child { background: #fff; color: #1d2430; color-scheme: light; }
pre { overflow-x: auto; padding: 0.7rem; background: var(--callout); }
.languages { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
.languages a { display: block; padding-block: 0.5rem; }
.number { color: var(--quiet); font-weight: normal; }
.answers .number { float: inline-end; margin-inline-start: 0.6rem; }
.whole article { margin-block: 2rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
.whole h3 { margin-block: 0.75rem; font-size: 1.25rem; }
.whole h2 { margin-block-start: 3rem; font-size: 1.4rem; }
:target { outline: 3px solid var(--link); outline-offset: 4px; }
@media print {
  header, nav, footer, .contents { display: none; }
  body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  .whole article, .contact, .callout, tr, .answers > li { break-inside: avoid; }
  h1, h2, h3, .kind { break-after: avoid; }
  .whole section + section { break-before: page; }
  .answers > li > a, .cases a { padding: 0.2rem 0.6rem; color: inherit; text-decoration: none; }
  .contact a { padding-block: 0; }
  .sources li a[href^='http']::after { content: ' (' attr(href) ')'; }
  :target { outline: none; }
}
`;
