import { workerScope } from './worker-scope.js';

/** The address of a place in the site: the worker stands at its root. */
export const addressOf = (place: string): string => new URL(place, workerScope.location.href).href;

/** The path of the site on its host, with a slash at its end. */
export const SITE_PATH = new URL('.', workerScope.location.href).pathname;
