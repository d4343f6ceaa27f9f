import type { Browser } from 'playwright';

/** The pictures of `docs/theming.md`: each theme of `docs/themes.html`, by the id of its section. */
const THEMES = ['default', 'dark', 'contrast', 'brand', 'forum', 'government'];

export async function takeThemes(browser: Browser, url: string, folder: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 640, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en',
  });
  await page.goto(`${url}docs/themes.html`);
  for (const theme of THEMES) {
    await page.locator(`#${theme} [part~=node]`).waitFor();
    const path = `${folder}/theme-${theme}.png`;
    await page.locator(`#${theme}`).screenshot({ path });
    console.log(path);
  }
  await page.close();
}
