import { expect, test } from 'vitest';
import { mount, withCleanPage } from './support.js';

withCleanPage();

/** Text and its background, as token or CSS colour, and the least contrast that WCAG 2.2 AA requires. */
const PAIRS = [
  ['currentcolor', 'canvas', 4.5],
  ['var(--_muted)', 'canvas', 4.5],
  ['var(--_muted)', 'var(--_surface)', 4.5],
  ['var(--_accent)', 'canvas', 4.5],
  ['var(--_accent)', 'var(--_surface)', 4.5],
  ['var(--_on-accent)', 'var(--_accent)', 4.5],
  ['var(--_on-surface)', 'var(--_surface)', 4.5],
  ['var(--_warn)', 'canvas', 3],
  ['var(--_strong-line)', 'canvas', 3],
] as const;

/** The red, green and blue of a colour drawn over another, as the browser paints them. */
function painted(layers: readonly string[], inside: Element): number[] {
  const probe = document.createElement('span');
  inside.shadowRoot?.querySelector('.guide')?.append(probe);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('There is no canvas');
  for (const layer of layers) {
    probe.style.backgroundColor = layer;
    canvas.fillStyle = getComputedStyle(probe).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
  }
  probe.remove();
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(['light', 'dark'])('each pair of colours can be told apart, %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  const element = await mount({ lang: 'en' });
  for (const [text, ground, least] of PAIRS) {
    const below = luminance(painted(['canvas', ground], element));
    const above = luminance(painted(['canvas', ground, text], element));
    const [dark = 0, light = 0] = [below, above].sort((a, b) => a - b);
    const contrast = (light + 0.05) / (dark + 0.05);
    expect(contrast, `${text} on ${ground}`).toBeGreaterThanOrEqual(least);
  }
});

test('buttons stay legible on a dark page that sets no colour scheme', async () => {
  document.documentElement.style.cssText = 'background: #14181b; color: #eee';
  const element = await mount({ lang: 'en' });
  const button = painted(['var(--_surface)'], element);
  const label = painted(['var(--_on-surface)'], element);
  const [dark = 0, light = 0] = [luminance(button), luminance(label)].sort((a, b) => a - b);
  expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
});
