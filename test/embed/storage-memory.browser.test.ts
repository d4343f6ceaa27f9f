import { describe, expect, test, vi } from 'vitest';
import { clickThrough, control, mount, nodeId, settled, withCleanPage } from '../ui/support.js';

withCleanPage();

const KEY = 'rahnuma:sim-registration-pk';

describe('a trail that is kept', () => {
  test('leads back to the same place after a reload', async () => {
    const before = await mount({ lang: 'en', persist: 'session' });
    await clickThrough(before, ['no-code', 'android', 'none']);
    before.remove();
    const after = await mount({ lang: 'ur', persist: 'session' });
    expect(nodeId(after)).toBe('no-code/toggle-flight-mode');
    expect(localStorage.length).toBe(0);
  });

  test('is in local storage where the page says so', async () => {
    const element = await mount({ lang: 'en', persist: 'local' });
    await clickThrough(element, ['no-code']);
    expect(localStorage.getItem(KEY)).toContain('no-code');
    expect(sessionStorage.length).toBe(0);
  });

  test('is kept no longer once the page takes that back', async () => {
    const element = await mount({ lang: 'en', persist: 'session' });
    element.removeAttribute('persist');
    await clickThrough(element, ['no-code']);
    element.setAttribute('persist', 'false');
    await clickThrough(element, ['android']);
    expect(sessionStorage.getItem(KEY)).not.toContain('no-code');
    expect(localStorage.length).toBe(0);
  });

  test('has nothing in it that gives a sensitive fact away, and asks for it again', async () => {
    const before = await mount({ lang: 'en', persist: 'session' });
    await clickThrough(before, ['mismatched-id', 'fingerprint', 'passport', 'failed']);
    const kept = sessionStorage.getItem(KEY) ?? '';
    expect(kept).toContain('fingerprint');
    expect(kept).not.toContain('passport');
    before.remove();
    const after = await mount({ lang: 'en', persist: 'session' });
    expect(nodeId(after)).toBe('mismatched-id/fingerprint-document');
  });

  test('has private answers in it by consent only, which is asked for at an end, and can be withdrawn', async () => {
    const before = await mount({ lang: 'en', persist: 'session' });
    await clickThrough(before, ['mismatched-id', 'fingerprint', 'passport']);
    expect(() => control(before, 'remember'), 'not at every node').toThrow();
    before.start('register');
    await settled(before);
    await clickThrough(before, ['preparing', 'passport', 'could-not']);
    control(before, 'remember').click();
    await settled(before);
    expect(sessionStorage.getItem(KEY)).toContain('passport');
    const place = nodeId(before);
    before.remove();

    const after = await mount({ lang: 'en', persist: 'session' });
    expect(nodeId(after)).toBe(place);
    control(after, 'forget').click();
    await settled(after);
    expect(sessionStorage.getItem(KEY)).not.toContain('passport');
    expect(nodeId(after)).toBe(place);
  });

  test('is its own for each element with an id', async () => {
    const first = await mount({ lang: 'en', persist: 'session', id: 'first' });
    const second = await mount({ lang: 'en', persist: 'session', id: 'second' });
    await clickThrough(first, ['no-code']);
    await clickThrough(second, ['mismatched-id']);
    first.remove();
    second.remove();
    expect(nodeId(await mount({ lang: 'en', persist: 'session', id: 'first' }))).toBe(
      'no-code/device',
    );
  });

  test.each(['{', 'null', '{"trail":[{"node":1}]}', '{"trail":"x"}', '[]'])(
    'does no harm when it is damaged: %s',
    async (spoilt) => {
      sessionStorage.setItem(KEY, spoilt);
      expect(nodeId(await mount({ lang: 'en', persist: 'session' }))).toBeUndefined();
    },
  );

  test('says so when the guide has changed since', async () => {
    const trail = [
      { node: 'start', answer: 'no-code', at: 0 },
      { node: 'no-code/gone', answer: 'yes', at: 0 },
      { node: 'no-code/device', answer: 'android', at: 0 },
      { node: 'no-code/where-no-signal', answer: 'abroad', at: 0 },
    ];
    sessionStorage.setItem(KEY, JSON.stringify({ version: '00000000', trail }));
    const element = await mount({ lang: 'en', persist: 'session' });
    expect(nodeId(element)).toBe('no-code/signal-bars');
    expect(element.shadowRoot?.querySelector('.notice')?.textContent).toMatch(
      /has changed.*Abroad/s,
    );
  });

  test('says so too when only the way through the guide has changed', async () => {
    const trail = [
      { node: 'start', answer: 'no-code', at: 0 },
      { node: 'no-code/where-no-signal', answer: 'abroad', at: 0 },
    ];
    sessionStorage.setItem(KEY, JSON.stringify({ version: '00000000', trail }));
    const element = await mount({ lang: 'en', persist: 'session' });
    await expect
      .poll(() => element.shadowRoot?.querySelector('.notice')?.textContent)
      .toMatch(/has changed.*Abroad/s);
  });

  test('is not needed: the guide works if storage is blocked', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const element = await mount({ lang: 'en', persist: 'local' });
    await clickThrough(element, ['no-code', 'android']);
    expect(nodeId(element)).toBe('no-code/signal-bars');
  });
});
