/** For how long browsers may keep some files without asking. */
export interface CacheRule {
  /** Which files, as a path from the folder of the site; `*` at its end stands for whatever follows. */
  readonly path: string;
  readonly cache: string;
}

/** The name of a picture changes with what it shows. */
const PICTURE = /^([^/]+)\/\1\.[0-9a-f]{8}\.\w+$/;
/** What a guide is loaded from has its version behind a question mark. */
const DATA = /^([^/]+\/data)\//;

const ONE_DAY = 'public, max-age=86400';
const FOR_GOOD = 'public, max-age=31536000, immutable';

/**
 * The rules for the files of a site. No file comes under two of them, as hosts join these by a comma. For all other files a browser asks
 * each time whether it has the newest: so do hosts unless told otherwise.
 *
 * @param names the places of its files
 */
export function cacheRules(names: Iterable<string>): readonly CacheRule[] {
  const all = [...names];
  const data = new Set(all.flatMap((name) => DATA.exec(name)?.[1] ?? []));
  return [
    // Browsers look for a new one at most once a day unless it must not be kept.
    ...all
      .filter((name) => name === 'service-worker.js')
      .map((path) => ({ path, cache: 'no-cache' })),
    ...[...data].map((folder) => ({ path: `${folder}/*`, cache: ONE_DAY })),
    ...all.filter((name) => PICTURE.test(name)).map((path) => ({ path, cache: FOR_GOOD })),
  ];
}
