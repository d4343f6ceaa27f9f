import { cacheRules } from './cache-rules.js';
import { PAGE_HEADERS } from './page-headers.js';

/** Where it stands in the site. */
export const HEADERS_FILE = '_headers';

/** Cloudflare takes no more. What is left out only costs a question each time. */
const MOST_RULES = 100;

/**
 * What Netlify and Cloudflare Pages are to send with the files of a site, as both write it. They find the page of a folder and its slash
 * by themselves, so that no file of redirects is needed.
 *
 * @param names the places of its files
 */
export function headersFile(names: Iterable<string>): string {
  const rules = [
    { path: '*', headers: PAGE_HEADERS },
    ...cacheRules(names).map(({ path, cache }) => ({ path, headers: { 'Cache-Control': cache } })),
  ];
  return rules
    .slice(0, MOST_RULES)
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `/${path}\n${lines.join('')}`;
    })
    .join('\n');
}
