import type { FindingCode } from '../../model/finding.js';
import type { GuideFiles } from '../read/guide-files.js';
import { didYouMean } from '../report/suggest.js';
import { readPicture, type Picture, type PictureFault } from './read-picture.js';

export const isPicture = (file: string): boolean => file.startsWith('pictures/');

/** The pictures of a guide's folder, each read when a text first shows it. */
export class GuidePictures {
  readonly #guide: string;
  readonly #files: GuideFiles;
  readonly #read = new Map<string, Picture | PictureFault>();

  constructor(guide: string, files: GuideFiles) {
    this.#guide = guide;
    this.#files = files;
  }

  /** The picture in a file, or why there is none that can be shown. */
  find(file: string): Picture | (PictureFault & { readonly code: FindingCode }) {
    const content = this.#files.get(file);
    if (content === undefined) {
      const known = [...this.#files.keys()].filter(isPicture);
      const fix =
        known.length === 0 ? 'Put it into the folder “pictures”' : didYouMean(file, known);
      return { code: 'unknown-picture', message: `There is no file ${file}`, fix };
    }
    const picture = this.#read.get(file) ?? readPicture(this.#guide, file, content);
    this.#read.set(file, picture);
    return 'name' in picture ? picture : { code: 'bad-picture', ...picture };
  }

  /** What the texts show, by the name that it has when it is built. */
  get shown(): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
    const pictures = [...this.#read.values()].filter((picture) => 'name' in picture);
    return new Map(pictures.map(({ name, bytes }) => [name, bytes]));
  }

  /** The files that no text shows. */
  get unused(): readonly string[] {
    return [...this.#files.keys()].filter((file) => isPicture(file) && !this.#read.has(file));
  }
}
