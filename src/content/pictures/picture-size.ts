import { imageSize } from 'image-size';

/** What kind of picture this is and its size in pixels, as it is shown; `undefined` where it is none. */
export function pictureSize(bytes: Uint8Array) {
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes);
    // From 5 on, a camera says that the picture lies on its side.
    return orientation < 5 ? { type, width, height } : { type, width: height, height: width };
  } catch {
    return undefined;
  }
}
