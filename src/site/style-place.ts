import { contentHash } from '../content/build/content-hash.js';

/** Where pages find their style. It changes with its content, so that no cache gives a page the style of another build. */
export const stylePlace = (style: string): string => `style.css?v=${contentHash(style)}`;
