import type { Contact } from '../../model/contact.js';
import type { Guide } from '../../model/guide.js';

/** The contact of that id, or all those for a fact of that id: no page knows the fact's value. */
export function contactsFor(
  reference: string,
  { contacts }: Guide,
): readonly (readonly [id: string, contact: Contact])[] {
  const own = contacts[reference];
  return own
    ? [[reference, own]]
    : Object.entries(contacts).filter(([, contact]) => contact.for?.[reference]);
}
