import { describe, expect, test } from 'vitest';
import type { GuideFiles } from '../../../src/content/check-guide.js';
import { readPicture } from '../../../src/content/pictures/read-picture.js';
import { lyingJpeg, png, svg } from '../../support/pictures.js';
import { base, check, edited } from '../support.js';

const BODY = '- note: Keep the SIM in.';

/** The base, whose node says in English that it shows a picture, and in Urdu too. */
function showing(picture: string, pictures: Readonly<Record<string, string>>): GuideFiles {
  const english = edited('text/en.yaml', BODY, `${BODY}\n          - picture: ${picture}`);
  const [, urdu = ''] = /(- note: .*)\n/.exec(base.get('text/ur.yaml') ?? '') ?? [];
  const both = edited(
    'text/ur.yaml',
    urdu,
    `${urdu}\n          - picture: ${picture.replace('A phone', 'فون')}`,
    english,
  );
  return new Map([...both, ...Object.entries(pictures)]);
}
const shownIn = (files: GuideFiles, locale = 'en') => {
  const body = check(files).texts.get(locale)?.nodes['no-code/restart-phone']?.body;
  return Array.isArray(body) ? (body.at(-1) as unknown) : body;
};
const read = (file: string, content: string) => readPicture('mine', file, content);

describe('a picture of a text', () => {
  const files = showing('{ file: pictures/a.svg, alt: A phone }', {
    'pictures/a.svg': svg(300, 200),
  });

  test('is a block with the size of the file, and its words in each language', () => {
    expect(check(files).findings).toEqual([]);
    const src = expect.stringMatching(/^no-code\.[0-9a-f]{8}\.svg$/) as string;
    expect(shownIn(files)).toEqual({
      kind: 'picture',
      src,
      width: 300,
      height: 200,
      alt: 'A phone',
    });
    expect(shownIn(files, 'ur')).toMatchObject({ src, alt: 'فون' });
  });

  test('is built under a name that changes with what it holds, once for all languages', () => {
    const other = showing('{ file: pictures/a.svg, alt: A phone }', {
      'pictures/a.svg': svg(300, 200, '<g/>'),
    });
    const [name] = [...check(files).pictures.keys()];
    expect([...check(files).pictures]).toHaveLength(1);
    expect(check(files).pictures.get(name ?? '')).toEqual(
      Uint8Array.from(atob(svg(300, 200)), (sign) => sign.charCodeAt(0)),
    );
    expect([...check(other).pictures.keys()]).not.toContain(name);
  });

  test('may have another for dark pages, of the same shape', () => {
    const dark = (width: number) =>
      showing('{ file: pictures/a.svg, dark: pictures/b.svg, alt: A phone }', {
        'pictures/a.svg': svg(300, 200),
        'pictures/b.svg': svg(width, 400),
      });
    expect(check(dark(600)).findings).toEqual([]);
    expect([...check(dark(600)).pictures]).toHaveLength(2);
    expect(check(dark(500)).findings.map(({ code }) => code)).toContain('bad-picture');
  });

  test('that is not there is told with the likely one', () => {
    const wrong = showing('{ file: pictures/b.svg, alt: A phone }', {
      'pictures/a.svg': svg(3, 2),
    });
    const [first] = check(wrong).findings;
    expect(first).toMatchObject({ code: 'unknown-picture', fix: 'Did you mean “pictures/a.svg”?' });
  });

  test.each(['box.svg', 'pictures/box.gif', 'pictures/../box.svg', 'https://example.org/box.svg'])(
    'cannot be %s',
    (file) => {
      const { findings } = check(showing(`{ file: '${file}', alt: A phone }`, {}));
      expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['wrong-type']));
    },
  );
});

describe('a file', () => {
  test.each([
    ['a.svg', svg(30, 20), 'svg', 30, 20],
    ['a.SVG', svg(30, 20), 'svg', 30, 20],
    ['a.png', png(640, 480), 'png', 640, 480],
    ['a.jpeg', lyingJpeg(640, 480), 'jpg', 480, 640],
  ])('%s is read with the size at which it is shown', (file, content, ending, width, height) => {
    const name = expect.stringMatching(new RegExp(`^mine\\.[0-9a-f]{8}\\.${ending}$`)) as string;
    expect(read(file, content)).toMatchObject({ name, width, height });
  });

  test.each([
    ['of another kind than its name says', 'a.png', svg(3, 2), 'no picture'],
    ['that holds no picture', 'a.svg', btoa('<p>Hello</p>'), 'no picture'],
    ['that is empty', 'a.png', '', 'no picture'],
    ['that is cut off', 'a.png', png(3, 2).slice(0, 16), 'no picture'],
    ['without a size', 'a.svg', btoa('<svg xmlns="http://www.w3.org/2000/svg">'), 'no picture'],
    [
      'that browsers do not take for SVG',
      'a.svg',
      btoa('<svg width="3" height="2">'),
      'no browser',
    ],
    ['with too many pixels', 'a.png', png(4001, 20), '4001 × 20'],
    ['with no pixels', 'a.png', png(0, 20), '0 × 20'],
    ['with too many bytes', 'a.svg', svg(3, 2, ' '.repeat(300_000)), 'bytes'],
  ])('%s is refused', (_what, file, content, said) => {
    expect(read(file, content)).toMatchObject({ message: expect.stringContaining(said) as string });
  });
});
