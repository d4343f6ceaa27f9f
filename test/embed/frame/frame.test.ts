import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildOutput } from '../../support/build-output.js';
import { findBrowser } from '../../support/find-browser.js';

const HOST = 'https://your.host';
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
};

let folder = '';
let browser: Browser;
let page: Page;
/** What the host has added to the head of its copy of the frame page. */
let added = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rahnuma-frame-'));
  buildOutput('embed', folder);
  browser = await chromium.launch(findBrowser() ?? {});
}, 180_000);

beforeEach(async () => {
  added = '';
  page = await browser.newPage();
  await page.route(`${HOST}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const text = readFileSync(join(folder, name), 'utf8');
    return route.fulfill({
      contentType: TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain',
      body: name === 'frame.html' ? text.replace('<head>', `<head>${added}`) : text,
    });
  });
});

afterEach(() => page.close());

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page at `origin` that frames the guide and hears what the frame tells. */
async function framedAt(origin: string, lang = 'en') {
  const src = `${HOST}/frame.html?guide=sim-registration-pk&lang=${lang}`;
  await page.route(`${origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script>
          heard = [];
          addEventListener('message', ({ data }) => heard.push(data.type));
        </script><iframe src="${src}"></iframe>`,
    }),
  );
  await page.goto(`${origin}/`);
  const inside = page.frameLocator('iframe');
  await inside.locator('[data-problem=no-code]').click();
  await inside.locator('[data-answer]').first().waitFor();
  return inside;
}

const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

describe('the frame', () => {
  test.each([
    ['en', 'en', 'This guide tells the page around it your answers, except private ones.'],
    ['zh_CN', 'zh-Hans', '告知嵌入它的网页'],
    ['ur_PK', 'ur', 'اس پیج کو بتاتی ہے'],
  ])(
    'says that it tells the page around it what is answered, in %s',
    async (asked, lang, words) => {
      const inside = await framedAt('https://a.example', asked);
      expect(await inside.locator('.private').innerText()).toContain(words);
      expect(await inside.locator('html').getAttribute('lang')).toBe(lang);
      await expect.poll(heard).toEqual(expect.arrayContaining(['rahnuma-start', 'rahnuma-size']));
    },
  );

  test('says that nothing is sent where no page is around it', async () => {
    await page.goto(`${HOST}/frame.html?guide=sim-registration-pk&lang=en`);
    expect(await page.locator('.private').innerText()).toContain('Nothing is sent.');
  });

  test('tells only the pages that the host names, and says so to the visitor', async () => {
    added = '<meta name="rahnuma-parents" content="https://a.example/ nonsense https://b.example">';
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await framedAt('https://b.example');
    await expect.poll(heard).toContain('rahnuma-start');
    expect(warnings).toEqual([expect.stringContaining('“nonsense”')]);
    const inside = await framedAt('https://c.example');
    expect(await inside.locator('.private').innerText()).toContain('Nothing is sent.');
    expect(await heard()).toEqual([]);
  });
});
