import { describe } from 'vitest';
import { edited } from '../support.js';
import { testMistakes } from './mistake.js';

const GUIDE = 'guide.yaml';

/** The last end of the base leads to a node that was just added. */
const added = edited(
  GUIDE,
  'could-not: visit-shop',
  'could-not: call-us',
  edited(GUIDE, '      unlocked:', '      call-us: { kind: escalation }\n      unlocked:'),
);

describe('words that a node lacks are one mistake', () => {
  testMistakes([
    [
      'in the language of the source',
      added,
      'missing-text text/en.yaml:66',
      'title, body, summary',
      '“phone-locked/call-us”',
      'under “call-us”',
      'rahnuma texts <folder> en',
    ],
    [
      'in a translation',
      edited('text/ur.yaml', '        title: PUK لکھیں\n', ''),
      'untranslated-text text/ur.yaml:72',
    ],
  ]);
});
