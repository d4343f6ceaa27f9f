import type { Colours } from '../site.js';

/** In the middle circle of this part of the width, a system that cuts icons to a shape cuts nothing off. A square fits into it at this part. */
const SAFE = 0.56;

/**
 * An author’s icon in an SVG, to be drawn in any size.
 *
 * @param address the icon as a `data:` address
 * @param isFull whether a ground in the colour of the pages stands around it, for systems that cut icons to a shape of their own
 */
export function framedIcon(address: string, { background }: Colours, isFull: boolean): string {
  const size = isFull ? SAFE * 100 : 100;
  const at = (100 - size) / 2;
  const ground = isFull ? `<rect width="100" height="100" fill="${background}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${ground}<image href="${address}" x="${at}" y="${at}" width="${size}" height="${size}"/></svg>`;
}
