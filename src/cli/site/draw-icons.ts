import { drawIcon } from '../../site/share/draw-icon.js';
import { framedIcon } from '../../site/share/framed-icon.js';
import type { Icon, SiteSettings } from '../../site/site.js';
import { coloursOf } from '../../site/site-style.js';
import { rasterise } from './rasterise.js';

const SVG = 'image/svg+xml';

/** The icon of a site in each size that browsers and phones ask for. */
export async function drawIcons(settings: SiteSettings): Promise<readonly Icon[]> {
  const { icon } = settings;
  const colours = coloursOf(settings).light;
  const isVector = !icon || icon.name.endsWith('.svg');
  const address = icon && dataAddress(icon.content, isVector ? SVG : 'image/png');
  const drawing = (isFull: boolean): string =>
    address === undefined ? drawIcon(colours, isFull) : framedIcon(address, colours, isFull);
  const png = async (name: string, size: number, isFull = false) => ({
    name: `${name}.png`,
    type: 'image/png',
    sizes: `${size}x${size}`,
    content: await rasterise(drawing(isFull), size),
  });
  const vector = {
    name: 'icon.svg',
    type: SVG,
    sizes: 'any',
    content: icon?.content ?? new TextEncoder().encode(drawIcon(colours, false)),
  };
  return [
    { ...(await png('icon-192', 192)), rel: 'icon', purpose: 'any' },
    ...(isVector ? [{ ...vector, rel: 'icon', purpose: 'any' } as const] : []),
    { ...(await png('icon-512', 512)), purpose: 'any' },
    { ...(await png('icon-maskable', 512, true)), purpose: 'maskable' },
    { ...(await png('apple-touch-icon', 180, true)), rel: 'apple-touch-icon' },
  ];
}

const dataAddress = (content: Uint8Array, type: string): string =>
  `data:${type};base64,${Buffer.from(content).toString('base64')}`;
