import * as v from 'valibot';
import type { Contact } from '../../model/contact.js';
import { atLeast, channels, factValues, id } from '../../rules/structure/shapes.js';
import { about } from './about.js';
import { review } from './review.js';
import { withDefined } from './with-defined.js';

const contact = v.strictObject({
  for: v.optional(about(factValues, 'Whom it is for, such as operator: jazz.')),
  channels,
  source: atLeast(1, id('A source'), 'A contact names at least one source'),
  ...review,
});

/** `contacts.yaml`: whom a visitor can reach. */
export const contactsFile = v.record(id('A contact'), contact);

export type ContactsFile = v.InferOutput<typeof contactsFile>;

export const buildContact = (authored: v.InferOutput<typeof contact>): Contact =>
  withDefined({
    for: authored.for,
    channels: authored.channels.map(withDefined),
    sources: authored.source,
    checked: authored.checked,
    reviewBy: authored['review-by'],
  });
