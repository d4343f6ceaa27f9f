import { describe, expect, test } from 'vitest';
import { base, withPicture } from '../content/support.js';
import { svg } from '../support/pictures.js';
import { withStudio } from './support.js';

const open = withStudio();

describe('the preview', () => {
  test('is shown in any language, size and scheme', async () => {
    const { guide, page } = await open(base);
    const place = guide.locator('html');
    const colour = () => place.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await guide.locator('[data-problem]').first().waitFor();

    await page.getByLabel('Language').selectOption('ur');
    await guide.locator('.guide[lang=ur]').waitFor();
    expect(await place.getAttribute('dir')).toBe('rtl');

    await page.getByLabel('Width').selectOption('320');
    expect(await place.evaluate(() => innerWidth)).toBe(320);

    await page.getByLabel('Scheme').selectOption('dark');
    const dark = await colour();
    await page.getByLabel('Scheme').selectOption('light');
    expect(await colour()).not.toBe(dark);
  });

  test('tells the language that the visitor chose', async () => {
    const { guide, page } = await open(base);
    await guide.getByRole('button', { name: 'اردو' }).click();
    await guide.locator('.guide[lang=ur]').waitFor();
    expect(await page.getByLabel('Language').inputValue()).toBe('ur');
    await page.getByLabel('Language').selectOption('en');
    await guide.locator('.guide[lang=en]').waitFor();
  });

  test('knows the facts that its author gives', async () => {
    const { guide, page } = await open(base);
    await page.getByText('What the page knows').click();
    await page.getByRole('combobox', { name: 'operator', exact: true }).selectOption('zong');
    await guide.locator('[data-problem=no-code]').click();
    await guide.locator('[data-node="no-code/signal-bars"]').waitFor();
  });

  test('shows the pictures of the folder, and another one as soon as it is saved', async () => {
    const { guide, page, save } = await open(withPicture);
    await page.locator('map-view a[data-node="no-code/code-came"]').click();
    const picture = guide.getByRole('img', { name: 'A code' });
    const width = () => picture.evaluate((img: HTMLImageElement) => img.naturalWidth);
    await expect.poll(width).toBe(300);
    save('pictures/a.svg', Buffer.from(svg(200, 100), 'base64').toString());
    await expect.poll(width).toBe(200);
  });
});
