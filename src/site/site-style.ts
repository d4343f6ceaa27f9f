import { calloutStyles } from '../ui/text/callout-styles.js';
import { richTextStyles } from '../ui/text/rich-text-styles.js';
import { scriptStyles } from '../ui/text/script-styles.js';
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

/** The colours of a site: its author’s, and ours for the others. */
export const coloursOf = ({ colours = {} }: SiteSettings): typeof COLOURS => ({
  light: { ...COLOURS.light, ...colours.light },
  dark: { ...COLOURS.dark, ...colours.dark },
});

/** The one style of all pages: readable on a small screen, in the dark, from right to left and on paper. */
export function siteStyle(settings: SiteSettings = {}): string {
  const { light, dark } = coloursOf(settings);
  return `:root {
  color-scheme: light dark;
${declared(light)}}
@media screen and (prefers-color-scheme: dark) {
:root {
${declared(dark)}}
}
${STYLE}${settings.theme === undefined ? '' : `\n${settings.theme}`}`;
}

/** Custom properties, not `light-dark()`: the browsers of old phones do not know that. */
const declared = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `  --${name}: ${colour};\n`)
    .join('');

/**
 * Where the widget takes the place of a page nothing is to move, so both share the style of rich text, what else stands in that place
 * is as large as in the widget, and what stands below is out of sight. Where no script can run, no room is kept for the widget's search.
 */
