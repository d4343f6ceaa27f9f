import type { OfKind } from '../../model/by-kind.js';
import type { DataPath } from '../../model/data-path.js';
import type { FindingCode } from '../../model/finding.js';
import type { Block } from '../../model/text/rich-text.js';
import type { GuidePictures } from './guide-pictures.js';
import type { Picture } from './read-picture.js';

type Tell = (
  path: DataPath,
  fault: { readonly code: FindingCode; readonly message: string; readonly fix: string },
) => void;

type PictureBlock = OfKind<Block, 'picture'>;

/** What stands for a file that cannot be shown, so that it is told of once. */
const nameless = (guide: string): Pick<Picture, 'name' | 'width' | 'height'> => ({
  name: `${guide}.00000000.svg`,
  width: 1,
  height: 1,
});

/** A picture with its size, and with the name that its file has when it is built. */
export function withFile(
  block: PictureBlock,
  guide: string,
  pictures: GuidePictures,
  tell: Tell,
): PictureBlock {
  const find = (file: string, field: 'src' | 'dark') => {
    const found = pictures.find(file);
    if ('name' in found) return found;
    tell([field], found);
    return nameless(guide);
  };
  const { name: src, width, height } = find(block.src, 'src');
  if (block.dark === undefined) return { ...block, src, width, height };
  const dark = find(block.dark, 'dark');
  // They stand in the same room. A pixel of difference comes from rounding.
  if (Math.abs(dark.width / dark.height - width / height) > 0.02 && width > 1 && dark.width > 1) {
    const message = `The picture for dark pages has another shape: ${dark.width} × ${dark.height}, not ${width} × ${height}`;
    tell(['dark'], { code: 'bad-picture', message, fix: 'Give both the same width and height' });
  }
  return { ...block, src, dark: dark.name, width, height };
}
