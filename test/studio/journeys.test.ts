import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { base, edited } from '../content/support.js';
import { withStudio } from './support.js';

const open = withStudio();

describe('the journeys', () => {
  test('are told as holding or failing, with why, as the guide is changed', async () => {
    const { page, save } = await open(base);
    await page.getByRole('tab', { name: 'Journeys' }).click();
    await page.getByText('2 of 2 hold').waitFor();
    const changed = edited('guide.yaml', 'worked: code-came', 'worked: ask-operator');
    save('guide.yaml', changed.get('guide.yaml') ?? '');
    const broken = page.locator('journeys-view li.broken');
    await broken.getByText('reaches no-code/ask-operator, not no-code/code-came').waitFor();
    expect(await broken.locator('a').getAttribute('href')).toMatch(/scenarios\.yaml:9:/);
  });

  test('are walked in the preview, with their facts', async () => {
    const { guide, page } = await open(base);
    await page.getByRole('tab', { name: 'Journeys' }).click();
    await page.getByRole('button', { name: /Walk it: The page knows/ }).click();
    await guide.locator('[data-node="no-code/ask-operator"]').waitFor();
    await page.getByText('the visitor: 1 of 2').waitFor();
  });

  test('get the walk that was made in the preview', async () => {
    const { folder, guide, page } = await open(base);
    await page.getByRole('tab', { name: 'Journeys' }).click();
    const write = page.getByRole('button', { name: 'Write it as a journey' });
    expect(await write.isDisabled()).toBe(true);
    await guide.locator('[data-problem=no-code]').click();
    await guide.locator('[data-answer=zong]').click();
    await guide.locator('[data-answer=none]').click();
    await page.getByLabel('Its name').fill('No bars: a Zong SIM');
    await write.click();
    await page.getByText('Written into scenarios.yaml.').waitFor();
    await page.getByText('3 of 3 hold').waitFor();
    const written = readFileSync(join(folder, 'scenarios.yaml'), 'utf8');
    expect(written).toContain(base.get('scenarios.yaml') ?? '-');
    expect(written).toContain("- name: 'No bars: a Zong SIM'\n");
  });

  test('do not get a walk that began at a node, which says why', async () => {
    const { page } = await open(base);
    await page.locator('map-view a[data-node="no-code/signal-bars"]').click();
    await page.locator('map-view [aria-current=location]').waitFor();
    await page.getByRole('tab', { name: 'Journeys' }).click();
    await page.getByText('It began at a node.').waitFor();
  });
});