const STYLE = `:root {
  --_accent: var(--link);
  --_tint: var(--callout);
  --_muted: var(--quiet);
  --_line: var(--line);
  --_strong-line: var(--line);
  --_warn: var(--link);
  --_radius: var(--rahnuma-radius, 0.75em);
}
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font-family: system-ui, sans-serif; }
${scriptStyles.cssText}
body {
  max-inline-size: 42rem;
  margin: 0 auto;
  padding: 1rem;
  color: var(--text);
  background: var(--background);
  font-size: 1.0625rem;
  overflow-wrap: break-word;
}
rahnuma-guide {
  display: block;
  min-block-size: 100vh;
  --rahnuma-accent: var(--link);
  --rahnuma-on-accent: var(--background);
  --rahnuma-surface: var(--background);
  --rahnuma-on-surface: var(--text);
}
p { max-inline-size: 60ch; }
h1 { font-size: 1.5em; font-weight: 700; line-height: 1.25; text-wrap: balance; }
h2 { margin-block-start: 1.5em; font-size: 1.15em; line-height: 1.4; }
:is(h1, h2, .heading):lang(ur) { line-height: 1.9; }
.lead { margin-block-start: 0.35em; color: var(--quiet); }
.body, .body > * + *, h1 + p:not(.lead), h1 + ul, h1 + ol, .sources > * + * { margin-block-start: 0.75em; }
a { color: var(--link); overflow-wrap: anywhere; text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
small { display: block; color: var(--quiet); font-size: 0.9em; }
ol, ul { padding-inline-start: 1.4em; }
.steps, .checklist, .contact ul, .answers, .cases, .languages { padding: 0; list-style-type: ''; }
header a { display: inline-flex; align-items: center; gap: 0.6rem; padding-block: 0.4rem; font-weight: 600; }
header img { max-inline-size: 8rem; max-block-size: 2.5rem; }
footer, .more { margin-block-start: 2em; }
.checked, .sources, .crumbs, .more, footer { color: var(--quiet); }
.bar, .languages { display: flex; flex-wrap: wrap; align-items: center; }
.bar {
  justify-content: space-between;
  gap: 0.25em 0.5em;
  margin-block-end: 1em;
  color: var(--quiet);
  font-size: 0.9em;
}
.bar > p { flex: 1 1 7em; font-weight: 600; line-height: 1.35; }
.bar > p:lang(ur) { line-height: 1.8; }
.bar > a { display: flex; align-items: center; gap: 0.4em; min-block-size: 44px; color: inherit; text-decoration: none; }
.bar > a::before { content: '‹' / ''; inline-size: 1.25em; color: var(--link); font-size: 1.25em; line-height: 1; text-align: center; }
.bar > a:hover, .languages a:hover { text-decoration: underline; }
.languages { gap: 0.125em; font-size: 0.95em; }
.languages :is(a, span) {
  display: flex;
  align-items: center;
  justify-content: center;
  min-inline-size: 44px;
  min-block-size: 44px;
  padding: 0.2em 0.3em;
  border-radius: var(--_radius);
  color: inherit;
  font-family: system-ui, sans-serif;
  text-decoration: none;
}
.languages [aria-current] { background: var(--callout); color: var(--link); font-weight: 650; }
.kind, .progress { margin-block-end: 0.35em; font-size: 0.9em; }
.kind { color: var(--link); font-weight: 600; }
.progress { color: var(--quiet); }
.answers { display: grid; gap: 0.6em; margin-block-start: 1.25em; }
@media (scripting: enabled) {
  rahnuma-guide > .problems { margin-block-start: calc(1.25em + var(--search)); }
}
.problems { --search: 5.98em; }
:lang(zh) > .problems { --search: 6.3em; }
:lang(ur) > .problems { --search: 6.58em; }
.answers > li > a, .cases a {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 0.75em;
  min-block-size: max(3.25em, 44px);
  padding: 0.6em 1em;
  border: 1.5px solid var(--line);
  border-radius: var(--_radius);
  color: var(--text);
  font-weight: 500;
  text-decoration: none;
}
@media (min-width: 22.5rem) {
  .answers > li > a::after, .cases a::after { content: '›' / ''; color: var(--link); font-size: 1.4em; line-height: 1; }
  [dir='rtl'] .answers a::after { transform: scaleX(-1); }
}
:is(.answers, .cases) a:hover { border-color: var(--link); background: var(--callout); }
.answers .own { border-color: var(--link); box-shadow: inset 0 0 0 1px var(--link); }
.problems > li > a { padding-block: 0.7em; }
.problems strong { display: block; font-size: 1.0625em; font-weight: 650; }
.problems small { margin-block-start: 0.15em; font-weight: 400; }
.cases { display: grid; gap: 0.4em; margin-block-start: 0.4em; padding-inline-start: 1em; }
.answers p { font-weight: 600; }
.checklist li { min-block-size: 44px; padding-block: 0.35em; }
.checklist li::before { content: '☐ '; }
.contact, .contacts { margin-block: 0.75em; }
.contact { border-radius: var(--_radius); }
.contacts { display: grid; grid-template-columns: minmax(0, 1fr); }
.contacts > .contact { margin: 0; }
.contact > summary { min-block-size: 44px; cursor: pointer; }
.contact-name { max-inline-size: none; }
.channel-kind { color: var(--quiet); font-size: 0.9em; }
.crumbs { margin-block-start: 2.5em; font-size: 0.9em; }
.sources { margin-block-start: 1.5em; }
.sources :is(ul, ol) { font-size: 0.9em; }
.number { color: var(--quiet); font-weight: normal; }
.whole article { margin-block: 2rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
.whole h3 { font-size: 1.25em; }
.whole h2 { margin-block-start: 3rem; font-size: 1.4em; }
site-search { display: block; min-block-size: 7.5rem; margin-block-start: 0.75em; }
@media (scripting: none) { site-search { display: none; } }
site-search label { display: block; font-weight: 600; }
site-search input {
  inline-size: 100%;
  min-block-size: 2.9rem;
  margin-block-start: 0.4em;
  padding-inline: 0.9em;
  border: 1.5px solid var(--line);
  border-radius: var(--_radius);
  background: none;
  color: inherit;
  font: inherit;
}
site-search ::placeholder { color: var(--quiet); opacity: 1; }
site-search [role='status']:not(:empty) { margin-block-start: 0.6em; }
site-search .answers { margin-block-start: 0.6em; }
site-search bdi + bdi::before { content: '· '; }
site-search button {
  min-block-size: 44px;
  margin-block-start: 0.6em;
  padding-inline: 1em;
  border: 1.5px solid var(--line);
  border-radius: var(--_radius);
  background: none;
  color: var(--link);
  font: inherit;
}
:target { outline: 3px solid var(--link); outline-offset: 4px; }
${calloutStyles.cssText}
${richTextStyles.cssText}
.contact a, .contact .icon { grid-template-columns: minmax(0, 1fr); }
.contact :is(.channel-kind, bdi) { grid-column: 1; }
@media print {
  header, .bar, .crumbs, footer, .contents, site-search { display: none; }
  rahnuma-guide { min-block-size: 0; }
  body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  .whole article, .contact, .callout, tr, .answers > li { break-inside: avoid; }
  h1, h2, h3, .kind { break-after: avoid; }
  .whole section + section { break-before: page; }
  .answers > li > a, .cases a { min-block-size: 0; padding: 0.2rem 0.6rem; }
  .contact a { min-block-size: 0; padding-block: 0; }
  .sources li a[href^='http']::after { content: ' (' attr(href) ')'; }
  :target { outline: none; }
}
`;
