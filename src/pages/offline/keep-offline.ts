import type { RahnumaGuide } from '../../ui/guide/rahnuma-guide.js';
import { whenIdle } from '../../ui/when-idle.js';
import type { KeepRequest } from './keep-request.js';

/**
 * Has the browser keep the site, and the guide in the language of the page and in each that its visitor chooses, so that they are there
 * without a network from the next page on. Does so once the page is loaded and idle; does nothing where the browser has no service
 * workers or refuses one.
 *
 * @param worker the address of the site's service worker
 * @param guide the address of the guide's structure
 */
export function keepOffline(element: RahnumaGuide, worker: URL, guide: URL): void {
  // They are missing on a page without https:, and in some private windows.
  if (!('serviceWorker' in navigator)) return;
  const asked = new Set<string>();
  const keep = (locale: string) => {
    if (asked.has(locale)) return;
    asked.add(locale);
    const request: KeepRequest = { type: 'keep', guide: guide.href, locale };
    whenIdle(() => void ask(worker, request).catch(() => undefined));
  };
  element.addEventListener('rahnuma-change', ({ detail: { lang } }) => keep(lang));
  const begin = () => keep(document.documentElement.lang);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

/** Asks each worker that there is: only the one of the page's own build does it. Rejects where there can be none, or no newer one. */
async function ask(worker: URL, request: KeepRequest): Promise<void> {
  const registration = await navigator.serviceWorker.register(worker);
  const tell = (each: ServiceWorker | null) => each?.postMessage(request);
  registration.addEventListener('updatefound', () => tell(registration.installing));
  const { installing, waiting, active } = registration;
  for (const each of [installing, waiting, active]) tell(each);
  await registration.update();
}
