import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { guides } from 'virtual:rahnuma/guides';
import { parse } from 'yaml';
import { HEADER, type CompiledGuide } from '../../src/compiled/format.js';
import type { InterfaceText } from '../../src/model/text/interface-text.js';
import { directionOf } from '../../src/model/text/locale.js';
import type { RahnumaGuide } from '../../src/ui/guide/rahnuma-guide.js';
import { clickThrough, settled, shown, SIM_GUIDE, violations, withCleanPage } from './support.js';

withCleanPage();

const FILES = import.meta.glob<string>('../../src/guides/interface/*.yaml', {
  query: '?raw',
  import: 'default',
});

/** The real guide in English, with the interface of another language. */
async function guideIn(locale: string): Promise<CompiledGuide> {
  const loadable = guides.get(SIM_GUIDE);
  const file = FILES[`../../src/guides/interface/${locale}.yaml`];
  if (!loadable || !file) throw new Error(`There is no interface in ${locale}`);
  const text = await loadable.loadText('en');
  const guide = {
    ...(await loadable.loadGuide()),
    sourceLocale: locale,
    locales: [locale],
    languageNames: { [locale]: locale },
  };
  const own = parse(await file()) as InterfaceText;
  return { ...HEADER, guide, texts: { [locale]: { ...text, locale, interface: own } } };
}

async function mountIn(locale: string): Promise<RahnumaGuide> {
  const element = document.createElement('rahnuma-guide');
  Object.assign(element, { lang: locale, guideData: await guideIn(locale) });
  document.body.append(element);
  await shown(element);
  return element;
}

const BUILT_IN = ['en', 'zh-Hans', 'ur'];
const locales = Object.keys(FILES)
  .map((file) => file.replace(/^.*\/|\.yaml$/g, ''))
  .filter((locale) => !BUILT_IN.includes(locale));

describe.each(locales)('the interface in %s', (locale) => {
  test.each([
    ['the start view', []],
    ['a question', ['no-code', 'android']],
    ['a second try', ['mismatched-id', 'app-upload', 'failed']],
    ['a wait', ['no-code', 'android', 'none', 'worked']],
    ['an escalation', ['mismatched-id', 'unknown', 'failed', 'no', 'zong']],
  ])('fits %s into 320 px, without a violation', async (_, answers) => {
    await page.viewport(320, 640);
    const element = await mountIn(locale);
    await clickThrough(element, answers);
    await settled(element);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const inner = element.shadowRoot?.querySelector<HTMLElement>('.guide');
    expect([inner?.lang, inner?.dir]).toEqual([locale, directionOf(locale)]);
    expect(await violations(element)).toEqual([]);
  });
});

test('in Persian, the digits of the interface are Persian', async () => {
  const element = await mountIn('fa');
  await clickThrough(element, ['no-code', 'android', 'none', 'worked']);
  const roots = [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  const wait = element.shadowRoot
    ?.querySelector('[part~=node]')
    ?.shadowRoot?.querySelector('rahnuma-wait');
  expect(wait?.shadowRoot?.querySelector('.time')?.textContent).toMatch(/۵ دقیقه[^]*۵:۰۰/);
  const trail = roots.find(({ localName }) => localName === 'rahnuma-trail');
  expect(trail?.shadowRoot?.querySelector('summary')?.textContent).toContain('(۴)');
});
