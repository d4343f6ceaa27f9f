import { expect, test } from 'vitest';
import { drawCard } from '../../../src/site/share/draw-card.js';
import { COLOURS } from '../../../src/site/site-style.js';
import { simSiteGuide, smallSiteGuide } from '../support.js';

const sim = simSiteGuide();

test('each guide has a card of its own, the same each time', () => {
  const card = drawCard(sim, COLOURS.light);
  expect(drawCard(simSiteGuide(), COLOURS.light)).toBe(card);
  expect(drawCard(smallSiteGuide(), COLOURS.light)).not.toBe(card);
});

test('it has the colours of the site and no words, for which it would need fonts', () => {
  const card = drawCard(sim, { ...COLOURS.light, link: '#abcdef' });
  expect(card).toContain('#abcdef');
  expect(card).not.toContain(COLOURS.light.link);
  expect(card).not.toContain('<text');
});
