import { compiledFiles } from '../compiled/compiled-files.js';
import { fileOf } from '../compiled/format.js';
import { contentHash } from '../content/build/content-hash.js';
import type { SiteGuide } from './site.js';

/** What the widget reads of a guide. */
export interface GuideData {
  /** By their place in the site. */
  readonly files: ReadonlyMap<string, string>;
  /** The place of the structure. It changes with every part, so that no cache mixes those of two builds. */
  readonly address: string;
}

/** Each front page of a guide asks for it too. */
const made = new WeakMap<SiteGuide, GuideData>();

export function guideData(shown: SiteGuide): GuideData {
  const known = made.get(shown);
  if (known) return known;
  const { id } = shown.guide;
  const parts = compiledFiles(shown);
  const place = (name: string) => `${id}/data/${name}`;
  const data: GuideData = {
    files: new Map([...parts].map(([name, content]) => [place(name), content])),
    address: `${place(fileOf(id))}?v=${contentHash([...parts.values()].join())}`,
  };
  made.set(shown, data);
  return data;
}
