/** Pictures as files of a guide, which are in base64. */

export const svg = (width: number, height: number, more = ''): string =>
  btoa(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#0a6650"/>${more}</svg>`,
  );

/** The beginning of a PNG of this size: as much as says how large it is, and `more` bytes. */
export const png = (width: number, height: number, more = 0): string =>
  base64([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...[0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
    ...uint32(width),
    ...uint32(height),
    ...[8, 6, 0, 0, 0],
    ...Array<number>(more).fill(0),
  ]);

/** The beginning of a JPEG that lies on its side. */
export const lyingJpeg = (width: number, height: number): string => {
  const orientation = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0];
  const exif = [
    ...[0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...orientation,
    ...[0, 0, 0, 0],
  ];
  const frame = [8, ...uint32(height).slice(2), ...uint32(width).slice(2), 1, 1, 0x11, 0];
  return base64([
    ...[0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2],
    ...exif,
    ...[0xff, 0xc0, 0, frame.length + 2],
    ...frame,
    ...[0xff, 0xd9],
  ]);
};

const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

const base64 = (bytes: readonly number[]): string =>
  btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
