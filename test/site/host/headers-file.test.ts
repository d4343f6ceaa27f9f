import { describe, expect, test } from 'vitest';
import { headersFile } from '../../../src/site/host/headers-file.js';
import { smallSiteGuide, siteOf } from '../support.js';

type Headers = Readonly<Record<string, readonly string[]>>;

/**
 * What a host sends with a file, by the rules that Netlify and Cloudflare Pages have in common: every block whose path fits adds its
 * headers, and `*` stands for the rest of the path.
 */
function sentWith(place: string, file: string): Headers {
  const sent: Record<string, string[]> = {};
  for (const block of file.split('\n\n')) {
    const [path = '', ...lines] = block.trim().split('\n');
    const fits = path.endsWith('*')
      ? `/${place}`.startsWith(path.slice(0, -1))
      : `/${place}` === path;
    if (!fits) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.*)$/.exec(line) ?? [];
      (sent[name] ??= []).push(value);
    }
  }
  return sent;
}

const OTHERS = [
  'sim/data/en.json',
  'sim/sim.0a1b2c3d.svg',
  'sim/card.png',
  'sim/en/no-code/index.html',
  'service-worker.js',
  'widget/rahnuma.js',
];
const file = headersFile(OTHERS);

describe('the headers of a site', () => {
  test('say the policy that each page says, and who may frame it', () => {
    const page = siteOf([smallSiteGuide()]).get('index.html') ?? '';
    const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
    const [sent] = sentWith('index.html', file)['Content-Security-Policy'] ?? [];
    expect(sent).toBe(`${policy.replaceAll('&#39;', "'")}; frame-ancestors 'self'`);
    expect(sent).toContain("default-src 'none'");
  });

  test.each([
    ['a page', 'sim/en/no-code/index.html', undefined],
    ['the service worker', 'service-worker.js', ['no-cache']],
    ['the data of a guide', 'sim/data/en.json', ['public, max-age=86400']],
    ['a picture', 'sim/sim.0a1b2c3d.svg', ['public, max-age=31536000, immutable']],
    ['a card, whose name stays', 'sim/card.png', undefined],
    ['the widget', 'widget/rahnuma.js', undefined],
  ])('say how long %s may be kept', (_what, place, cache) =>
    expect(sentWith(place, file)['Cache-Control']).toEqual(cache),
  );

  test('say each thing once of a file: hosts would join two by a comma', () => {
    for (const place of OTHERS) {
      for (const [name, values] of Object.entries(sentWith(place, file))) {
        expect(values, `${name} of ${place}`).toHaveLength(1);
      }
    }
  });

  test('are no more than hosts take, those of pictures being left out first', () => {
    const pictures = Array.from({ length: 200 }, (_, at) => `sim/sim.${(at + 1e7).toString()}.png`);
    const long = headersFile([...pictures, 'sim/data/en.json']);
    expect(long.split('\n\n')).toHaveLength(100);
    expect(sentWith('sim/data/en.json', long)['Cache-Control']).toBeDefined();
    for (const line of long.split('\n')) expect(line.length).toBeLessThan(2000);
  });
});
