/** A day of the calendar, as `YYYY-MM-DD`: days in this form compare as text. */
export type Day = string;

const MS_OF_A_DAY = 86_400_000;

/** The day it is, in the time zone of Greenwich. */
export const today = (): Day => new Date().toISOString().slice(0, 10);

/** The day so many days after `day`; or before it. */
export const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * MS_OF_A_DAY).toISOString().slice(0, 10);

/** How many days there are from one day to another; less than 0 where the other is earlier. */
export const daysFrom = (day: Day, other: Day): number =>
  (Date.parse(other) - Date.parse(day)) / MS_OF_A_DAY;
