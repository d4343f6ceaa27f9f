import type { FindingCode } from '../../../src/model/finding.js';
import { BODY, EN, TITLE, set, type Broken } from './change.js';

/** Puts a link into a body. */
const link = (what: string, code: FindingCode, to: string): Broken =>
  set(what, code, BODY, [{ kind: 'link', to, text: 'Look' }], `${BODY}.0.to`);

/** Puts a picture into a body. */
const picture = (what: string, src: string): Broken =>
  set(
    what,
    'forbidden-link',
    BODY,
    [{ kind: 'picture', src, width: 10, height: 10, alt: 'A box' }],
    `${BODY}.0.src`,
  );

export const LINKS: readonly Broken[] = [
  link('a link that runs a script', 'forbidden-link', 'javascript:alert(1)'),
  link('a link that runs a script in capitals', 'forbidden-link', 'JavaScript:alert(1)'),
  link('a script behind a space', 'unknown-target', ' javascript:alert(1)'),
  link('a script behind a line', 'unknown-target', 'java\nscript:alert(1)'),
  link('a script behind a control sign', 'unknown-target', '\u0001javascript:alert(1)'),
  link('a page in a link', 'forbidden-link', 'data:text/html,<script>alert(1)</script>'),
  link('a link to a file', 'forbidden-link', 'file:///etc/passwd'),
  link('a link to a page that is not encrypted', 'forbidden-link', 'http://example.org/'),
  link('a link to another protocol’s page', 'unknown-target', '//example.org/'),
  link('a link that is no address', 'forbidden-link', 'https://'),
  link('a link to a host without its slashes', 'forbidden-link', 'https:help.example.org'),
  link('a link to a host behind one slash', 'forbidden-link', 'https:/help.example.org'),
  link('a link to a host behind three slashes', 'forbidden-link', 'https:///help.example.org'),
  link('a link to a host behind a backslash', 'forbidden-link', 'https:/\\help.example.org'),
  link('a link with a user name', 'forbidden-link', 'https://example.org@evil.com/'),
  link('a link with an empty user name', 'forbidden-link', 'HTTPS://@evil.com/'),
  link('a link with a backslash before a user', 'forbidden-link', 'https://a.org\\@evil.com/'),
  link('a link that turns round', 'forbidden-link', 'https://example.org/\u202egpj.exe'),
  link('a link with a sign that takes no room', 'forbidden-link', 'https://exam\u200bple.org/'),
  link('a link with a soft hyphen', 'forbidden-link', 'https://exam\u00adple.org/'),
  link('a link with a space', 'forbidden-link', 'https://example.org/ a'),
  link('a number that turns round', 'forbidden-link', 'tel:\u202e111'),
  picture('a picture that runs a script', 'javascript:alert(1)'),
  picture('a picture that holds itself', 'data:image/svg+xml,<svg/>'),
  picture('a picture that is not encrypted', 'http://example.org/a.png'),
  picture('a picture in another folder', '../a.0a1b2c3d.png'),
  picture('a picture of another host’s page', '//example.org/a.0a1b2c3d.png'),
  picture('a picture whose address turns round', 'https://example.org/\u202egpj.png'),
  set(
    'a label that turns round',
    'hidden-character',
    `${EN}.nodes.no-code/signal-bars.answers.some.label`,
    'Open \u202egro.elpmaxe',
  ),
  set('a title with a sign that takes no room', 'hidden-character', TITLE, 'On\u2060line?'),
  set(
    'the words of a link that turn round, inside emphasis',
    'hidden-character',
    BODY,
    [
      {
        kind: 'note',
        text: [
          {
            kind: 'link',
            to: 'https://evil.com',
            text: [{ kind: 'emphasis', text: ['\u2066gro.elpmaxe'] }],
          },
        ],
      },
    ],
    `${BODY}.0.text.0.text.0.text`,
  ),
  set(
    'a code to dial that turns round',
    'hidden-character',
    BODY,
    [{ kind: 'paragraph', text: [{ kind: 'code', code: '\u202d123' }] }],
    `${BODY}.0.text.0`,
  ),
  set('a source that turns round', 'hidden-character', 'guide.sources.code-help.title', '\u202ex'),
  set('a language that turns round', 'hidden-character', 'guide.languageNames.ur', '\u200fEnglish'),
  set('a button that turns round', 'hidden-character', `${EN}.interface.back`, '\u061cBack'),
  link('a link to a problem that is not there', 'unknown-target', 'gone'),
  set(
    'a script in emphasis in a line',
    'forbidden-link',
    BODY,
    [
      {
        kind: 'note',
        text: [{ kind: 'emphasis', text: [{ kind: 'link', to: 'javascript:x', text: ['x'] }] }],
      },
    ],
    `${BODY}.0.text.0.text.0.to`,
  ),
  set(
    'a script in a step',
    'forbidden-link',
    BODY,
    [{ kind: 'steps', items: ['x', [{ kind: 'link', to: 'javascript:x', text: ['x'] }]] }],
    `${BODY}.0.items.1.0.to`,
  ),
  set(
    'a contact whose page runs a script',
    'forbidden-link',
    'guide.contacts.jazz.channels.1.url',
    'javascript:alert(1)',
  ),
  set(
    'a contact whose page is not encrypted',
    'forbidden-link',
    'guide.contacts.jazz.channels.1.url',
    'http://example.org',
  ),
  set(
    'a source that runs a script',
    'forbidden-link',
    'guide.sources.code-help.url',
    'javascript:alert(1)',
  ),
  set(
    'a number that is more than a number',
    'wrong-type',
    'guide.contacts.jazz.channels.0.number',
    '1;phone-context=x',
  ),
  set(
    'an e-mail address with headers',
    'wrong-type',
    'guide.contacts.jazz.channels',
    [{ kind: 'email', address: 'a@b.pk?bcc=c@d.pk' }],
    'guide.contacts.jazz.channels.0.address',
  ),
];
