import { describe, expect, test } from 'vitest';
import { checkPages, LinkCheck } from '../../../src/rules/words/links.js';
import { end, guideOf, listener } from '../support.js';

const GUIDE = guideOf([end('p/end')]);
const HOSTS = ['example.org'];

/** What is told of a link in the words of a guide. */
function told(target: string, hosts?: readonly string[]): readonly string[] {
  const reporter = listener();
  new LinkCheck(GUIDE, hosts).check(target, ['here'], reporter);
  return reporter.told;
}

describe('a link in words', () => {
  test.each([
    'https://example.org/a',
    'HTTPS://example.org',
    'tel:111',
    'sms:111',
    'mailto:help@example.org',
    'p',
  ])('may lead to %s', (target) => {
    expect(told(target)).toEqual([]);
  });

  test.each([
    'http://example.org',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,hello',
    'view-source:https://example.org',
    'web+app:go',
    'x.y:go',
    's3:go',
    'https://',
  ])('may not lead to %s', (target) => {
    expect(told(target)).toEqual(['forbidden-link here']);
  });

  test.each(['q', '', '//example.org', '/\\example.org', 'p/end', ' https://example.org'])(
    'is no problem of the guide: “%s”',
    (target) => {
      expect(told(target)).toEqual(['unknown-target here']);
    },
  );

  test.each(['/', '/faq', './faq?a=b:c', '../faq#x', '/a:b'])(
    'may lead to %s of the site around the guide where the guide says so',
    (target) => {
      expect(told(target, ['self', ...HOSTS])).toEqual([]);
      expect(told(target)).toEqual([]);
      expect(told(target, HOSTS)).toEqual(['forbidden-link here']);
    },
  );

  test.each(['/\t/example.org', '/a\\b', './a b'])('may not hide where it leads: %j', (target) => {
    expect(told(target, ['self'])).toEqual(['forbidden-link here']);
  });

  test.each([
    ['speed.example.com', 'Write the whole address: https://speed.example.com'],
    ['//example.org/a', 'Write the whole address: https://example.org/a'],
  ])('to %s is an address without its beginning', (target, fix) => {
    const reporter = listener();
    new LinkCheck(GUIDE, undefined).check(target, ['here'], reporter);
    expect(reporter.fixes).toEqual([fix]);
  });

  test('that leads to no problem is answered by those that there are', () => {
    const reporter = listener();
    new LinkCheck(GUIDE, undefined).check('q', ['here'], reporter);
    expect(reporter.fixes).toEqual([{ wrong: 'q', known: new Set(['p']) }]);
  });

  test('leads to the hosts that the guide names, subdomains included, and to no other', () => {
    expect(told('https://example.org', HOSTS)).toEqual([]);
    expect(told('https://www.example.org', HOSTS)).toEqual([]);
    expect(told('https://example.com', HOSTS)).toEqual(['forbidden-link here']);
    expect(told('https://notexample.org', HOSTS)).toEqual(['forbidden-link here']);
    expect(told('https://example.org', ['example.com', 'example.org'])).toEqual([]);
    expect(told('https://example.org', [])).toEqual(['forbidden-link here']);
    expect(told('tel:111', [])).toEqual([]);
  });
});

describe('the pages of contacts', () => {
  function pages(web: string): readonly string[] {
    const reporter = listener();
    const checked = '2026-01-01';
    const channels = [
      { kind: 'call' as const, number: '111' },
      { kind: 'web' as const, url: web },
    ];
    const contacts = { shop: { channels, sources: [], checked } };
    checkPages({ ...GUIDE, contacts }, HOSTS, reporter);
    return reporter.told;
  }

  test('are safe, and on the hosts that the guide names', () => {
    const at = 'forbidden-link contacts.shop.channels.1.url';
    expect(pages('https://example.org')).toEqual([]);
    expect(pages('http://example.org')).toEqual([at]);
    expect(pages('https://example.com')).toEqual([at]);
    expect(pages('mailto:help@example.org')).toEqual([at]);
    expect(pages('p')).toEqual([at]);
  });
});
