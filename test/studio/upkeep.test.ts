import { describe, expect, test } from 'vitest';
import { base, edited, loadFixture } from '../content/support.js';
import { withStudio } from './support.js';

const open = withStudio();
const { files: stale } = loadFixture('stale-translation');

describe('the upkeep of a guide', () => {
  test('shows by language which translations are missing or stale, each with its line', async () => {
    const { page } = await open(stale);
    await page.getByRole('tab', { name: /Translations\s+1/ }).click();
    const urdu = page.locator('translations-view [data-locale=ur]');
    expect(await urdu.getByRole('progressbar').getAttribute('value')).toMatch(/^\d+$/);
    await urdu.getByText('Stale').click();
    expect(await urdu.getByRole('link').getAttribute('href')).toMatch(/text\/ur\.yaml:\d+:/);
  });

  test('says how to begin a language that has no file yet', async () => {
    const { guide, page } = await open(edited('guide.yaml', '[en, ur]', '[en, ur, fr]'));
    await page.getByRole('tab', { name: 'Translations' }).click();
    const french = page.locator('translations-view [data-locale=fr]');
    await french.getByText(/rahnuma texts \S+ fr/).waitFor();
    await guide.locator('[data-problem=no-code]').waitFor();
  });

  test('lists contacts and sources by the day on which they are to be looked at again', async () => {
    const overdue = edited('sources.yaml', "review-by: '2027-05-22'", "review-by: '2026-11-30'");
    const { page, save } = await open(overdue);
    await page.getByRole('tab', { name: /Due\s+1/ }).click();
    const table = page.getByRole('table', { name: 'Overdue' });
    expect(await table.getByRole('link').getAttribute('href')).toMatch(/sources\.yaml:7:/);
    save('sources.yaml', base.get('sources.yaml') ?? '');
    await page.getByRole('table', { name: 'Later' }).waitFor();
    expect(await table.count()).toBe(0);
  });
});
