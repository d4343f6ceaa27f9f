import { clientsClaim } from 'workbox-core/clientsClaim.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { isKeepRequest, type KeepRequest } from '../keep-request.js';
import { addressOf } from './addresses.js';
import { KEYS, keep, keptFiles } from './kept-files.js';
import { keepGuide } from './keep-guide.js';
import { keptGuides } from './kept-guides.js';
import { page } from './pages.js';
import { SITE_CACHE } from './site-cache.js';
import { workerScope } from './worker-scope.js';

/**
 * The service worker of a site. It keeps files of one build only, its own: a page that the network gave names files that are of its own
 * build too, and one that this worker gave is of this build.
 */

registerRoute(({ request }) => request.mode === 'navigate', page);
registerRoute(({ request }) => KEYS.has(request.url), keptFiles);

// Also the page of the first visit, which is there already, gets what is kept.
clientsClaim();

workerScope.addEventListener('install', (event) => event.waitUntil(install(event)));
workerScope.addEventListener('activate', (event) => event.waitUntil(activate()));
workerScope.addEventListener('message', (event) => {
  if (isKeepRequest(event.data)) event.waitUntil(keepFor(event, event.data));
});

/** Fails where something cannot be had; the worker before it, with all its files, then goes on until the next visit. */
async function install(event: ExtendableEvent): Promise<void> {
  await keep(workerScope.rahnumaSite.site, event);
  for (const [guide, locale] of await keptGuides()) await keepGuide(guide, locale, event);
}

/** Removes what only other builds need. */
async function activate(): Promise<void> {
  const cache = await caches.open(SITE_CACHE);
  const needed = new Set(KEYS.values());
  const old = (await cache.keys()).filter(({ url }) => !needed.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** Keeps what a page of this build asks for. Where no other page of the site is open, none is left that needs the worker before. */
async function keepFor(event: ExtendableMessageEvent, wanted: KeepRequest): Promise<void> {
  const guides = Object.entries(workerScope.rahnumaSite.guides);
  const [id] = guides.find(([, { address }]) => addressOf(address) === wanted.guide) ?? [];
  if (id === undefined) return;
  await keepGuide(id, wanted.locale, event);
  const pages = await workerScope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const { scope } = workerScope.registration;
  if (pages.filter(({ url }) => url.startsWith(scope)).length <= 1) void workerScope.skipWaiting();
}
