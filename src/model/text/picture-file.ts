/** What `rahnuma build` calls a picture: after the guide, what it holds, and its kind. It stands beside the compiled guide. */
export const isPictureFile = (src: string): boolean =>
  /^[a-z0-9-]+\.[0-9a-f]{8}\.(svg|png|webp|jpg)$/.test(src);
