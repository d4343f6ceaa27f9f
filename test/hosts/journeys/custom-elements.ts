import { strict as assert } from 'node:assert';
import type { Locator, Page } from 'playwright';
import type { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import { choose, eventually, expectNode } from '../support/journey.js';
import type { Stage } from '../support/stage.js';

/** Where the page's trail leads at first. */
const FIRST = 'no-code/signal-bars';

const guide = (page: Page): Locator => page.locator('rahnuma-guide');
const press = (page: Page, name: string): Promise<void> => page.click(`[data-do="${name}"]`);
const text = (page: Page, part: string): Promise<string | null> =>
  page.locator(part).first().textContent();

/** A property of the element, as the page's script would read it. */
const property = (page: Page, name: keyof RahnumaGuide): Promise<unknown> =>
  guide(page).evaluate((element, key) => Reflect.get(element, key) as unknown, name);

const expectProperty = (page: Page, name: keyof RahnumaGuide, value: unknown): Promise<void> =>
  eventually(async () => assert.deepEqual(await property(page, name), value));

/** The trail without the times, which do not matter here. */
const expectTrail = (page: Page, ...answers: string[]): Promise<void> =>
  eventually(async () => {
    const trail = (await property(page, 'trail')) as RahnumaGuide['trail'];
    assert.deepEqual(
      trail.map(({ answer }) => answer),
      answers,
    );
  });

/** What a framework must be able to do with this custom element. */
const CASES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'sets a text and changes it': async (page) => {
    await page.locator('.guide[lang=en]').waitFor();
    await press(page, 'lang');
    await page.locator('.guide[lang=ur][dir=rtl]').waitFor();
  },
  'sets a number and changes it': async (page) => {
    await page.locator('h3[part~=title]').waitFor();
    await press(page, 'level');
    await page.locator('h4[part~=title]').waitFor();
  },
  'sets a switch, turns it on and off again': async (page) => {
    await expectProperty(page, 'deepLink', false);
    await press(page, 'deep-link');
    await expectProperty(page, 'deepLink', true);
    await press(page, 'deep-link');
    await expectProperty(page, 'deepLink', false);
  },
  'sets an object and changes it': async (page) => {
    await expectProperty(page, 'facts', { phone: 'android' });
    await press(page, 'facts');
    await expectProperty(page, 'facts', { phone: 'iphone', operator: 'zong' });
    assert.equal(await guide(page).getAttribute('facts'), null);
  },
  'sets a whole guide and takes it back': async (page) => {
    await press(page, 'guide-data');
    await page.getByText('A title of the page’s own').waitFor();
    await press(page, 'built-in');
    await page.getByText('A title of the page’s own').waitFor({ state: 'detached' });
    await expectNode(page, FIRST);
  },
  'sets a list and changes it': async (page) => {
    await expectTrail(page, 'no-code');
    await press(page, 'trail');
    await expectNode(page, 'no-code/toggle-flight-mode');
    await expectTrail(page, 'no-code', 'none');
  },
  'listens, each time as it was rendered last': async (page) => {
    await choose(page, 'none');
    await eventually(async () => assert.equal(await text(page, '#told'), 'none at render 0'));
    await press(page, 'render');
    await choose(page, 'failed');
    await eventually(async () => assert.equal(await text(page, '#told'), 'failed at render 1'));
  },
  'keeps its children and changes them': async (page) => {
    await press(page, 'child');
    await eventually(async () =>
      assert.equal(await guide(page).locator('a').textContent(), 'Another child'),
    );
  },
  'keeps the element and the visitor’s place when it renders again': async (page) => {
    const before = await guide(page).elementHandle();
    await choose(page, 'none');
    await press(page, 'render');
    await eventually(async () => assert.equal(await text(page, '#renders'), '1'));
    await expectNode(page, 'no-code/toggle-flight-mode');
    assert.ok(await guide(page).evaluate((element, kept) => element === kept, before));
  },
  'takes the element away and makes it anew': async (page) => {
    await press(page, 'shown');
    await guide(page).waitFor({ state: 'detached' });
    await press(page, 'shown');
    await expectNode(page, FIRST);
  },
};

/** The cases, each in a page of its own, and the case of an element that is defined late. */
export async function customElementCases(stage: Stage): Promise<void> {
  const origin = await stage.serve();
  for (const [name, act] of Object.entries(CASES)) {
    await stage.check(name, async (page) => {
      await page.goto(`${origin}/cases.html`);
      await expectNode(page, FIRST);
      await act(page);
    });
  }
  await stage.check('shows the children until the element is defined', async (page) => {
    await page.goto(`${origin}/cases.html?late`);
    await guide(page).getByText('Complain to PTA').waitFor();
    await press(page, 'child');
    await guide(page).getByText('Another child').waitFor();
    await press(page, 'define');
    await page.locator('[part~=node]').waitFor();
    assert.equal(await guide(page).locator('a').isVisible(), false);
  });
}
