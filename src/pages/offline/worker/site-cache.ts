import { siteCache } from '../../../site/offline/site-cache.js';
import { workerScope } from './worker-scope.js';

/** The one cache of this site. */
export const SITE_CACHE = siteCache(workerScope.registration.scope);
