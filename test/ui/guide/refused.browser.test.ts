import { expect, test, vi } from 'vitest';
import { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import { eventually } from '../../support/eventually.js';
import { withCleanPage } from '../support.js';

withCleanPage();

function put(lang: string): RahnumaGuide {
  const element = document.createElement('rahnuma-guide');
  Object.assign(element, { guide: 'no-such-guide', lang });
  document.body.append(element);
  return element;
}

const failure = (element: Element) =>
  eventually(() => {
    const found = element.shadowRoot?.querySelector<HTMLElement>('.failure');
    if (!found) throw new Error('No failure is shown');
    return found;
  });

test.each([
  ['zh-CN', '此指南有错误，无法显示。', '供网站管理员查看'],
  ['nl', 'This guide has a fault and cannot be shown.', 'For the owner of this site'],
])('in %s, a guide that is refused says so', async (lang, told, details) => {
  const shown = await failure(put(lang));
  expect(shown.querySelector('p')?.textContent).toBe(told);
  expect(shown.querySelector('summary')?.textContent).toBe(details);
  expect(shown.querySelector('[lang=en]')?.textContent).toContain('no-such-guide');
});

test('where the words for that cannot be had, it can be tried again', async () => {
  const outside = vi.spyOn(RahnumaGuide, 'outside');
  outside.mockRejectedValueOnce(new TypeError('no network'));
  const element = put('en');
  const shown = await failure(element);
  expect(shown.textContent).toContain('Check the connection');
  shown.querySelector('button')?.click();
  await eventually(() =>
    expect(element.shadowRoot?.querySelector('.failure')?.textContent).toContain('has a fault'),
  );
});
