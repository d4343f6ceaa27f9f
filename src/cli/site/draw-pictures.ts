import type { SiteGuide, SitePictures, SiteSettings } from '../../site/site.js';
import { drawCards } from './draw-cards.js';
import { drawIcons } from './draw-icons.js';

/** Draws the pictures of a site: its icons in each size and the cards of its guides, where its author gives none. */
export const drawPictures = async (
  guides: readonly SiteGuide[],
  settings: SiteSettings,
): Promise<SitePictures> => ({
  cards: await drawCards(guides, settings),
  icons: await drawIcons(settings),
});
