import type { Colours } from '../site.js';

/**
 * The icon of a site whose author gives none, as SVG: a sheet with a folded corner, in the colours of its links and pages.
 *
 * @param isFull whether it fills its square, for systems that cut icons to a shape of their own; else it has round corners
 */
export const drawIcon = ({ link, background }: Colours, isFull: boolean): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 32 32"><rect width="32" height="32"${isFull ? '' : ' rx="8"'} fill="${link}"/><path d="M9 23V9h8l6 6v8z" fill="none" stroke="${background}" stroke-width="2.5" stroke-linejoin="round"/></svg>
`;
