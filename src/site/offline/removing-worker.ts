import { siteCache } from './site-cache.js';

/**
 * The service worker of a site that is not to work offline. Browsers that have one of an earlier build go on with that one even if its
 * file is gone from the site; they take this one in its place, which removes what was kept, and itself. Pages that are open stay as they
 * are.
 */
export const REMOVING_WORKER = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const cache = ${JSON.stringify(siteCache(''))} + registration.scope;
  event.waitUntil(caches.delete(cache).then(() => registration.unregister()));
});
`;
