import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clickThrough, control, mount, nodeId, settled, withCleanPage } from '../ui/support.js';

withCleanPage();

const address = location.pathname + location.search;
const clean = () => history.replaceState(null, '', address);
beforeEach(clean);
afterEach(clean);

const LINK = '#sim-registration-pk,start:no-code,no-code/device:android,no-code/signal-bars:none';

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
    await clickThrough(element, ['no-code']);
    control(element, 'handover').click();
    await expect.poll(() => control(element, 'copy-link')).toBeTruthy();
  });
});

test('without it the address is never touched', async () => {
  const element = await mount({ lang: 'en' });
  await clickThrough(element, ['no-code', 'android']);
  expect(location.hash).toBe('');
});
