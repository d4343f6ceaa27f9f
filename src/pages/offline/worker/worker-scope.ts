import type { OfflineManifest } from '../../../site/offline/offline-manifest.js';

/** The service worker's global scope, which begins with what `rahnuma site` writes before the script. */
export const workerScope = globalThis as unknown as ServiceWorkerGlobalScope & {
  readonly rahnumaSite: OfflineManifest;
};
