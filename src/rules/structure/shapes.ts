import * as v from 'valibot';
import type { ChannelKind } from '../../model/contact.js';
import type { FactKind } from '../../model/fact.js';
import { DAY_PATTERN } from './day-pattern.js';

/** The small shapes that authored files and compiled guides have in common. How much there may be is a matter of limits. */

export const id = (what: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `${what} is written in small letters, digits and hyphens`),
  );

/** Values of facts, by fact. */
export const factValues = v.record(id('A fact'), id('A value'));

export const date = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${DAY_PATTERN}$`), 'A date is a day of the calendar, written YYYY-MM-DD'),
);

/** The date of a source, which may be less than a day. */
export const dated = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^(\\d{4}(-(0[1-9]|1[0-2]))?|${DAY_PATTERN})$`),
    'A date that the calendar has, written YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);

export const locale = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
    'A locale is a BCP 47 tag such as en, ur or zh-Hans',
  ),
);

/** A list with as many items as there must be. */
export const atLeast = <T extends v.GenericSchema>(least: number, item: T, message: string) =>
  v.pipe(v.array(item), v.minLength(least, message));

export const factValueIds = atLeast(2, id('A value'), 'A fact has at least two values');

/** What a fact of each kind has besides its kind, and whether it is sensitive. */
export const FACT_FIELDS = {
  choice: { values: factValueIds },
} satisfies Record<FactKind, v.ObjectEntries>;

/** Patterns for messages. */
export const patterns = atLeast(1, v.string(), 'There is at least one pattern');

/** The width or height of a picture, in pixels. */
export const pixels = v.pipe(
  v.number(),
  v.integer('A picture has a whole number of pixels'),
  v.minValue(1, 'A picture has at least one pixel'),
  v.maxValue(10_000, 'A picture has at most 10000 pixels in each direction'),
);

/** The longest wait, and the most tries, that a remedy may ask for. */
export const LONGEST_WAIT_DAYS = 7;
export const MOST_TRIES = 5;

export const tries = v.pipe(
  v.number(),
  v.integer('Tries are a whole number'),
  v.minValue(1, 'A remedy is tried at least once'),
  v.maxValue(MOST_TRIES, `A remedy is tried at most ${MOST_TRIES} times`),
);

const number = v.pipe(
  v.string(),
  v.regex(/^\+?[0-9*#][0-9*# -]*$/, 'A number has digits, spaces, hyphens, * and #'),
  v.description('The number, as people write it.'),
);
const from = v.optional(
  v.pipe(v.picklist(['own-sim', 'any-phone']), v.description('Where the number can be dialled.')),
);

/** The ways to reach a contact. Whether a `url` may be led to is another question. */
const CHANNELS = {
  call: v.strictObject({ kind: v.literal('call'), number, from }),
  sms: v.strictObject({ kind: v.literal('sms'), number, from }),
  whatsapp: v.strictObject({ kind: v.literal('whatsapp'), number }),
  email: v.strictObject({
    kind: v.literal('email'),
    address: v.pipe(
      v.string(),
      v.email('Not an e-mail address'),
      v.description('The e-mail address.'),
    ),
  }),
  web: v.strictObject({
    kind: v.literal('web'),
    url: v.pipe(v.string(), v.description('The address of the page.')),
  }),
} satisfies { [K in ChannelKind]: v.GenericSchema<unknown, { kind: K }> };

const channel = v.variant(
  'kind',
  Object.values(CHANNELS),
  `A channel’s kind is ${Object.keys(CHANNELS).join(', ')}`,
);

export const channels = atLeast(1, channel, 'A contact has at least one channel');
