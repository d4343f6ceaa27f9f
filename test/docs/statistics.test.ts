import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findBrowser } from '../support/find-browser.js';
import { heardIn, listen, type Heard } from './heard.js';
import { choose, TOLD, visit } from './journey.js';
import { EVENTS, eventsInSource, FIELDS, RECIPES } from './read-statistics.js';
import { StatisticsSite } from './statistics-site.js';

/** The guide with sensitive facts, and that of which the tables give examples. */
const GUIDE = '<rahnuma-guide guide="sim-registration-pk"></rahnuma-guide>';
const EXAMPLE = '<rahnuma-guide guide="home-internet"></rahnuma-guide>';
const WIDGET = 'embed/rahnuma.js';

let site: StatisticsSite;
let browser: Browser;
let page: Page;
let requests: string[] = [];
let errors: string[] = [];

beforeAll(async () => {
  site = new StatisticsSite();
  await site.open();
  browser = await chromium.launch(findBrowser() ?? {});
}, 60_000);

beforeEach(async () => {
  site.bodies.length = 0;
  requests = [];
  errors = [];
  page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});

afterEach(async () => {
  await page.context().close();
  expect(errors, 'errors in the console, such as of the policy').toEqual([]);
});

afterAll(async () => {
  await browser.close();
  site.close();
});

/** The values of the sensitive facts, without “unknown”, which other facts have too. */
function sensitiveValues(): string[] {
  const { facts } = parse(readFileSync('src/guides/sim-registration-pk/guide.yaml', 'utf8')) as {
    facts: Record<string, { values: string[]; sensitive?: boolean }>;
  };
  const values = Object.values(facts).flatMap((fact) => (fact.sensitive ? fact.values : []));
  return values.filter((value) => value !== 'unknown');
}

function expectNothingSensitive(): void {
  const sent = JSON.stringify([site.bodies, requests]);
  expect(sensitiveValues()).toContain('cnic');
  for (const value of sensitiveValues()) expect(sent).not.toContain(value);
}

/** The events as the recipe for the site's own server sends them. */
const asSent = (told: typeof TOLD) =>
  told.map(([name, detail]) => ({ name: `rahnuma-${name}`, ...detail }));

/** Waits until `count` events have arrived. If more arrive, the comparison that follows fails. */
const settled = (count: number) =>
  expect.poll(() => site.recorded.length).toBeGreaterThanOrEqual(count);

describe('the recipes', () => {
  test('are short and need no inline script', () => {
    expect([...RECIPES.keys()]).toEqual([
      'rahnuma-frame.js',
      'rahnuma-plausible.js',
      'rahnuma-ga4.js',
      'rahnuma-beacon.js',
    ]);
    for (const [name, code] of RECIPES) expect(code.split('\n').length, name).toBeLessThan(25);
  });

  test('Plausible is told every event with its fields as properties', async () => {
    await page.goto(site.page('plausible', GUIDE, ['rahnuma-plausible.js', WIDGET]));
    await page.waitForSelector('[data-problem]');
    // The script comes late, so that some events wait in the queue and some come afterwards.
    await choose(page, 'register');
    await page.addScriptTag({ url: '/plausible.js' });
    await page.click('[data-action=restart]');
    await visit(page);
    const early = TOLD.slice(0, 3);
    await settled(early.length + TOLD.length);
    expect(site.recorded).toEqual(
      [...early, ...TOLD].map(([name, props]) => ({
        name: `rahnuma-${name}`,
        props,
        interactive: name !== 'change',
      })),
    );
    expectNothingSensitive();
  });

  test('Google Analytics is told every event, by names that it takes', async () => {
    await page.goto(site.page('ga4', GUIDE, ['rahnuma-ga4.js', WIDGET]));
    await page.waitForSelector('[data-problem]');
    await choose(page, 'register');
    await page.addScriptTag({ url: '/gtag.js' });
    await page.click('[data-action=restart]');
    await visit(page);
    const early = TOLD.slice(0, 3);
    await settled(2 + early.length + TOLD.length);
    const [js, config, ...events] = site.recorded;
    expect([js, config]).toMatchObject([
      { command: 'js' },
      { command: 'config', name: 'G-XXXXXXXXXX' },
    ]);
    expect(events).toEqual(
      [...early, ...TOLD].map(([name, detail]) => ({
        command: 'event',
        name: `rahnuma_${name}`,
        parameters: Object.fromEntries(
          Object.entries(detail)
            .filter(([, value]) => value !== null)
            .map(([field, value]) => [`rahnuma_${field}`, String(value)]),
        ),
      })),
    );
    for (const { name, parameters } of events as GoogleEvent[]) {
      for (const each of [name, ...Object.keys(parameters)]) {
        expect(each).toMatch(/^(?!ga_|google_|firebase_|gtag\.)[a-z][a-z0-9_]{0,39}$/);
      }
      for (const value of Object.values(parameters)) expect(value.length).toBeLessThanOrEqual(100);
    }
    expectNothingSensitive();
  });

  test('the site’s own server is sent one list, as JSON, when the visitor leaves', async () => {
    await page.goto(site.page('beacon', GUIDE, ['rahnuma-beacon.js', WIDGET]));
    await visit(page);
    expect(site.bodies).toEqual([]);
    await page.goto('about:blank');
    await settled(TOLD.length);
    expect(site.bodies.map(({ type }) => type)).toEqual(['application/json']);
    expect(site.recorded).toEqual(asSent(TOLD));
    expectNothingSensitive();
  });

  test('nothing that is typed into the search is passed on', async () => {
    await page.goto(site.page('search', GUIDE, ['rahnuma-beacon.js', WIDGET]));
    await page.fill('input[type=search]', 'no code comes, my name is Xyzzy');
    await page.click('[data-point]');
    await page.waitForSelector('[data-node]');
    await page.goto('about:blank');
    await settled(2);
    expect(JSON.stringify([site.bodies, requests])).not.toMatch(/xyzzy/i);
  });

  test('events come out of the launcher', async () => {
    const launcher = '<rahnuma-launcher guide="sim-registration-pk"></rahnuma-launcher>';
    const scripts = ['rahnuma-beacon.js', 'embed/launcher.js'];
    await page.goto(site.page('launcher', launcher, scripts));
    await page.click('rahnuma-launcher [part=button]');
    await choose(page, 'register', 'preparing');
    await page.waitForSelector('[data-answer=cnic]');
    await page.goto('about:blank');
    await settled(5);
    expect(site.recorded).toEqual(asSent(TOLD.slice(0, 5)));
  });

  test('events come out of the frame, and only those of the frame', async () => {
    const frame = '<iframe id="guide" src="/embed/frame.html?guide=sim-registration-pk"></iframe>';
    const scripts = ['rahnuma-frame.js', 'rahnuma-beacon.js'];
    await page.goto(site.page('framed', frame, scripts));
    const inside = page.frameLocator('#guide');
    await inside.locator('[data-problem=register]').click();
    await inside.locator('[data-answer=preparing]').waitFor();
    await page.evaluate(() => {
      postMessage({ type: 'rahnuma-start', detail: { problem: 'forged' } }, location.origin);
    });
    await inside.locator('[data-answer=preparing]').click();
    await inside.locator('[data-answer=cnic]').waitFor();
    await page.goto('about:blank');
    await settled(5);
    expect(site.recorded).toEqual(asSent(TOLD.slice(0, 5)));
  });
});

