import * as v from 'valibot';
import { INTERFACE_KEYS } from '../../model/text/interface-text.js';
import { PLURAL_KEYS } from '../../model/text/plural-keys.js';

/** The words of the interface in one locale, which the package brings. */
export const interfaceFile = v.strictObject({
  ...v.entriesFromList(INTERFACE_KEYS, v.string()),
  ...v.entriesFromList(PLURAL_KEYS, v.optional(v.string())),
});
