/** The years with a 29 February. */
const LEAP = String.raw`(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)`;

const IN_ANY_YEAR = [
  String.raw`(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])`,
  String.raw`(0[469]|11)-(0[1-9]|[12]\d|30)`,
  String.raw`02-(0[1-9]|1\d|2[0-8])`,
];

/**
 * A day of the calendar, as `YYYY-MM-DD`. It is a pattern, not a function, so that the JSON Schemas hold it and an editor
 * underlines 30 February.
 */
export const DAY_PATTERN = String.raw`(\d{4}-(${IN_ANY_YEAR.join('|')})|${LEAP}-02-29)`;
