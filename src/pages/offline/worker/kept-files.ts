import { copyResponse } from 'workbox-core/copyResponse.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import type { KeptFile } from '../../../site/offline/offline-manifest.js';
import { addressOf } from './addresses.js';
import { SITE_CACHE } from './site-cache.js';
import { workerScope } from './worker-scope.js';

const { site, guides } = workerScope.rahnumaSite;

/** Under which key each file of this build is kept, by its address. A file with another content has another key. */
export const KEYS: ReadonlyMap<string, string> = new Map(
  [
    ...site,
    ...Object.values(guides).flatMap(({ files, languages }) => [
      ...files,
      ...Object.values(languages).flat(),
    ]),
  ].map(({ place, revision }) => {
    const address = addressOf(place);
    return [address, revision === null ? address : `${address}?revision=${revision}`];
  }),
);

/**
 * Answers requests for files of this build: with what is kept, else from the network, and keeps that. Workbox's precaching cannot do
 * this: its list is fixed before any page has said which guide and languages its visitor needs.
 */
export const keptFiles = new CacheFirst({
  cacheName: SITE_CACHE,
  plugins: [
    {
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(KEYS.get(request.url) ?? request),
      // The browser's own cache may hold the file of another build under a name that both have.
      requestWillFetch: ({ request }) =>
        Promise.resolve(
          KEYS.get(request.url) === request.url
            ? request
            : new Request(request, { cache: 'no-cache' }),
        ),
      fetchDidSucceed: ({ request, response }) =>
        response.ok
          ? Promise.resolve(response)
          : Promise.reject(new Error(`${request.url} answered ${response.status}`)),
      // Hosts that leave “.html” out of addresses redirect; what came by a redirect may not be shown as a page.
      cacheWillUpdate: ({ response }) =>
        response.redirected ? copyResponse(response) : Promise.resolve(response),
    },
  ],
});

/** Keeps files, one after the other in their order. Rejects at the first that cannot be had; asking again goes on from there. */
export async function keep(files: readonly KeptFile[], event: ExtendableEvent): Promise<void> {
  for (const { place } of files) {
    const request = new Request(addressOf(place));
    await Promise.all(keptFiles.handleAll({ event, request }));
  }
}
