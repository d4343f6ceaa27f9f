import { describe, expect, test } from 'vitest';
import { mount, nodeOf, settled, titleOf, withCleanPage } from '../../support.js';
import type { RahnumaGuide } from '../../../../src/ui/guide/rahnuma-guide.js';
import { eventually } from '../../../support/eventually.js';

withCleanPage();

const languageOf = (element: RahnumaGuide) =>
  element.shadowRoot?.querySelector('.guide')?.getAttribute('lang');

const speaks = (element: RahnumaGuide, locale: string) =>
  eventually(() => expect(languageOf(element)).toBe(locale));

describe('the language', () => {
  test('is that of the nearest element around, through shadow roots too', async () => {
    const outer = document.createElement('div');
    outer.lang = 'ur';
    const host = document.createElement('div');
    outer.append(host);
    document.body.append(outer);
    const element = await mount({}, host.attachShadow({ mode: 'open' }) as unknown as Element);
    expect(languageOf(element)).toBe('ur');
    host.lang = 'zh-CN';
    await speaks(element, 'zh-Hans');
    element.lang = 'en';
    await speaks(element, 'en');
    element.removeAttribute('lang');
    await speaks(element, 'zh-Hans');
  });

  test('is the document’s if nothing nearer sets one, or the browser’s', async () => {
    document.documentElement.lang = 'ur';
    const element = await mount();
    expect(languageOf(element)).toBe('ur');
    document.documentElement.lang = 'zh-Hans';
    await speaks(element, 'zh-Hans');
    document.documentElement.removeAttribute('lang');
    await speaks(element, navigator.language.split('-')[0] ?? '');
  });

  test('follows the element to another place', async () => {
    const [here, there] = ['ur', 'zh-Hans'].map((lang) => {
      const place = document.createElement('section');
      place.lang = lang;
      document.body.append(place);
      return place;
    });
    const element = await mount({}, here);
    there?.append(element);
    await speaks(element, 'zh-Hans');
    here?.setAttribute('lang', 'en');
    await settled(element);
    expect(languageOf(element)).toBe('zh-Hans');
  });

  test('that the visitor chose stays until the page changes its own', async () => {
    const element = await mount({ lang: 'en' });
    const choose = (locale: string) =>
      element.shadowRoot
        ?.querySelector('rahnuma-language')
        ?.shadowRoot?.querySelector<HTMLElement>(`[data-locale=${locale}]`)
        ?.click();
    choose('ur');
    await speaks(element, 'ur');
    document.body.lang = 'zh-Hans';
    await settled(element);
    expect(languageOf(element), 'the element’s own lang is nearer').toBe('ur');
    document.body.removeAttribute('lang');
    element.lang = 'zh-Hans';
    await speaks(element, 'zh-Hans');
    expect(nodeOf(element)).not.toBeNull();
    expect(titleOf(element).textContent).toMatch(/\p{Script=Han}/u);
  });
});
