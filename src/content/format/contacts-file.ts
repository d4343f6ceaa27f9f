import * as v from 'valibot';
import type { Contact } from '../../model/contact.js';
import { atLeast, channels, factValues, id } from '../../rules/structure/shapes.js';
import { about } from './about.js';
import { review } from './review.js';
import { withDefined } from './with-defined.js';

const contact = v.strictObject({
  for: v.optional(
    about(factValues, 'Whom it is for: those with this value of a fact.', { connection: 'fibre' }),
  ),
  channels: about(channels, 'The ways to reach it, the best first.'),
  source: about(
    atLeast(1, id('A source'), 'A contact names at least one source'),
    'Where the address or number is from: names of sources.',
    ['help-page'],
  ),
  ...review,
});

/** `contacts.yaml`: whom a visitor can reach. */
export const contactsFile = about(
  v.record(id('A contact'), contact),
  'Whom a visitor can reach, by a name of your own. The words are in `text/<locale>.yaml`, under `contacts`.',
);

export type ContactsFile = v.InferOutput<typeof contactsFile>;

export const buildContact = (authored: v.InferOutput<typeof contact>): Contact =>
  withDefined({
    for: authored.for,
    channels: authored.channels.map(withDefined),
    sources: authored.source,
    checked: authored.checked,
    reviewBy: authored['review-by'],
  });
