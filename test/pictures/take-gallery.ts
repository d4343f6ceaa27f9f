import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { createServer } from 'vite';
import type { RahnumaGuide } from '../../src/ui/guide/rahnuma-guide.js';
import { ensureBrowser } from '../support/ensure-browser.js';
import { findBrowser } from '../support/find-browser.js';

/**
 * `npm run gallery`: every state in every language, size and scheme, as pictures in `dist/gallery` with an index page.
 * `npm run gallery -- start wait` takes those states only.
 */

const FOLDER = 'dist/gallery';
const LOCALES = ['en', 'zh-Hans', 'ur'];
const WIDTHS = [320, 390, 1280];
const SCHEMES = ['light', 'dark'] as const;

const choose =
  (...ids: string[]) =>
  async (page: Page) => {
    for (const id of ids) await page.click(`[data-problem="${id}"], [data-answer="${id}"]`);
  };

/** How each state is come to from the start view. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: choose(),
  question: choose('mismatched-id'),
  remedy: choose('no-code', 'android', 'none'),
  'second try': choose('mismatched-id', 'app-upload', 'failed'),
  wait: choose('no-code', 'android', 'none', 'worked'),
  detour: async (page) => {
    await choose('forgotten-password', 'operator-account', 'yes', 'detour')(page);
  },
  resolution: choose('no-code', 'android', 'none', 'worked', 'worked'),
  'all contacts': choose('mismatched-id', 'unknown', 'failed', 'no', 'unknown'),
  escalation: choose('mismatched-id', 'unknown', 'failed', 'no', 'zong'),
  'did not help': async (page) => {
    await choose('no-code', 'android', 'none', 'worked', 'worked')(page);
    await page.click('[data-feedback=no]');
  },
  'answers so far': async (page) => {
    await choose('no-code', 'android', 'none', 'failed')(page);
    await page.click('rahnuma-trail summary');
  },
  'set aside': async (page) => {
    await choose('no-code', 'android', 'none', 'failed', 'abroad')(page);
    await page.click('rahnuma-trail summary');
    await page.locator('[data-action=change]').nth(2).click();
    await choose('some')(page);
  },
  'hand-over': async (page) => {
    await choose('mismatched-id', 'fingerprint', 'passport', 'failed')(page);
    await page.click('[data-action=handover]');
    await page.waitForSelector('rahnuma-handover article');
  },
  'asks to remember': choose('register', 'preparing', 'passport', 'could-not'),
  cleared: async (page) => {
    await choose('no-code', 'android')(page);
    await page.click('[data-action=restart]');
    await page.waitForSelector('[data-action=undo]');
  },
  'search, found': async (page) => {
    await page.fill('input[type=search]', 'code nahi aya');
    await page.waitForSelector('[data-point]');
  },
  'fallback text': async (page) => {
    await changeTitle(page, 'english');
    await choose('no-code')(page);
  },
  'long words': async (page) => {
    await changeTitle(page, 'long');
    await choose('no-code')(page);
  },
  launcher: async (page) => {
    await page.evaluate(async () => {
      const { lang } = document.documentElement;
      document.body.innerHTML = `<rahnuma-launcher guide="sim-registration-pk" lang="${lang}"></rahnuma-launcher>`;
      const entry = '/src/launcher.ts';
      await import(entry);
      await document.querySelector('rahnuma-launcher')?.open();
    });
    await page.waitForSelector('[data-problem]');
  },
  loading: async (page) => {
    await page.route('**/slow.json', () => undefined);
    await page.evaluate(() => {
      const guide = document.createElement('rahnuma-guide');
      guide.setAttribute('src', 'slow.json');
      document.querySelector('rahnuma-guide')?.replaceWith(guide);
    });
    await page.waitForSelector('[aria-busy=true]');
  },
  error: async (page) => {
    await page.route('**/gone.json', (route) => route.abort());
    await page.evaluate(() =>
      document.querySelector('rahnuma-guide')?.setAttribute('src', 'gone.json'),
    );
    await page.waitForSelector('[data-action=retry]');
  },
  'search, nothing': async (page) => {
    await page.fill('input[type=search]', 'xqzjv');
    await page.locator('#found', { hasText: /\S/ }).waitFor({ state: 'attached' });
  },
};

/** Shows the same guide with the title of its first question about codes changed, in the language shown. */
async function changeTitle(page: Page, to: 'english' | 'long'): Promise<void> {
  const before = await page.evaluateHandle(
    () => document.querySelector('rahnuma-guide')?.snapshot?.guide,
  );
  await page.evaluate(async (change) => {
    const element = document.querySelector('rahnuma-guide');
    const { library } = element?.constructor as typeof RahnumaGuide;
    const loadable = library.get('sim-registration-pk');
    if (!element || !loadable) return;
    const english = await loadable.loadText('en');
    const text = structuredClone(await loadable.loadText(document.documentElement.lang));
    const title = english.nodes['no-code/device']?.title ?? '';
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    Object.assign(text.nodes['no-code/device'] ?? {}, {
      title: change === 'long' ? long : { locale: 'en', text: title },
    });
    const texts = { en: english, [text.locale]: text };
    element.guideData = { format: 1, guide: await loadable.loadGuide(), texts };
  }, to);
  await page.waitForFunction((guide) => {
    const shown = document.querySelector('rahnuma-guide')?.snapshot?.guide;
    return shown !== undefined && shown !== guide;
  }, before);
}

async function take(browser: Browser, url: string, file: string, picture: Wanted): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: picture.width, height: 700 },
    colorScheme: picture.scheme,
    reducedMotion: 'reduce',
    locale: picture.locale,
  });
  await page.goto(`${url}test/pictures/gallery.html`);
  await page.evaluate((lang) => {
    document.documentElement.lang = lang;
    document.documentElement.dir = lang === 'ur' ? 'rtl' : 'ltr';
  }, picture.locale);
  await page.waitForSelector(`.guide[lang="${picture.locale}"] [data-problem]`);
  await STATES[picture.state]?.(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${FOLDER}/${file}`, fullPage: true });
  await page.close();
}

interface Wanted {
  readonly state: string;
  readonly locale: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

ensureBrowser();
mkdirSync(FOLDER, { recursive: true });
const server = await createServer({ logLevel: 'error', server: { port: 0 } });
await server.listen();
const url = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(findBrowser() ?? {});
const rows: string[] = [];
const asked = process.argv.slice(2);
const states = Object.keys(STATES).filter((name) => asked.length === 0 || asked.includes(name));
for (const state of states) {
  const cells: string[] = [];
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      for (const locale of LOCALES) {
        const file = `${state.replaceAll(/[^a-z]+/g, '-')}-${locale}-${width}-${scheme}.png`;
        await take(browser, url, file, { state, locale, width, scheme });
        cells.push(
          `<figure><img src="${file}" alt=""><figcaption>${locale}, ${width} px, ${scheme}</figcaption></figure>`,
        );
      }
    }
  }
  rows.push(`<h2>${state}</h2><div>${cells.join('')}</div>`);
  console.log(`${state}: ${cells.length} pictures`);
}
await browser.close();
await server.close();
writeFileSync(
  `${FOLDER}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>
body{font:16px system-ui;margin:2rem}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}
figure{margin:0}img{max-height:32rem;border:1px solid #ccc}</style>${rows.join('\n')}`,
);
console.log(`${FOLDER}/index.html`);
