/** Lets everybody in, and names the site maps. Hosts are asked for it at their own root only. */
export const robots = (address: string | undefined, maps: Iterable<string>): string =>
  [
    'User-agent: *',
    'Allow: /',
    ...(address === undefined ? [] : [...maps].map((name) => `Sitemap: ${address}${name}`)),
    '',
  ].join('\n');
