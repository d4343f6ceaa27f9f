import { CARD, drawCard } from '../../site/share/draw-card.js';
import type { SiteGuide, SitePictures, SiteSettings, SizedPicture } from '../../site/site.js';
import { coloursOf } from '../../site/site-style.js';
import { rasterise } from './rasterise.js';

/** A card for each guide; the author’s one stands for everything. Without an address no page can name any. */
export async function drawCards(
  guides: readonly SiteGuide[],
  settings: SiteSettings,
): Promise<SitePictures['cards']> {
  const { address, card } = settings;
  const cards = new Map<string, SizedPicture>();
  if (address === undefined) return cards;
  if (card) return new Map(['', ...guides.map(({ guide }) => guide.id)].map((id) => [id, card]));
  for (const shown of guides) {
    const content = await rasterise(drawCard(shown, coloursOf(settings).light), CARD.width);
    cards.set(shown.guide.id, { name: `${shown.guide.id}/card.png`, content, ...CARD });
  }
  return cards;
}
