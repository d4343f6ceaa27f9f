import { extname } from 'node:path';
import { pictureSize } from '../../content/pictures/picture-size.js';
import type { Picture } from '../../site/site.js';

/** As large as the largest that is made of it. */
const LEAST = 512;

/** A picture that can stand for the site in all sizes; or why it cannot, and what to do. */
export function checkedIcon(picture: Picture, named: string): Picture | string {
  const { type = '', width = 0, height = 0 } = pictureSize(picture.content) ?? {};
  if (`.${type}` !== extname(picture.name)) {
    return `the icon “${named}” is no picture of the kind that its name says. Save it as SVG with a viewBox, or as PNG.`;
  }
  if (width !== height) {
    return `the icon “${named}” is ${width} × ${height} large. Make it a square.`;
  }
  if (type === 'png' && width < LEAST) {
    return `the icon “${named}” is ${width} × ${height} pixels large. Make it at least ${LEAST} × ${LEAST}, or an SVG.`;
  }
  if (type === 'svg' && /<text[\s>]/.test(new TextDecoder().decode(picture.content))) {
    return `the icon “${named}” holds words, for which no font is there when it is drawn. Turn them into paths.`;
  }
  return picture;
}
