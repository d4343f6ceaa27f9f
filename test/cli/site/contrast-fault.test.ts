import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/cli/site/contrast.js';
import { contrastFault } from '../../../src/cli/site/contrast-fault.js';

test.each([
  ['black on white', '#000', '#ffffff', 21],
  ['a colour on itself', '#7a1f5c', '#7a1f5c', 1],
  // From the examples of WCAG’s own understanding documents.
  ['grey on white', '#767676', '#fff', 4.54],
])('the contrast of %s is what WCAG counts', (_what, one, other, ratio) =>
  expect(contrast(one, other)).toBeCloseTo(ratio, 2),
);

describe('the colours of a site', () => {
  test('can all be read as they come, and with a good colour of the author’s', () => {
    expect(contrastFault({})).toBeUndefined();
    expect(contrastFault({ colours: { light: { link: '#7a1f5c' } } })).toBeUndefined();
  });

  test('that cannot be read are named, with their contrast and with where', () => {
    const fault = contrastFault({ colours: { light: { link: '#ff9900' } } });
    expect(fault).toContain('colours.light: the contrast of “link” (#ff9900) is 2.14 to 1');
    expect(fault).toContain('on “background” (#ffffff)');
    expect(fault).toContain('on “callout” (#eef3fa)');
    expect(fault?.split('\n')).toHaveLength(1);
  });

  test('are looked at together: a background may take the contrast of our words', () => {
    const fault = contrastFault({ colours: { dark: { background: '#777777' } } });
    expect(fault).toContain('colours.dark: the contrast of “text”');
    expect(fault).not.toContain('colours.light');
  });

  test.each(['#ff9900', '#77ccff', '#999999'])(
    '%s is answered by a colour that can be read',
    (link) => {
      const fault = contrastFault({ colours: { light: { link } } }) ?? '';
      const [, better = ''] = /Set “link” to (#[0-9a-f]{6})/.exec(fault) ?? [];
      expect(contrastFault({ colours: { light: { link: better } } })).toBeUndefined();
    },
  );

  test('that leave no colour for words are told as that', () => {
    const colours = { light: { background: '#ffffff', callout: '#000000' } };
    expect(contrastFault({ colours })).toContain('choose these closer to each other');
  });
});
