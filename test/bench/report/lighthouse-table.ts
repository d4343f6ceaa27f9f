import { AUDITS, CATEGORIES, type LighthouseFigures } from '../measure/lighthouse.js';
import { amount } from './amount.js';
import type { Table } from './table.js';

/** What a column is called, where the name of the category or audit does not do. */
const HEADS: Readonly<Record<string, string>> = {
  'best-practices': 'best practices',
  seo: 'search engines',
  'first-contentful-paint': 'first paint (ms)',
  'largest-contentful-paint': 'largest paint (ms)',
  'total-blocking-time': 'blocked (ms)',
  'cumulative-layout-shift': 'layout shift',
};

/** What Lighthouse says of pages, a row for each. */
export const lighthouseTable = (pages: readonly LighthouseFigures[]): Table => ({
  heads: ['page', ...[...CATEGORIES, ...AUDITS].map((name) => HEADS[name] ?? name)],
  rows: pages.map(({ page, scores, figures }) => [
    page,
    ...CATEGORIES.map((name) => amount(scores[name])),
    ...AUDITS.map((name) => amount(figures[name])),
  ]),
});
