/** The place of the service worker: at the root, as it keeps only what is below itself. */
export const WORKER_PLACE = 'service-worker.js';
