import { contentHash } from '../build/content-hash.js';
import { pictureSize } from './picture-size.js';

/** A picture of a guide, as it is built. */
export interface Picture {
  /** What its file is called: the name changes with what it holds, so that no cache serves an old one. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why a file cannot be shown, and what to do about it. */
export interface PictureFault {
  readonly message: string;
  readonly fix: string;
}

/** The endings of the files that hold each kind. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  svg: /\.svg$/i,
  png: /\.png$/i,
  webp: /\.webp$/i,
  jpg: /\.jpe?g$/i,
};
const MOST_PIXELS = 4000;
/** Visitors pay for each of them, on phones. */
const MOST_BYTES = 300_000;

/** @param content the file, in base64 */
export function readPicture(guide: string, file: string, content: string): Picture | PictureFault {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  if (bytes.length > MOST_BYTES) {
    const message = `The picture ${file} has ${bytes.length} bytes; it may have ${MOST_BYTES}`;
    return { message, fix: 'Save it smaller: as WebP, or cut to what matters' };
  }
  const size = pictureSize(bytes);
  const { type = '', width = 0, height = 0 } = size ?? {};
  if (!size || !ENDINGS[type]?.test(file)) {
    const message = `The file ${file} is no picture of the kind that its name says`;
    return { message, fix: 'Save it as SVG, PNG, WebP or JPEG; an SVG needs a width and a height' };
  }
  if (type === 'svg' && !new TextDecoder().decode(bytes).includes('http://www.w3.org/2000/svg')) {
    const message = `The file ${file} does not say that it is an SVG, so that no browser shows it`;
    return { message, fix: 'Write <svg xmlns="http://www.w3.org/2000/svg" … at its beginning' };
  }
  if (Math.max(width, height) > MOST_PIXELS || Math.min(width, height) < 1) {
    const message = `The picture ${file} is ${width} × ${height} pixels large; it may be ${MOST_PIXELS} × ${MOST_PIXELS}`;
    return { message, fix: 'Scale it to about twice the size at which it is shown' };
  }
  return { name: `${guide}.${contentHash(content)}.${type}`, width, height, bytes };
}
