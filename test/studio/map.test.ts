import { describe, expect, test } from 'vitest';
import { base, edited } from '../content/support.js';
import { withStudio } from './support.js';

const open = withStudio();

describe('the map', () => {
  test('shows where the visit stands, and the way that led there', async () => {
    const { guide, page } = await open(base);
    await guide.locator('[data-problem=no-code]').click();
    await page
      .locator('map-view [data-node="no-code/which-operator"][aria-current=location]')
      .waitFor();
    await guide.locator('[data-answer=zong]').click();
    await page
      .locator('map-view [data-node="no-code/signal-bars"][aria-current=location]')
      .waitFor();
    expect(await page.locator('map-view [aria-current]').count()).toBe(1);
    expect(await page.locator('map-view .taken').count()).toBe(1);
  });

  test('begins at the node that is clicked', async () => {
    const { guide, page } = await open(base);
    await page.locator('map-view a[data-node="no-code/signal-bars"]').click();
    await guide.locator('[data-node="no-code/signal-bars"]').waitFor();
  });

  test('begins at the node that is clicked before the preview is there', async () => {
    const { guide, page } = await open(base);
    let load = (): void => undefined;
    const asked = new Promise<void>((done) => (load = done));
    await page.route('**/frame.html', async (route) => {
      await asked;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.locator('map-view a[data-node="no-code/signal-bars"]').click();
    load();
    await guide.locator('[data-node="no-code/signal-bars"]').waitFor();
  });

  test('is walked by the keyboard: one stop of Tab, and arrow keys from node to node', async () => {
    const { guide, page } = await open(base);
    const stop = page.locator('map-view a[tabindex="0"]');
    await stop.focus();
    expect(await stop.count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const to = await stop.getAttribute('data-node');
    expect(to).not.toBe('no-code/which-operator');
    await page.keyboard.press('Enter');
    await guide.locator(`[data-node="${to ?? ''}"]`).waitFor();
    expect(await stop.evaluate((node) => node.matches(':focus'))).toBe(true);
  });

  test('is drawn in the language of the preview, and anew when a file is saved', async () => {
    const { page, save } = await open(base);
    const map = page.locator('map-view svg');
    await page.getByLabel('Language').selectOption('ur');
    await page.locator('map-view svg[lang=ur][direction=rtl]').waitFor();
    await page.getByLabel('Language').selectOption('en');
    await page.locator('map-view svg[lang=en]').waitFor();
    const changed = edited('text/en.yaml', 'Whose SIM is it?', 'Who sold it?');
    save('text/en.yaml', changed.get('text/en.yaml') ?? '');
    await map.getByText('Who sold it?').waitFor();
  });

  test('is seen whole, or larger and smaller', async () => {
    const { page } = await open(base);
    const map = page.locator('map-view svg');
    const width = async () => (await map.boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByLabel('Larger').click();
    expect(await width()).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Whole map' }).click();
    const { height: room = 0 } = (await page.locator('map-view .window').boundingBox()) ?? {};
    expect((await map.boundingBox())?.height).toBeLessThanOrEqual(room);
  });
});
