import { extname } from 'node:path';
import { pictureSize } from '../../content/pictures/picture-size.js';
import type { Picture, SizedPicture } from '../../site/site.js';

/** What social networks show large; smaller ones they show small or not at all. */
const LEAST = { width: 600, height: 315 };
/** What chats still load to show beside a link. */
const MOST_BYTES = 600_000;

/** A picture to be shown beside shared links, with its size; or why it cannot be, and what to do. */
export function sizedCard(picture: Picture, named: string): SizedPicture | string {
  const { content } = picture;
  const size = pictureSize(content);
  if (`.${size?.type ?? ''}` !== extname(picture.name)) {
    return `the card “${named}” is no picture of the kind that its name says. Save it as PNG or JPEG.`;
  }
  const { width = 0, height = 0 } = size ?? {};
  if (width < LEAST.width || height < LEAST.height) {
    return `the card “${named}” is ${width} × ${height} pixels large; it needs ${LEAST.width} × ${LEAST.height}. Make it 1200 × 630.`;
  }
  if (content.length > MOST_BYTES) {
    return `the card “${named}” has ${content.length} bytes; it may have ${MOST_BYTES}. Save it smaller, as JPEG.`;
  }
  return { ...picture, width, height };
}
