import { today, type Day } from '../model/day.js';
import { DAY_PATTERN } from '../rules/structure/day-pattern.js';
import type { Option } from './command.js';

const TODAY = 'today';
const DAY = new RegExp(`^${DAY_PATTERN}$`);

export const isDay = (written: string): boolean => DAY.test(written);

/** An option whose value is a day: today, unless said. */
export const dayOption = (help: string): Option => ({
  help: `${help}, as YYYY-MM-DD.`,
  default: TODAY,
  placeholder: 'day',
  faultOf: (written) =>
    written === TODAY || isDay(written) ? undefined : 'is a day, written YYYY-MM-DD',
});

/** The day that such an option says. */
export const dayOf = (written: string): Day => (written === TODAY ? today() : written);
