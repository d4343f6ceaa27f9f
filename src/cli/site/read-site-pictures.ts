import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { SiteFile } from '../../content/format/site-file.js';
import type { Picture, SiteSettings } from '../../site/site.js';
import { attempt } from './attempt.js';
import { checkedIcon } from './checked-icon.js';
import { sizedCard } from './sized-card.js';

type Pictures = Pick<SiteSettings, 'logo' | 'card' | 'icon'>;

/** The pictures that the file of a site names, told from its folder. Says of the first that cannot be shown why. */
export function readSitePictures(
  folder: string,
  { logo, card, icon }: SiteFile,
): { readonly pictures: Pictures } | { readonly fault: string } {
  const read = {
    logo: logo === undefined ? undefined : readPicture(folder, logo, 'logo'),
    card: card === undefined ? undefined : readPicture(folder, card, 'card', sizedCard),
    icon: icon === undefined ? undefined : readPicture(folder, icon, 'icon', checkedIcon),
  };
  const fault = Object.values(read).find((each) => typeof each === 'string');
  if (fault !== undefined) return { fault };
  // Without what is left out.
  const given = Object.entries(read).filter(([, picture]) => picture !== undefined);
  return { pictures: Object.fromEntries(given) };
}

/**
 * Under a name of its own, so that it replaces no page.
 *
 * @param checked what it becomes, or why it cannot be shown as that
 */
function readPicture<T extends Picture = Picture>(
  folder: string,
  named: string,
  as: keyof Pictures,
  checked: (picture: Picture, named: string) => T | string = (picture) => picture as T,
): T | string {
  const path = join(folder, named);
  const content = attempt(() => readFileSync(path));
  return content
    ? checked({ name: `${as}${extname(named).toLowerCase()}`, content }, named)
    : `the picture “${named}” cannot be read. Put it at ${path}, or correct “${as}”.`;
}
