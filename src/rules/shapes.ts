import * as v from 'valibot';

/** The small shapes that authored files and compiled guides have in common. */

export const id = (what: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `${what} is written in small letters, digits and hyphens`),
  );

export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'A date is written YYYY-MM-DD'),
);

/** The date of a source, which may be less than a day. */
export const dated = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Written YYYY, YYYY-MM or YYYY-MM-DD'),
);

export const locale = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
    'A locale is a BCP 47 tag such as en, ur or zh-Hans',
  ),
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
);
const from = v.optional(
  v.pipe(v.picklist(['own-sim', 'any-phone']), v.description('Where the number can be dialled.')),
);

/** The ways to reach a contact. Whether a `url` may be led to is another question. */
export const call = v.strictObject({ kind: v.literal('call'), number, from });
export const sms = v.strictObject({ kind: v.literal('sms'), number, from });
export const whatsapp = v.strictObject({ kind: v.literal('whatsapp'), number });
export const email = v.strictObject({
  kind: v.literal('email'),
  address: v.pipe(v.string(), v.email('Not an e-mail address')),
});
export const web = v.strictObject({ kind: v.literal('web'), url: v.string() });