interface GoogleEvent {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
}

test('the widget sends nothing by itself and leaves nothing in the browser', async () => {
  await page.goto(site.page('plain', GUIDE, [WIDGET]));
  await visit(page);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.goto('about:blank');
  const others = requests.filter(
    (each) =>
      !/^GET .*\/(plain\.html|embed\/[\w-]+\.js|embed\/guides\/[\w.-]+\.json\?v=\w+)$/.test(each),
  );
  expect(others.filter((each) => !/^GET (data:|about:)/.test(each))).toEqual([]);
  expectNothingSensitive();
});

describe('the tables', () => {
  test('name every event of the source', () => {
    expect([...EVENTS].sort()).toEqual(eventsInSource().sort());
    expect([...new Set(FIELDS.map(({ event }) => event))]).toEqual(EVENTS);
  });

  test('name every field, with its type, a real example and whether it is null', async () => {
    const heard: Heard[] = [];
    await listen(page, EVENTS);
    await page.goto(site.page('table', EXAMPLE, [WIDGET]));
    await choose(page, 'no-internet', 'one-page');
    await page.click('[data-feedback=yes]');
    await page.click('.controls [data-action=handover]');
    heard.push(...(await heardIn(page)));
    await page.goto(site.page('table', EXAMPLE, [WIDGET]));
    await choose(page, 'no-internet');
    await page.evaluate(() =>
      document.querySelector('rahnuma-guide')?.start('no-internet/box-lights'),
    );
    await choose(page, 'dark');
    await page.click('.controls [data-action=handover]');
    heard.push(...(await heardIn(page)));
    // Which document the visitor holds is private, and so is what follows.
    await page.goto(site.page('table', GUIDE, [WIDGET]));
    await choose(page, 'register', 'preparing', 'cnic');
    await page.click('.controls [data-action=handover]');
    heard.push(...(await heardIn(page)));
    await page.goto(
      site.page('error', '<rahnuma-guide guide="nowhere"></rahnuma-guide>', [WIDGET]),
    );
    await expect.poll(() => heardIn(page)).not.toEqual([]);
    heard.push(...(await heardIn(page)));

    expect(heard.every(({ isPublic }) => isPublic)).toBe(true);
    const fields = [...new Set(heard.map(({ event, field }) => `${event} ${field}`))];
    expect(fields.sort()).toEqual(FIELDS.map(({ event, field }) => `${event} ${field}`).sort());
    for (const { event, field, type, example, canBeNull } of FIELDS) {
      const all = heard.filter((each) => each.event === event && each.field === field);
      const types = new Set(all.map((each) => each.type));
      const said = `${event} ${field}`;
      expect([...types].sort(), said).toEqual(type.split(' or ').sort());
      expect(types.has('null'), said).toBe(canBeNull);
      if (/^("|true)/.test(example)) {
        expect(
          all.map(({ value }) => value),
          said,
        ).toContain(JSON.parse(example));
      }
    }
  });
});
