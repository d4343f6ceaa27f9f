import { today, type Day } from '../model/day.js';
import { DAY_PATTERN } from '../rules/structure/day-pattern.js';
import type { Asked, Option } from './command.js';

const TODAY = 'today';
const DAY = new RegExp(`^${DAY_PATTERN}$`);

export const isDay = (written: string): boolean => DAY.test(written);

/** The option that says against which day a guide is held. */
export const ON_OPTION: Option = {
  help: 'The day against which the days in the guide are held, as YYYY-MM-DD.',
  default: TODAY,
  placeholder: 'day',
  faultOf: (written) =>
    written === TODAY || isDay(written) ? undefined : 'is a day, written YYYY-MM-DD',
};

/** The day that was asked for with {@link ON_OPTION}. */
export function onDay({ option }: Asked): Day {
  const written = option('on');
  return written === TODAY ? today() : written;
}
