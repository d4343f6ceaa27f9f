import { expect, test } from 'vitest';
import { html } from '../../../src/site/parts/html.js';

test('what is filled in stays text, in an element and in an attribute', () => {
  const hostile = `"><script>alert('1')</script>&amp;`;
  const made = html`<a href="${hostile}">${hostile}</a>`.toString();
  const escaped = '&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;amp;';
  expect(made).toBe(`<a href="${escaped}">${escaped}</a>`);
});

test('what the tag made is taken as it is, alone and in lists; what is absent is nothing', () => {
  const item = (text: string) => html`<i>${text}</i>`;
  expect(html`<b>${['a', '<'].map(item)}</b>${undefined}${3}`.toString()).toBe(
    '<b><i>a</i><i>&#60;</i></b>3',
  );
});
