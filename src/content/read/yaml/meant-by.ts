import { idOf } from '../../../model/id-of.js';

/**
 * What was likely meant by words that have not the form that is wanted, as it should be written. Nothing where that cannot be
 * told.
 *
 * @param wanted how the format says what it wants, such as “A wait is …”
 */
export function meantBy(wanted: string, written: string): string | undefined {
  const [, what = ''] = /^An? (\w+)/.exec(wanted) ?? [];
  return (
    MEANT[what]?.(written.trim()) ??
    (wanted.includes('small letters') ? nameOf(written) : undefined)
  );
}

const MEANT: Readonly<Record<string, (written: string) => string | undefined>> = {
  wait: durationOf,
  date: dayOf,
  locale: localeOf,
  target: targetOf,
};

/** `5 min`, `2 hours` or `1d` as an ISO 8601 duration. */
function durationOf(written: string): string | undefined {
  const [, count = '', unit = ''] =
    /^(\d+)\s*(m|h|d|mins?|minutes?|hrs?|hours?|days?)\.?$/i.exec(written) ?? [];
  if (unit === '') return undefined;
  const letter = unit.charAt(0).toUpperCase();
  return letter === 'D' ? `P${count}D` : `PT${count}${letter}`;
}

/** A day with its parts in another order, where only one can be the month. */
function dayOf(written: string): string | undefined {
  const parts = /^(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})$/.exec(written)?.slice(1) ?? [];
  const [first = '', second = '', third = ''] = parts;
  if (first.length === 4) return day(first, second, third);
  if (third.length !== 4) return undefined;
  if (Number(first) > 12) return day(third, second, first);
  return Number(second) > 12 || first === second ? day(third, first, second) : undefined;
}

const day = (year: string, month: string, date: string): string | undefined =>
  Number(month) > 12 || Number(date) > 31
    ? undefined
    : [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');

const LETTERS = Array.from({ length: 26 }, (_each, index) => String.fromCharCode(97 + index));

/** A language that is called by its English name. */
function localeOf(written: string): string | undefined {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const wanted = written.toLowerCase();
  for (const first of LETTERS) {
    const second = LETTERS.find((each) => names.of(first + each)?.toLowerCase() === wanted);
    if (second !== undefined) return first + second;
  }
  return undefined;
}

function targetOf(written: string): string | undefined {
  const names = written.split('/').map(idOf);
  return names.length > 2 || names.includes('') ? undefined : names.join('/');
}

const nameOf = (written: string): string | undefined => idOf(written) || undefined;
