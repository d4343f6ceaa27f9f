import { checkGuide, type CheckedGuide } from '../../src/content/check-guide.js';
import { readFolder, readInterfaceTexts } from '../../src/content/read/read-folder.js';
import type { Guide } from '../../src/model/guide.js';

export const SIM_GUIDE = 'src/guides/sim-registration-pk';
export const HOME_GUIDE = 'src/guides/home-internet';

/** A guide of this repository, as the checker reads it. */
export const readGuide = (folder: string): CheckedGuide =>
  checkGuide(readFolder(folder), readInterfaceTexts());

export const readSimGuide = (): CheckedGuide => readGuide(SIM_GUIDE);

/** The real guide, for tests that do not ask whether it has errors. Throws if it has. */
export function realGuide(): Guide {
  const { guide } = readSimGuide();
  if (!guide) throw new Error('The real guide has errors');
  return guide;
}

/**
 * A guide with the given structure, without words, for tests of what a structure does. What is not given is left out. Throws
 * with the findings if the guide has errors.
 */
export function guideOf(yaml: string): Guide {
  const files = new Map([
    ['guide.yaml', `id: test\nsource-locale: en\nlocales: [en]\n${yaml}`],
    ['contacts.yaml', '{}'],
    ['sources.yaml', '{}'],
    ['text/en.yaml', '{}'],
  ]);
  const { guide, findings } = checkGuide(files, new Map());
  const wrong = findings.filter(
    ({ code }) => code !== 'missing-text' && code !== 'missing-interface',
  );
  if (!guide || wrong.length > 0) throw new Error(JSON.stringify(wrong, null, 2));
  return guide;
}

/** A small guide with each kind of node, conditions, tries, a wait, a detour, a learnt fact and a resolution that leads on. */
export const guideOfEach = (): Guide =>
  guideOf(`
facts:
  phone: { values: [android, iphone, other] }
  place: { values: [home, abroad], sensitive: true }
conditions:
  has-android: { is: { phone: android } }
  is-away: { not: { is: { place: home } } }
problems:
  one:
    start: second
    nodes:
      first: { kind: question, asks: phone, answers: { apple: { value: iphone, to: second }, android: { to: second }, other: { to: two/end } } }
      second:
        kind: remedy
        tries: 3
        wait: PT2H
        detour: two
        worked: end
        failed: [{ when: has-android, to: two/where }, { to: ask }]
        could-not: [{ when: is-away, to: two/end }, { to: first }]
      end: { kind: resolution, unsolved: ask }
      ask: { kind: escalation }
  two:
    start: where
    nodes:
      where: { kind: question, answers: { here: { learn: { place: home }, to: end }, away: { to: end } } }
      end: { kind: resolution }
`);
