import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawPictures } from '../../src/cli/site/draw-pictures.js';
import { headersFile } from '../../src/site/host/headers-file.js';
import { PAGE_HEADERS } from '../../src/site/host/page-headers.js';
import { siteFiles } from '../../src/site/site-files.js';
import { smallSiteGuide } from '../site/support.js';
import { findNginx } from '../support/find-nginx.js';
import { NginxSite } from './nginx-site.js';

const PAGE = readFileSync('docs/deploying.md', 'utf8');
const blocks = (language: string): string[] =>
  [...PAGE.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter(([, each]) => each === language)
    .map(([, , code = '']) => code);
const [recipe = ''] = blocks('nginx');

test('the recipe for nginx sends the headers that the site is written for', () => {
  const sent = [...recipe.matchAll(/add_header (\S+) "(.*)" always;/g)].map(
    ([, name = '', value = '']) => [name, value],
  );
  expect(Object.fromEntries(sent)).toEqual(PAGE_HEADERS);
});

test('the workflow for GitHub Pages builds into the folder that it uploads, with the right to publish it', () => {
  const [workflow] = blocks('yaml').filter((code) => code.startsWith('# .github'));
  const { permissions, jobs } = parse(workflow ?? '') as {
    permissions: Record<string, string>;
    jobs: { site: { steps: { uses?: string; run?: string; with?: { path?: string } }[] } };
  };
  expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  const { steps } = jobs.site;
  const uploaded = steps.find(({ uses }) => uses?.includes('upload-pages-artifact'))?.with?.path;
  expect(steps.map(({ run }) => run)).toContain(
    `npx rahnuma site my-guide --out ${uploaded ?? ''}`,
  );
});

/** None where there is no nginx, of which `npm test` tells before it begins. */
const programs = [findNginx()].filter((found) => found !== undefined);

describe.each(programs)('a site below a path, served by %s as the recipe says', (program) => {
  const address = 'https://help.example.org/help/';
  const guide = smallSiteGuide();
  const { id } = guide.guide;
  const page = `/help/${id}/en/no-code/code-came/`;
  const site = new NginxSite();

  beforeAll(async () => {
    const pictures = await drawPictures([guide], { address });
    const files = siteFiles([guide], { address }, { pictures });
    files.set(`${id}/${id}.0a1b2c3d.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    files.set(`${id}/data/en.json`, '{}');
    files.set('service-worker.js', '');
    files.set('_headers', headersFile(files.keys()));
    files.set('.rahnuma-files.json', '{}');
    for (const [name, content] of files) {
      const file = join(site.files, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    await site.start(program, recipe);
  }, 60_000);
  afterAll(() => site.stop());

  test('a page is there, with every header', async () => {
    const { status, headers, body } = await site.get(page);
    expect(status).toBe(200);
    expect(body).toContain('<!doctype html>');
    for (const [name, value] of Object.entries(PAGE_HEADERS)) {
      expect(headers[name.toLowerCase()], name).toBe(value);
    }
  });

  test.each([
    [page, 'text/html; charset=utf-8'],
    ['/help/style.css', 'text/css'],
    ['/help/llms.txt', 'text/plain; charset=utf-8'],
    [`/help/${id}/ur.txt`, 'text/plain; charset=utf-8'],
    ['/help/icon.svg', 'image/svg+xml'],
    ['/help/icon-192.png', 'image/png'],
    [`/help/${id}/card.png`, 'image/png'],
    ['/help/site.webmanifest', 'application/manifest+json'],
    ['/help/sitemap.xml', 'text/xml'],
    ['/help/service-worker.js', 'application/javascript'],
    [`/help/${id}/data/en.json`, 'application/json'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await site.get(path);
    expect(status).toBe(200);
    expect(headers['content-type']?.split(';')[0]).toBe(type.split(';')[0]);
    if (type.includes('charset')) expect(headers['content-type']).toBe(type);
  });

  test('what is not there is answered by the page for it, whose links lead back', async () => {
    const { status, headers, body } = await site.get(`/help/${id}/en/gone/`);
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('text/html');
    expect(headers['content-security-policy']).toBe(PAGE_HEADERS['Content-Security-Policy']);
    const [, link = ''] = new RegExp(`href="(/help/${id}/en/)"`).exec(body) ?? [];
    expect((await site.get(link)).status).toBe(200);
  });

  test.each(['/help', page.slice(0, -1)])('a missing slash is added to %s', async (path) => {
    const { status, headers } = await site.get(path);
    expect(status).toBe(301);
    expect(headers.location).toBe(`${path}/`);
  });

  test('text is compressed for who takes that', async () => {
    const plain = await site.get(page);
    const zipped = await site.get(page, { 'accept-encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.headers.vary).toContain('Accept-Encoding');
    expect(zipped.body).toBe(plain.body);
  });

  test('a page is sent again only when it has changed', async () => {
    const { headers } = await site.get(page);
    expect(headers['cache-control']).toBe('no-cache');
    const again = await site.get(page, { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
  });

  test.each([
    [`/help/${id}/${id}.0a1b2c3d.svg`, 'public, max-age=31536000, immutable'],
    [`/help/${id}/data/en.json?v=1`, 'public, max-age=86400'],
    ['/help/service-worker.js', 'no-cache'],
    [`/help/${id}/card.png`, 'no-cache'],
  ])('%s may be kept as %s', async (path, cache) =>
    expect((await site.get(path)).headers['cache-control']).toBe(cache),
  );

  test.each(['/help/.rahnuma-files.json', '/help/_headers', '/help/.nojekyll'])(
    '%s is nobody’s business',
    async (path) => expect((await site.get(path)).status).toBe(404),
  );
});
