import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { EngineLoader, type Engine } from '../../../src/session/engine-loader.js';
import { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import { eventually } from '../../support/eventually.js';
import {
  button,
  control,
  focused,
  nodeId,
  nodeOf,
  settled,
  SIM_GUIDE,
  violations,
  withCleanPage,
} from '../support.js';

withCleanPage();

const loaded = RahnumaGuide.engine;
let arrive: (engine: Engine) => void;
let fail: (cause: Error) => void;

beforeEach(() => {
  RahnumaGuide.engine = new EngineLoader(
    () =>
      new Promise((resolve, reject) => {
        arrive = resolve;
        fail = reject;
      }),
  );
});

afterEach(() => {
  RahnumaGuide.engine = loaded;
});

/** A guide whose start view is shown while the engine has not come. */
async function startBefore(lang: string): Promise<RahnumaGuide> {
  const element = document.createElement('rahnuma-guide');
  element.setAttribute('lang', lang);
  element.guide = SIM_GUIDE;
  document.body.append(element);
  await eventually(() => expect(nodeOf(element)).not.toBeNull());
  await settled(element);
  return element;
}

async function pickBefore(lang: string): Promise<RahnumaGuide> {
  const element = await startBefore(lang);
  await pick(element);
  return element;
}

async function pick(element: RahnumaGuide): Promise<void> {
  button(element, 'no-code').focus();
  button(element, 'no-code').click();
  await settled(element);
}

const status = (element: RahnumaGuide) =>
  element.shadowRoot?.querySelector<HTMLElement>('[role=status]');

describe('a problem that is picked before the engine is there', () => {
  test.each(['en', 'zh-Hans', 'ur'])('is said to be loading, at every width: %s', async (lang) => {
    const element = await pickBefore(lang);
    expect(status(element)?.textContent).not.toBe('');
    for (const width of [320, 1280]) {
      await page.viewport(width, 800);
      const box = status(element)?.getBoundingClientRect();
      expect(box?.width).toBeGreaterThan(50);
      expect(box?.left).toBeGreaterThanOrEqual(0);
      expect(box?.right).toBeLessThanOrEqual(width);
    }
    await eventually(() =>
      expect(getComputedStyle(status(element) ?? element).visibility).toBe('visible'),
    );
    expect(await violations(element)).toEqual([]);
    arrive(await loaded.load());
    await eventually(() => expect(nodeId(element)).toBe('no-code/device'));
    expect(status(element)?.getBoundingClientRect().width).toBe(1);
  });

  test('moves nothing, and gives its question the focus', async () => {
    const element = await startBefore('en');
    const before = nodeOf(element)?.getBoundingClientRect().top;
    await pick(element);
    expect(focused()).toBe(button(element, 'no-code'));
    expect(nodeOf(element)?.getBoundingClientRect().top).toBe(before);
    const start = nodeOf(element) ?? element;
    expect(getComputedStyle(start).getPropertyValue('--_arrive'), 'its motion').toBe('none');
    arrive(await loaded.load());
    await eventually(() => expect(focused()?.localName).toBe('h2'));
    expect(nodeId(element)).toBe('no-code/device');
  });

  test('is not lost where the engine cannot be had', async () => {
    const element = await pickBefore('en');
    fail(new Error('gone'));
    await eventually(() => expect(focused()).toBe(control(element, 'retry')));
    expect(await violations(element)).toEqual([]);
    control(element, 'retry').click();
    await settled(element);
    arrive(await loaded.load());
    await eventually(() => expect(nodeId(element)).toBe('no-code/device'));
    await eventually(() => expect(focused()?.localName).toBe('h2'));
  });
});
