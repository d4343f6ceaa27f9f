import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pictureSize } from '../../../src/content/pictures/picture-size.js';
import { base } from '../../content/support.js';
import { folderWith, rahnuma, withFolders } from '../support.js';
import { png } from '../../support/pictures.js';

const GUIDE = 'no-code';
const ADDRESS = 'address: https://help.example.org/\n';

withFolders();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rahnuma-site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes the site that this file of settings describes, beside pictures in base64. */
async function site(settings: string, pictures: Readonly<Record<string, string>> = {}) {
  for (const [name, content] of Object.entries(pictures)) {
    writeFileSync(join(folder, name), content, 'base64');
  }
  const config = join(folder, 'site.yaml');
  writeFileSync(config, settings);
  const out = join(folder, 'public');
  const ran = await rahnuma(
    'site',
    '--no-widget',
    folderWith(base),
    '--out',
    out,
    '--config',
    config,
  );
  const read = (name: string) => readFileSync(join(out, name));
  return { ...ran, out, read, has: (name: string) => existsSync(join(out, name)) };
}

describe('the card that is shown beside shared links', () => {
  test('is drawn for each guide, as large as its pages say', async () => {
    const { read, stderr } = await site(ADDRESS);
    expect(stderr).toBe('');
    expect(pictureSize(read(`${GUIDE}/card.png`))).toEqual({
      type: 'png',
      width: 1200,
      height: 630,
    });
    expect(read(`${GUIDE}/en/index.html`).toString()).toContain(
      `content="https://help.example.org/${GUIDE}/card.png"`,
    );
  });

  test('is the same each time, and in the colours of the site', async () => {
    const cards = [ADDRESS, ADDRESS, `${ADDRESS}colours: { light: { link: '#7a1f5c' } }\n`];
    const drawn: string[] = [];
    for (const settings of cards) {
      drawn.push((await site(settings)).read(`${GUIDE}/card.png`).toString('base64'));
    }
    expect(drawn[1]).toBe(drawn[0]);
    expect(drawn[2]).not.toBe(drawn[0]);
  });

  test('is not drawn for a site without an address, whose pages cannot name it', async () => {
    expect((await site('{}\n')).has(`${GUIDE}/card.png`)).toBe(false);
  });

  test('may be the author’s own, with its size', async () => {
    const { read, has } = await site(`${ADDRESS}card: us.png\n`, { 'us.png': png(1280, 640) });
    expect(read('card.png').toString('base64')).toBe(png(1280, 640));
    expect(has(`${GUIDE}/card.png`)).toBe(false);
    const page = read('index.html').toString();
    expect(page).toContain('content="https://help.example.org/card.png"');
    expect(page).toMatch(/og:image:width"\s+content="1280"/);
    expect(page).toMatch(/og:image:height"\s+content="640"/);
  });

  test.each([
    ['too small', png(599, 400), '599 × 400'],
    ['no picture', btoa('a picture'), 'no picture of the kind'],
    ['too heavy for chats', png(1200, 630, 600_000), 'it may have 600000'],
  ])('is refused where it is %s', async (_what, content, words) => {
    const { status, stderr, has } = await site(`${ADDRESS}card: us.png\n`, { 'us.png': content });
    expect(status).toBe(1);
    expect(stderr).toContain('the card “us.png”');
    expect(stderr).toContain(words);
    expect(has('index.html')).toBe(false);
  });
});

/** What is made of an icon, and how large. */
const ICONS = [
  ['icon-192.png', 192],
  ['icon-512.png', 512],
  ['icon-maskable.png', 512],
  ['apple-touch-icon.png', 180],
] as const;

/** The colours in the middle of a picture and in its corner, as `#rrggbbaa`. */
function coloursIn(picture: Buffer): readonly string[] {
  const { data, width, height } = PNG.sync.read(picture);
  return [width * (height / 2) + width / 2, 0].map(
    (at) => `#${data.subarray(at * 4, at * 4 + 4).toString('hex')}`,
  );
}

const square = (more = ''): string =>
  btoa(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#ff0000"/>${more}</svg>`,
  );

describe('the icon', () => {
  test('is drawn in each size that the manifest and the pages name', async () => {
    const { read } = await site('{}\n');
    for (const [name, size] of ICONS) {
      expect(pictureSize(read(name)), name).toEqual({ type: 'png', width: size, height: size });
    }
    const { icons } = JSON.parse(read('site.webmanifest').toString()) as {
      icons: { src: string; sizes: string }[];
    };
    for (const { src, sizes } of icons.filter(({ sizes }) => sizes !== 'any')) {
      const { width = 0, height = 0 } = pictureSize(read(src)) ?? {};
      expect(`${width}x${height}`, src).toBe(sizes);
    }
    expect(read('icon.svg').toString()).toMatch(/^<svg /);
  });

  test('is in the colour of the links, to the edge where a system cuts it to a shape', async () => {
    const { read } = await site("colours: { light: { link: '#7a1f5c' } }\n");
    expect(coloursIn(read('icon-192.png'))).toEqual(['#7a1f5cff', '#00000000']);
    expect(coloursIn(read('icon-maskable.png'))).toEqual(['#7a1f5cff', '#7a1f5cff']);
  });

  test.each([
    ['an SVG', 'us.svg', square()],
    ['a PNG', 'us.png', PNG.sync.write(redPng(600)).toString('base64')],
  ])('may be the author’s own, of %s', async (_what, name, content) => {
    const { read, has, stderr } = await site(
      `icon: ${name}\ncolours: { light: { background: '#fffaf0' } }\n`,
      { [name]: content },
    );
    expect(stderr).toBe('');
    expect(coloursIn(read('icon-192.png'))).toEqual(['#ff0000ff', '#ff0000ff']);
    expect(coloursIn(read('icon-maskable.png'))).toEqual(['#ff0000ff', '#fffaf0ff']);
    expect(has('icon.svg')).toBe(name === 'us.svg');
    expect(read('index.html').toString().includes('href="icon.svg"')).toBe(name === 'us.svg');
  });

  test.each([
    ['not square', 'us.png', png(600, 512), '600 × 512'],
    ['too small', 'us.png', png(511, 511), 'at least 512 × 512'],
    ['full of words', 'us.svg', square('<text y="5">SIM</text>'), 'Turn them into paths'],
    ['no picture', 'us.svg', btoa('a picture'), 'no picture of the kind'],
  ])('is refused where it is %s', async (_what, name, content, words) => {
    const { status, stderr, has } = await site(`icon: ${name}\n`, { [name]: content });
    expect(status).toBe(1);
    expect(stderr).toContain(`the icon “${name}”`);
    expect(stderr).toContain(words);
    expect(has('index.html')).toBe(false);
  });
});

/** A red square. */
function redPng(size: number): PNG {
  const picture = new PNG({ width: size, height: size });
  for (let at = 0; at < picture.data.length; at += 4) {
    picture.data.set([255, 0, 0, 255], at);
  }
  return picture;
}
