/** What a browser calls the cache of a site. All sites of an origin share its caches, so each is named by its own address. */
export const siteCache = (scope: string): string => `rahnuma-site-${scope}`;
