import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  checkCompiledGuide,
  checkCompiledPhrases,
  checkCompiledSources,
  checkCompiledText,
} from '../../src/compiled/outside/check-compiled.js';
import { HEADER, PACKAGE_VERSION } from '../../src/compiled/format.js';
import { base, guideOf } from '../content/support.js';

const GUIDE = guideOf(base);

test('a compiled guide names the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(PACKAGE_VERSION).toBe(version);
});

describe('a guide of another format is refused, with the version to use,', () => {
  const compile = `compile the guide again with version ${PACKAGE_VERSION}`;

  test.each<[what: string, header: object, message: RegExp, fix: string]>([
    ['an older one', { format: 0, package: '0.0.9' }, /in format 0;/, compile],
    ['a newer one', { format: 2, package: '3.1.4' }, /in format 2;/, 'Load version 3.1.4 of'],
    [
      'a newer one that does not say of which package',
      { format: 2, package: 7 },
      /in format 2;/,
      'Load version of the package that wrote it',
    ],
    [
      'a newer one of a package that is no version',
      { format: 2, package: '<b>x</b>' },
      /in format 2;/,
      'Load version of the package that wrote it',
    ],
    ['one that does not say', {}, /does not say its format/, compile],
    ['one that says it in words', { format: '1' }, /does not say its format/, compile],
  ])('%s', (_what, header, message, fix) => {
    const { version } = GUIDE;
    for (const { data, findings } of [
      checkCompiledGuide({ ...header, guide: GUIDE }, 'x'),
      checkCompiledText({ ...header, version, text: {} }, GUIDE, 'en', 'x'),
      checkCompiledPhrases({ ...header, version, phrases: {} }, GUIDE, 'x'),
      checkCompiledSources({ ...header, version, sources: {} }, GUIDE, 'x'),
    ]) {
      expect(data).toBeUndefined();
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ code: 'unknown-format', path: 'format' });
      expect(findings[0]?.message).toMatch(message);
      expect(findings[0]?.message).toContain(
        `version ${PACKAGE_VERSION} of rahnuma reads format 1`,
      );
      expect(findings[0]?.fix).toContain(fix);
    }
  });
});

test('a part of another build of the guide is refused', () => {
  const header = { ...HEADER, version: '00000000' };
  for (const { findings } of [
    checkCompiledPhrases({ ...header, phrases: {} }, GUIDE, 'x'),
    checkCompiledSources({ ...header, sources: {} }, GUIDE, 'x'),
  ]) {
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(['unknown-value version']);
  }
});
