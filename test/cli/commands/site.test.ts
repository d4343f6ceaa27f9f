import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stylePlace } from '../../../src/site/style-place.js';
import { base, loadFixture, withPicture, writeFolder } from '../../content/support.js';
import { svg } from '../../support/pictures.js';
import { rahnuma } from '../support.js';

const folders: string[] = [];

function folderOf(files = base): string {
  const folder = writeFolder(files);
  folders.push(folder);
  return folder;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rahnuma-site-'));
  folders.push(folder);
  return join(folder, 'public');
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The widget's scripts are not built in the tests. */
const site = (...args: string[]) => rahnuma('site', '--no-widget', ...args);

describe('rahnuma site', () => {
  test('writes the pages of a guide, and says how many', async () => {
    const out = newFolder();
    const { status, stdout, stderr } = await site(folderOf(), '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/public: \d+ files\n$/);
    const page = readFileSync(join(out, 'no-code', 'ur', 'index.html'), 'utf8');
    expect(page).toContain('<html lang="ur" dir="rtl">');
  });

  test('writes the pictures into the folder of their guide, and shows them', async () => {
    const out = newFolder();
    expect((await site(folderOf(withPicture), '--out', out)).status).toBe(0);
    const [name = ''] = readdirSync(join(out, 'no-code')).filter((each) => each.endsWith('.svg'));
    expect(readFileSync(join(out, 'no-code', name), 'base64')).toBe(svg(300, 200));
    const place = join(out, 'no-code/en/no-code/code-came');
    const [image = ''] = /<img[^>]*>/.exec(readFileSync(join(place, 'index.html'), 'utf8')) ?? [];
    const [, src = ''] = /src="([^"]*)"/.exec(image) ?? [];
    expect(join(place, src)).toBe(join(out, 'no-code', name));
    expect(image).toMatch(/alt="A code"\s+width="300"\s+height="200"/);
  });

  test('writes nothing where a guide has an error', async () => {
    const out = newFolder();
    const { status, stderr } = await site(
      folderOf(loadFixture('unknown-target').files),
      '--out',
      out,
    );
    expect(status).toBe(1);
    expect(stderr).toContain('error unknown-target');
    expect(existsSync(out)).toBe(false);
  });

  test('writes nothing into the folder of a guide', async () => {
    const folder = folderOf();
    const { status, stderr } = await site(folder, '--out', folder);
    expect(status).toBe(1);
    expect(stderr).toContain(`Not written: ${folder} is the folder of a guide.`);
    expect(existsSync(join(folder, 'style.css'))).toBe(false);
  });

  test('refuses two guides of one id', async () => {
    const out = newFolder();
    const { status, stderr } = await site(folderOf(), folderOf(), '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain('its id “no-code” is that of the guide in');
    expect(existsSync(out)).toBe(false);
  });

  test('takes what is said of the site from its file, and the logo beside it', async () => {
    const out = newFolder();
    const file = join(
      folderOf(
        new Map([
          [
            'site.yaml',
            "title: { en: Our help }\naddress: 'https://example.org/help'\nlogo: us.SVG.svg\n",
          ],
          ['us.SVG.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
        ]),
      ),
      'site.yaml',
    );
    const { status, stderr } = await site(folderOf(), '--out', out, '--config', file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    expect(page).toContain('<link rel="canonical" href="https://example.org/help/" />');
    expect(readFileSync(join(out, 'logo.svg'), 'utf8')).toContain('<svg');
  });

  test('puts the theme that its file names behind the style of all pages', async () => {
    const out = newFolder();
    const theme = '/* no url() here */ :root { --rahnuma-radius: 0; }\n';
    const files = new Map([
      ['site.yaml', 'theme: look/theme.css\n'],
      ['look/theme.css', theme],
    ]);
    const file = join(folderOf(files), 'site.yaml');
    const { status, stderr } = await site(folderOf(), '--out', out, '--config', file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const style = readFileSync(join(out, 'style.css'), 'utf8');
    expect(style.endsWith(`}\n\n${theme}`)).toBe(true);
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    expect(page).toContain(`href="${stylePlace(style)}"`);
  });

  test.each([
    ['@import "other.css";', '@import'],
    ['body { background: URL(https://example.org/a.png); }', 'URL()'],
  ])('writes nothing where the theme fetches a file: %s', async (rule, what) => {
    const out = newFolder();
    const files = new Map([
      ['site.yaml', 'theme: theme.css\n'],
      ['theme.css', `/* url()\n*/\n${rule}\n`],
    ]);
    const folder = folderOf(files);
    const file = join(folder, 'site.yaml');
    const { status, stderr } = await site(folderOf(), '--out', out, '--config', file);
    expect(status).toBe(1);
    expect(stderr).toContain(`${join(folder, 'theme.css')}:3: ${what} fetches another file`);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ['an unknown field', 'titel: { en: Help }\n', 'site.yaml:1:1', 'title'],
    ['an address without https', 'address: help.example.org\n', 'site.yaml:1:10', 'https://'],
    ['a colour by its name', 'colours: { light: { link: navy } }\n', 'site.yaml:1:27', '#rrggbb'],
    [
      'a colour that cannot be read',
      "colours: { light: { link: '#ff9900' } }\n",
      'site.yaml: colours.light',
      '2.14 to 1',
    ],
    ['a theme that is not there', 'theme: us.css\n', 'us.css', 'cannot be read'],
    ['a theme of another kind', 'theme: us.scss\n', 'site.yaml:1:8', 'ends in .css'],
    ['a logo that is not there', 'logo: us.png\n', 'site.yaml', '“us.png” cannot be read'],
  ])('writes nothing where the file of the site has %s', async (_what, content, place, words) => {
    const out = newFolder();
    const file = join(folderOf(new Map([['site.yaml', content]])), 'site.yaml');
    const { status, stderr } = await site(folderOf(), '--out', out, '--config', file);
    expect(status).toBe(1);
    expect(stderr).toContain(place);
    expect(stderr).toContain(words);
    expect(existsSync(out)).toBe(false);
  });

  test('says where a file of the site is not', async () => {
    const { status, stderr } = await site(
      folderOf(),
      '--out',
      newFolder(),
      '--config',
      'no/site.yaml',
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'no/site.yaml cannot be read.\n' });
  });
});
