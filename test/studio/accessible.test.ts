import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { edited, loadFixture } from '../content/support.js';
import { withStudio } from './support.js';

const open = withStudio();

/** A guide of which each panel has something to say. */
const files = edited(
  'scenarios.yaml',
  'reaches: code-came',
  'reaches: ask-operator',
  edited(
    'sources.yaml',
    "review-by: '2027-05-22'",
    "review-by: '2026-11-30'",
    loadFixture('stale-translation').files,
  ),
);

const PANELS = ['Map', 'Findings', 'Journeys', 'Translations', 'Due', 'Search'];

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.each([1280, 320])('every panel is accessible, %i px wide', async (width) => {
    const { guide, page } = await open(files, { width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await guide.locator('[data-problem=no-code]').click();
    await page.locator('map-view [aria-current=location]').waitFor();
    await page.evaluate(axe.source);
    for (const name of PANELS) {
      await page.getByRole('tab', { name }).click();
      if (name === 'Search') await page.getByLabel('What a visitor might type').fill('restart');
      const violations = await page.evaluate(async () => {
        const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          iframes: false,
        });
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(violations, name).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });
});

test('the tabs are changed by the arrow keys', async () => {
  const { page } = await open(files);
  await page.getByRole('tab', { name: 'Map' }).focus();
  await page.keyboard.press('ArrowRight');
  const findings = page.getByRole('tab', { name: 'Findings' });
  expect(await findings.getAttribute('aria-selected')).toBe('true');
  expect(await findings.evaluate((tab) => tab.matches(':focus'))).toBe(true);
  await page.keyboard.press('End');
  expect(await page.getByRole('tab', { name: 'Search' }).getAttribute('tabindex')).toBe('0');
  await page.getByRole('tabpanel', { name: 'Search' }).waitFor();
});
