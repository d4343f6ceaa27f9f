import { guides } from 'virtual:rahnuma/guides';
import { expect, test } from 'vitest';
import { HEADER, type CompiledGuide } from '../../src/compiled/format.js';
import { ShownSizes } from '../../src/rules/size/shown-sizes.js';
import type { RahnumaGuide } from '../../src/ui/guide/rahnuma-guide.js';
import { SIM_GUIDE, nodeOf, settled, shown, titleOf, withCleanPage } from '../ui/support.js';
import { mutatedGuides } from './mutated-guides.js';
import { pick, seeded, type Random } from './random.js';

withCleanPage();

const GUIDES = 150;
const STEPS = 15;
/** Of a node, beside its words: headings, progress, why, and what stands around the answers. */
const BESIDE = 60;

async function real(): Promise<CompiledGuide> {
  const loadable = guides.get(SIM_GUIDE);
  if (!loadable) throw new Error('The real guide is built in');
  const [guide, en] = await Promise.all([loadable.loadGuide(), loadable.loadText('en')]);
  return { ...HEADER, guide: { ...guide, locales: ['en'] }, texts: { en }, phrases: {} };
}

async function open(data: CompiledGuide): Promise<RahnumaGuide> {
  const element = document.createElement('rahnuma-guide');
  element.lang = 'en';
  element.guideData = data;
  document.body.replaceChildren(element);
  await shown(element);
  return element;
}

/** Answers at random, and looks at each node on the way. */
async function walk(data: CompiledGuide, random: Random): Promise<number> {
  const element = await open(data);
  const text = data.texts?.en;
  const sizes = text && new ShownSizes(data.guide, text);
  let nodes = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const { answers = [], node } = element.snapshot ?? {};
    if (node && sizes) {
      nodes += 1;
      expect(titleOf(element).textContent.trim()).not.toBe('');
      const found = nodeOf(element)?.shadowRoot?.querySelectorAll('*').length ?? 0;
      expect(found, node.id).toBeLessThan(sizes.node(node).elements + BESIDE);
    }
    if (answers.length === 0) break;
    element.answer(pick(answers, random));
    await settled(element);
  }
  return nodes;
}

test('guides changed at random that are accepted are shown, and no node is larger than was counted', async () => {
  const original = JSON.stringify(await real());
  let nodes = 0;
  for (const { passed, seed } of mutatedGuides([original], GUIDES, 1)) {
    if (passed) nodes += await walk({ ...HEADER, ...passed }, seeded(seed));
  }
  expect(nodes).toBeGreaterThan(GUIDES / 3);
});
