import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Block } from '../../../src/model/text/rich-text.js';
import { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import { boxOf } from '../../support/box-of.js';
import { eventually } from '../../support/eventually.js';
import { svg } from '../../support/pictures.js';
import { showBody } from '../show-body.js';
import { violations, withCleanPage } from '../support.js';

withCleanPage();

afterEach(async () => {
  document.documentElement.style.colorScheme = '';
  await page.viewport(414, 896);
});

const address = (content: string) => `data:image/svg+xml;base64,${content}`;
const SCRIPT = '<script>parent.postMessage("ran", "*"); window.ran = true</script>';
/** Where the pictures are, as in a guide of the page’s own build. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'small.00000001.svg': address(svg(900, 300)),
  'small.00000002.svg': address(svg(900, 300, '<g/>')),
  'small.00000003.svg': address(svg(300, 900)),
  'small.00000004.svg': address(svg(30, 30, SCRIPT)),
};
const LIGHT = 'small.00000001.svg';
const DARK = 'small.00000002.svg';

const picture = (src: string, width = 900, height = 300, dark?: string): Block => ({
  kind: 'picture',
  src,
  width,
  height,
  alt: ['A box with ', { kind: 'strong', text: ['four'] }, ' lights'],
  ...(dark === undefined ? {} : { dark }),
});

const openOutside = RahnumaGuide.outside;

/** Shows a body in a guide whose pictures are where {@link ADDRESSES} says. */
function show(...[body, ...rest]: Parameters<typeof showBody>) {
  vi.spyOn(RahnumaGuide, 'outside').mockImplementation(async () => {
    const outside = await openOutside();
    return {
      ...outside,
      openGiven: async (...given) => ({
        ...(await outside.openGiven(...given)),
        addressOf: (name) => ADDRESSES[name],
      }),
    };
  });
  return showBody(body, ...rest);
}

const imageIn = (place: Element): HTMLImageElement => {
  const image = place.querySelector('img');
  if (!image) throw new Error('There is no picture');
  return image;
};

const loaded = (image: HTMLImageElement) =>
  eventually(() => expect(image.complete && image.naturalWidth).toBeGreaterThan(0));

test.each(['en', 'ur'])('everybody can use a picture, in %s', async (lang) => {
  const place = await show([picture(LIGHT)], { lang });
  await loaded(imageIn(place));
  expect(imageIn(place).alt).toBe('A box with four lights');
  expect(await violations(document.body)).toEqual([]);
});

test.each([320, 1280])('room is kept for it, so that nothing shifts, in %i px', async (width) => {
  await page.viewport(width, 800);
  const place = await show([picture(LIGHT), { kind: 'paragraph', text: 'Below' }]);
  const image = imageIn(place);
  const before = boxOf(image);
  await loaded(image);
  expect(boxOf(image).height).toBe(before.height);
  expect(before.width / before.height).toBeCloseTo(3, 1);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test('a high one fits into the window, and a small one is not made larger', async () => {
  await page.viewport(1280, 600);
  const high = await show([picture('small.00000003.svg', 300, 900)]);
  await loaded(imageIn(high));
  expect(boxOf(imageIn(high)).height).toBeLessThanOrEqual(480);
  document.body.replaceChildren();
  const small = await show([picture('small.00000004.svg', 30, 30)]);
  expect(boxOf(imageIn(small)).width).toBe(30);
});

describe('on a page that is', () => {
  test.each([
    ['light', LIGHT],
    ['dark', DARK],
    ['normal', LIGHT],
  ])('%s, the picture for it is shown', async (scheme, name) => {
    document.documentElement.style.colorScheme = scheme;
    const place = await show([picture(LIGHT, 900, 300, DARK)]);
    await loaded(imageIn(place));
    expect(imageIn(place).currentSrc).toBe(ADDRESSES[name]);
  });

  test('either, the visitor’s system decides', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    const place = await show([picture(LIGHT, 900, 300, DARK)]);
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    await loaded(imageIn(place));
    expect(imageIn(place).currentSrc).toBe(ADDRESSES[isDark ? DARK : LIGHT]);
  });

  test('dark by its meta element, the picture for it is shown', async () => {
    const meta = Object.assign(document.createElement('meta'), { name: 'color-scheme' });
    meta.content = 'dark';
    document.head.append(meta);
    onTestFinished(() => {
      meta.remove();
    });
    const place = await show([picture(LIGHT, 900, 300, DARK)]);
    await loaded(imageIn(place));
    expect(imageIn(place).currentSrc).toBe(ADDRESSES[DARK]);
  });

  test('dark, a picture without another one stands on a light ground', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const place = await show([picture(LIGHT)]);
    expect(getComputedStyle(imageIn(place)).backgroundColor).toBe('rgb(255, 255, 255)');
    expect(getComputedStyle(imageIn(place)).colorScheme).toBe('light');
  });

  test('dark, a picture with another one stands on the ground of the page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const place = await show([picture(LIGHT, 900, 300, DARK)]);
    expect(getComputedStyle(imageIn(place)).backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(imageIn(place)).colorScheme).toBe('dark');
  });
});

test('one in the words of another language says so', async () => {
  const place = await show({ locale: 'ur', text: [picture(LIGHT)] });
  expect(imageIn(place).lang).toBe('ur');
});

test('one that holds a script shows, and runs nothing', async () => {
  const told: unknown[] = [];
  window.addEventListener('message', (event: MessageEvent<unknown>) => told.push(event.data));
  const place = await show([picture('small.00000004.svg', 30, 30)]);
  await loaded(imageIn(place));
  expect('ran' in window).toBe(false);
  expect(told).not.toContain('ran');
});

test('where the page does not allow it, the words for it are shown', async () => {
  const place = await showBody([picture('https://pictures.example.org/box.png')]);
  expect(place.querySelector('img')).toBeNull();
  expect(place.textContent).toContain('A box with four lights');
});

test('where the page allows its host, it is fetched without saying from where', async () => {
  const src = 'https://pictures.example.org/box.png';
  const place = await showBody([picture(src)], { 'picture-hosts': 'example.org' });
  expect(imageIn(place).src).toBe(src);
  expect(imageIn(place).referrerPolicy).toBe('no-referrer');
});
