import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RahnumaGuide } from '../../src/ui/guide/rahnuma-guide.js';
import {
  clickThrough,
  control,
  focused,
  mount,
  nodeId,
  settled,
  titleOf,
  withCleanPage,
} from '../ui/support.js';

withCleanPage();

const address = location.pathname + location.search;
const clean = () => history.replaceState(null, '', address);
beforeEach(clean);
afterEach(clean);

const LINK = '#sim-registration-pk,start:no-code,no-code/device:android,no-code/signal-bars:none';

const noticeOf = (element: RahnumaGuide): string | undefined =>
  element.shadowRoot?.querySelector('.notice')?.textContent;

describe('a guide with deep-link', () => {
  test('leaves an anchor of the page alone that begins like its own', async () => {
    history.replaceState(null, '', '#sim-registration-pk-faq');
    const element = await mount({ lang: 'en', 'deep-link': '' });
    await clickThrough(element, ['no-code']);
    expect(location.hash).toBe('#sim-registration-pk-faq');
    history.replaceState(null, '', location.pathname + location.search);
  });

  test.each(['false', null])('that is %s leaves the address alone', async (value) => {
    const element = await mount({ lang: 'en', ...(value === null ? {} : { 'deep-link': value }) });
    const before = location.href;
    await clickThrough(element, ['no-code']);
    expect(location.href).toBe(before);
  });

  test('keeps the place in the hash, one step of the history an answer', async () => {
    const element = await mount({ lang: 'en', 'deep-link': '' });
    expect(location.hash).toBe('');
    const before = history.length;
    await clickThrough(element, ['no-code', 'android', 'none']);
    expect(location.hash).toBe(LINK);
    expect(history.length).toBe(before + 3);
  });

  test('follows the back and forward buttons of the browser', async () => {
    const element = await mount({ lang: 'en', 'deep-link': '' });
    await clickThrough(element, ['no-code', 'android', 'none']);
    history.back();
    await expect.poll(() => nodeId(element)).toBe('no-code/signal-bars');
    history.back();
    await expect.poll(() => nodeId(element)).toBe('no-code/device');
    history.forward();
    await expect.poll(() => nodeId(element)).toBe('no-code/signal-bars');
    history.go(-2);
    await expect.poll(() => nodeId(element)).toBeUndefined();
  });

  test('follows them through private answers too, which are in the memory of the page only', async () => {
    const element = await mount({ lang: 'en', 'deep-link': '' });
    await clickThrough(element, ['register', 'preparing', 'passport']);
    const passport = nodeId(element);
    expect(passport).toBe('register/bring-passport');
    control(element, 'back').click();
    await settled(element);
    history.back();
    await expect.poll(() => nodeId(element)).toBe('register/bring-passport');
    history.back();
    await expect.poll(() => nodeId(element)).toBe('register/which-document');
    history.forward();
    await expect.poll(() => nodeId(element)).toBe('register/bring-passport');
    expect(location.href + JSON.stringify(history.state)).not.toContain('passport');
  });

  test('asks again for a private answer after a reload, and says why', async () => {
    const before = await mount({ lang: 'en', 'deep-link': '' });
    await clickThrough(before, ['register', 'preparing', 'passport']);
    const { hash } = location;
    before.remove();
    // A reload keeps the address, but nothing of the page.
    history.replaceState(null, '', hash);
    const element = await mount({ lang: 'en', 'deep-link': '' });
    expect(nodeId(element)).toBe('register/which-document');
    expect(noticeOf(element)).toMatch(/private and was not kept: Document/);
    await clickThrough(element, ['passport']);
    expect(nodeId(element)).toBe('register/bring-passport');
    expect(noticeOf(element)).toBeUndefined();
  });

  test('reads a hash that arrives percent-encoded', async () => {
    history.replaceState(null, '', `#${encodeURIComponent(LINK.slice(1))}`);
    const element = await mount({ lang: 'en', 'deep-link': '' });
    expect(nodeId(element)).toBe('no-code/toggle-flight-mode');
    await clickThrough(element, ['worked']);
    expect(location.hash).toContain('no-code/toggle-flight-mode:worked');
  });

  test('is not moved by a link to an empty hash', async () => {
    const element = await mount({ lang: 'en', 'deep-link': '' });
    await clickThrough(element, ['no-code', 'android']);
    const link = document.createElement('a');
    link.href = '#';
    document.body.append(link);
    const followed = new Promise((done) => addEventListener('popstate', done, { once: true }));
    link.click();
    await followed;
    await settled(element);
    expect(nodeId(element)).toBe('no-code/signal-bars');
    link.remove();
    const back = new Promise((done) => addEventListener('popstate', done, { once: true }));
    history.back();
    await back;
    await settled(element);
    expect(nodeId(element)).toBe('no-code/signal-bars');
  });

  test.each(['/', 'https://cdn.example.org/'])(
    'keeps the path of the page under the base %s',
    async (href) => {
      const base = document.createElement('base');
      base.href = href;
      document.head.append(base);
      try {
        const told = new Promise((done) =>
          document.body.addEventListener('rahnuma-change', done, { once: true }),
        );
        const element = await mount({ lang: 'en', 'deep-link': '' });
        await told;
        await clickThrough(element, ['no-code', 'android']);
        expect(location.pathname + location.search).toBe(address);
        expect(location.hash).toContain('no-code/device:android');
        expect(focused(), 'the focus follows').toBe(titleOf(element));
      } finally {
        base.remove();
      }
    },
  );

  test('hands on what routers keep in the state of the history', async () => {
    history.replaceState({ turbo: { restorationIdentifier: 'a' } }, '', address);
    const element = await mount({ lang: 'en', 'deep-link': '' });
    await clickThrough(element, ['no-code', 'android']);
    expect(history.state).toMatchObject({ turbo: { restorationIdentifier: 'a' } });
    history.replaceState('a string', '', location.href);
    await clickThrough(element, ['none']);
    expect(history.state).toBe('a string');
  });

  test('opens at the node that a link names, with nothing found out', async () => {
    history.replaceState(null, '', '#sim-registration-pk,start:no-code/signal-bars');
    const element = await mount({ lang: 'en', 'deep-link': '' });
    expect(nodeId(element)).toBe('no-code/signal-bars');
    expect(element.snapshot?.facts).toEqual({});
  });

  test('opens at the place that a link names', async () => {
    history.replaceState(null, '', LINK);
    const element = await mount({ lang: 'zh-Hans', 'deep-link': '' });
    expect(nodeId(element)).toBe('no-code/toggle-flight-mode');
    expect(element.link).toContain(LINK);
  });

  test('puts nothing into the address that gives a sensitive fact away', async () => {
    const element = await mount({ lang: 'en', 'deep-link': '' });
    await clickThrough(element, ['mismatched-id', 'fingerprint', 'passport', 'failed']);
    expect(location.hash).toContain('fingerprint');
    expect(location.hash).not.toContain('passport');
  });

  test.each([
    '#section-2',
    '#sim-registration-pk',
    '#sim-registration-pk,',
    '#sim-registration-pk,,,:,x',
    '#sim-registration-pk,start:__proto__,constructor:x',
    '#%E0%A4%A',
    `#sim-registration-pk,${'x/y:z,'.repeat(2000)}`,
  ])('takes no harm from the hash %#', async (hash) => {
    history.replaceState(null, '', hash);
    const element = await mount({ lang: 'en', 'deep-link': '' });
    expect(nodeId(element)).toBeUndefined();
    await clickThrough(element, ['no-code']);
    expect(nodeId(element)).toBe('no-code/device');
  });

  test('leaves the hash of the page alone', async () => {
    history.replaceState(null, '', '#section-2');
    const element = await mount({ lang: 'en', 'deep-link': '' });
    await clickThrough(element, ['no-code', 'android']);
    expect(location.hash).toBe('#section-2');
    history.pushState(null, '', '#section-3');
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await gone;
    await settled(element);
    expect(nodeId(element)).toBe('no-code/signal-bars');
  });

  test('offers its link in the hand-over', async () => {
    const element = await mount({ lang: 'en', 'deep-link': '' });
    await clickThrough(element, ['no-code', 'android']);
    control(element, 'handover').click();
    await expect.poll(() => control(element, 'copy-link')).toBeTruthy();
  });
});

test('without it the address is never touched', async () => {
  const element = await mount({ lang: 'en' });
  await clickThrough(element, ['no-code', 'android']);
  expect(location.hash).toBe('');
});
