import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { countFindings, formatFindings, hasErrors } from '../../src/rules/format-findings.js';

const error: Finding = {
  code: 'unknown-target',
  severity: 'error',
  file: 'guide.yaml',
  line: 12,
  column: 5,
  path: 'problems.p.nodes.start',
  message: 'There is no node “ent”',
  fix: 'Did you mean “end”?',
};
const warning: Finding = {
  ...error,
  code: 'untranslated-text',
  severity: 'warning',
  file: 'text/ur.yaml',
  path: '',
};

test('findings are listed with their place, what is wrong and what to do, then counted', () => {
  expect(formatFindings([error, warning], 'my-guide/')).toBe(`\
my-guide/guide.yaml:12:5 error unknown-target
  There is no node “ent” (problems.p.nodes.start)
  → Did you mean “end”?

my-guide/text/ur.yaml:12:5 warning untranslated-text
  There is no node “ent”
  → Did you mean “end”?

1 error, 1 warning`);
  expect(formatFindings([error])).toMatch(/^guide\.yaml:12:5 /);
});

test('findings are counted in words that fit the number', () => {
  expect(countFindings([])).toBe('0 errors, 0 warnings');
  expect(countFindings([error, error, warning])).toBe('2 errors, 1 warning');
});

test('warnings alone do not keep a guide from being used', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, error])).toBe(true);
});
