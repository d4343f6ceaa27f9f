import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const ran = await rahnuma('site', folderWith(base), '--out', out, '--config', config);
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
