import { CARD, drawCard } from '../../site/share/draw-card.js';
import type { SiteGuide, SitePictures, SiteSettings, SizedPicture } from '../../site/site.js';
import { COLOURS } from '../../site/site-style.js';
import { rasterise } from './rasterise.js';

/** Draws what the author of a site gave no picture of their own for. */
export async function drawPictures(
  guides: readonly SiteGuide[],
  settings: SiteSettings,
): Promise<SitePictures> {
  return { cards: await cardsOf(guides, settings) };
}

/** The author’s one stands for everything. Without an address no page can name any. */
async function cardsOf(
  guides: readonly SiteGuide[],
  { address, card, colours }: SiteSettings,
): Promise<SitePictures['cards']> {
  const cards = new Map<string, SizedPicture>();
  if (address === undefined) return cards;
  if (card) return new Map(['', ...guides.map(({ guide }) => guide.id)].map((id) => [id, card]));
  for (const shown of guides) {
    const svg = drawCard(shown, { ...COLOURS.light, ...colours?.light });
    const content = await rasterise(svg, CARD.width);
    cards.set(shown.guide.id, { name: `${shown.guide.id}/card.png`, content, ...CARD });
  }
  return cards;
}
