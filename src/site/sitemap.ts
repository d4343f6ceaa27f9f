import { html } from './parts/html.js';

/** No search engine takes more in one file. */
const MOST_PLACES = 50_000;

/** The site maps of a site, by file: each page's whole address. */
export function sitemaps(address: string, places: readonly string[]): Map<string, string> {
  const maps = new Map<string, string>();
  for (let start = 0; start < places.length; start += MOST_PLACES) {
    const name = start === 0 ? 'sitemap.xml' : `sitemap-${start / MOST_PLACES + 1}.xml`;
    const part = places.slice(start, start + MOST_PLACES);
    maps.set(
      name,
      html`<?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          ${part.map((place) => html`<url><loc>${address}${place}</loc></url> `)}</urlset
        > `.toString(),
    );
  }
  return maps;
}
