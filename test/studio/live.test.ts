import { describe, expect, test } from 'vitest';
import { base, edited } from '../content/support.js';
import { withStudio } from './support.js';

const open = withStudio();
const structure = base.get('guide.yaml') ?? '';
const broken = structure.replace('problems:', 'problems: [');
const changed = (file: string, from: string, to: string) => edited(file, from, to).get(file) ?? '';

describe('the studio', () => {
  test('shows the guide, and its change as soon as a file is saved, where its visitor stands', async () => {
    const { guide, page, save } = await open(base);
    await guide.locator('[data-problem=no-code]').click();
    await guide.getByText('Whose SIM is it?').waitFor();
    save('text/en.yaml', changed('text/en.yaml', 'Whose SIM is it?', 'Who sold the SIM?'));
    await guide.getByText('Who sold the SIM?').waitFor();
    await page.getByText('Nothing to mend', { exact: true }).waitFor();
  });

  test('keeps the last guide while a file is broken, and links what is wrong to its line', async () => {
    const { folder, guide, page, save } = await open(base);
    await guide.locator('[data-problem=no-code]').click();
    save('guide.yaml', broken);
    await page.getByRole('tab', { name: 'Findings' }).click();
    const link = page.locator('findings-view a').first();
    const place = (await link.textContent()) ?? '';
    expect(place).toMatch(/^guide\.yaml:\d+$/);
    expect(await link.getAttribute('href')).toContain(`vscode://file${folder}/${place}:`);
    await page.getByText('Shows the guide as it was before').waitFor();
    await guide.locator('[data-answer=zong]').click();
    await guide.locator('[data-node="no-code/signal-bars"]').waitFor();

    save('guide.yaml', structure);
    await page.getByText('Nothing to mend', { exact: true }).waitFor();
    expect(await page.getByText('Shows the guide as it was before').count()).toBe(0);
    expect(await guide.locator('[data-node="no-code/signal-bars"]').count()).toBe(1);
  });

  test('keeps all languages while the file of one is broken', async () => {
    const { guide, page, save } = await open(base);
    save('text/ur.yaml', 'title: [');
    await page.getByText('Shows the guide as it was before').waitFor();
    await guide.getByRole('button', { name: 'اردو' }).click();
    await guide.locator('.guide[lang=ur]').waitFor();
  });

  test('shows a guide as soon as there is one', async () => {
    const { page, guide, save } = await open(new Map([...base, ['guide.yaml', broken]]));
    await page.locator('preview-view').getByText('There is no guide to show yet').waitFor();
    save('guide.yaml', structure);
    await guide.locator('[data-problem=no-code]').waitFor();
  });

  test('shows an unfinished guide', async () => {
    const { page, guide, save } = await open(base);
    save('text/en.yaml', changed('text/en.yaml', 'title: Whose SIM is it?', 'body: Look.'));
    await page.getByRole('tab', { name: 'Findings' }).click();
    await page.locator('[data-code=missing-text]').first().waitFor();
    await guide.locator('[data-problem=no-code]').click();
    await guide.getByText('Look.').waitFor();
  });
});
