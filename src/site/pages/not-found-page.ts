import { guideLinksHtml } from '../parts/guide-links-html.js';
import { html } from '../parts/html.js';
import { pageHtml } from './page-html.js';
import type { Site } from '../site.js';

/**
 * `404.html`, which hosts show in place of a page that is not there: where to begin. They show it at whatever address was asked for, so its
 * links begin at the root of the host, or at the path of the site's address.
 */
export function notFoundPage(site: Site): string {
  const { guides, settings } = site;
  const root = settings.address === undefined ? '/' : new URL(settings.address).pathname;
  return pageHtml({
    site,
    place: '404.html',
    root,
    isHidden: true,
    locale: guides[0]?.guide.sourceLocale ?? 'en',
    title: '404',
    description: '',
    body: html`<main>
      <h1>404</h1>
      ${guides.map((each) => guideLinksHtml(each, root))}
    </main> `,
  });
}
