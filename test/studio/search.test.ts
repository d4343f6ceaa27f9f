import { describe, expect, test } from 'vitest';
import { base, edited } from '../content/support.js';
import { withStudio } from './support.js';

const open = withStudio();
const result = (point: string) => `search-why [data-point="${point}"]`;

describe('the search', () => {
  test('is tried on any words, tells why a result is found, and leads to it', async () => {
    const { guide, page } = await open(base);
    await page.getByRole('tab', { name: 'Search' }).click();
    await page.getByLabel('What a visitor might type').fill('restart');
    const found = page.locator(result('no-code/restart-phone'));
    expect(await found.locator('q').first().textContent()).toBe('Restart the phone');
    expect(await found.locator('mark').first().textContent()).toBe('restart');
    await found.getByRole('button').click();
    await guide.locator('[data-node="no-code/restart-phone"]').waitFor();
  });

  test('finds what was just written', async () => {
    const { page, save } = await open(base);
    await page.getByRole('tab', { name: 'Search' }).click();
    await page.getByLabel('What a visitor might type').fill('reboot');
    await page.getByText('Nothing is found.').waitFor();
    const changed = edited('text/en.yaml', 'Restart the phone', 'Reboot the phone');
    save('text/en.yaml', changed.get('text/en.yaml') ?? '');
    await page.locator(result('no-code/restart-phone')).waitFor();
  });
});
