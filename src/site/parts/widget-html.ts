import type { PageContext } from '../pages/page-context.js';
import { WORKER_PLACE } from '../offline/worker-place.js';
import { rootFrom } from '../root-from.js';
import { html, type Html } from './html.js';

/** What a page shows until the widget is there, which then begins at the node that the page's address names. */
export const widgetHtml = (content: Html, { data, site }: PageContext, place: string): Html =>
  data === undefined
    ? content
    : html`<rahnuma-guide
        data-guide="${rootFrom(place)}${data}"
        ${site.scripts?.worker !== undefined && html`data-offline="${rootFrom(place)}${WORKER_PLACE}"`}
        deep-link
        persist="local"
        heading-level="1"
      >
        ${content}
      </rahnuma-guide> `;

/** Loads the widget. What it needs first is fetched beside its script, and not one after the other. */
export function widgetHeadHtml({ data, site, words }: PageContext, place: string): Html {
  const { scripts } = site;
  if (!scripts || data === undefined) return html``;
  const root = rootFrom(place);
  const text = data.replace(/(?=\.json\?)/, `.${words.locale}`);
  return html`<script type="module" src="${root}${scripts.page}"></script>
    ${[data, text].map((part) => html`<link rel="preload" as="fetch" crossorigin="anonymous" href="${root}${part}" /> `)}`;
}
