import { BARS, BODY, END, QUESTION, REMEDY, TITLE, set, without, type Broken } from './change.js';

export const FORMATS: readonly Broken[] = [
  without('without a format', 'unknown-format', 'format'),
  set('in an older format', 'unknown-format', 'format', 0),
  set('in a newer format', 'unknown-format', 'format', 2),
  set('in a format that is no number', 'unknown-format', 'format', '1'),
];

export const SHAPES: readonly Broken[] = [
  without('no structure', 'missing-field', 'guide'),
  set('a field that no guide has', 'unknown-field', 'style', 'p { color: red }'),
  set('a structure that is a list', 'missing-field', 'guide', [], 'guide.id'),
  set('a structure that is words', 'wrong-type', 'guide', 'guide'),
  set('a script beside the structure', 'unknown-field', 'guide.script', 'alert(1)'),
  without('a structure without problems', 'missing-field', 'guide.problems'),
  set('no problem at all', 'wrong-type', 'guide.problems', []),
  set('a problem without nodes', 'wrong-type', 'guide.problems.0.nodes', []),
  set('a version that is no fingerprint', 'wrong-type', 'guide.version', '<b>'),
  set('a locale that Intl would refuse', 'wrong-type', 'guide.locales.1', 'u_r'),
  set('a kind of node that nothing shows', 'wrong-type', `${QUESTION}.kind`, 'script', QUESTION),
  set('a kind that every object has', 'wrong-type', `${QUESTION}.kind`, 'constructor', QUESTION),
  set('a field of another kind', 'unknown-field', `${END}.tries`, 2),
  set('a remedy without bound', 'wrong-type', `${REMEDY}.tries`, 1e9),
  set('tries that are not whole', 'wrong-type', `${REMEDY}.tries`, 1.5),
  set('a remedy never tried', 'wrong-type', `${REMEDY}.tries`, 0),
  set('a wait without end', 'wrong-type', `${REMEDY}.wait`, 1e15),
  set('a wait before now', 'wrong-type', `${REMEDY}.wait`, -60_000),
  set('a date that is none', 'wrong-type', 'guide.sources.code-help.checked', 'soon'),
  set('a condition of no kind', 'wrong-type', `${BARS}.answers.1.route.0.when`, { if: '1' }),
  set(
    'a condition of two kinds',
    'unknown-field',
    `${BARS}.answers.1.route.0.when.known`,
    'operator',
  ),
  set('a route of nothing', 'wrong-type', `${BARS}.answers.0.route`, []),
  set('words that are a number', 'wrong-type', TITLE, 7),
  set('words of a kind that is not shown', 'wrong-type', TITLE, [{ html: '<img>' }], `${TITLE}.0`),
  set('a block of a kind that is not shown', 'wrong-type', BODY, [{ html: '<img>' }], `${BODY}.0`),
  set(
    'a locale to fall back on that is none',
    'wrong-type',
    TITLE,
    { locale: '"', text: 'x' },
    `${TITLE}.locale`,
  ),
  set('phrases that are no list', 'wrong-type', 'phrases.no-code', 'code'),
];
