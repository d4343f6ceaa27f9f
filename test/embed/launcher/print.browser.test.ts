import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import '../../../src/launcher.js';
import { shown, SIM_GUIDE, withCleanPage } from '../../ui/support.js';

withCleanPage();

/** What the page looks like on paper, or on the screen again. */
const printed = (media: 'print' | '') =>
  (cdp() as unknown as { send: (method: string, params: object) => Promise<void> }).send(
    'Emulation.setEmulatedMedia',
    { media },
  );

afterEach(() => printed(''));

test('the launcher’s button is not on the paper; the guide is, if it is open', async () => {
  const launcher = document.createElement('rahnuma-launcher');
  launcher.setAttribute('guide', SIM_GUIDE);
  document.body.append(launcher);
  const button = launcher.shadowRoot?.querySelector('[part=button]');
  expect(button?.checkVisibility()).toBe(true);
  await printed('print');
  expect(button?.checkVisibility()).toBe(false);
  await launcher.open();
  await shown(launcher.guideElement);
  expect(launcher.guideElement.checkVisibility()).toBe(true);
  await printed('');
  expect(button?.checkVisibility()).toBe(true);
});
