import { expect, test } from 'vitest';
import { siteStyle } from '../../src/site/site-style.js';
import { button, mount, withCleanPage } from '../ui/support.js';

withCleanPage();

test('a theme shapes the plain pages and the widget in them alike', async () => {
  const style = document.createElement('style');
  style.textContent = siteStyle({ theme: ':root { --rahnuma-radius: 3px; }' });
  const plain = document.createElement('ul');
  plain.className = 'answers';
  plain.append(document.createElement('li'));
  plain.firstElementChild?.append(document.createElement('a'));
  document.body.append(style, plain);
  const element = await mount({ guide: 'home-internet' });
  const shapes = [plain.querySelector('a'), button(element, 'no-internet')].map(
    (answer) => answer && getComputedStyle(answer).borderRadius,
  );
  expect(shapes).toEqual(['3px', '3px']);
});
