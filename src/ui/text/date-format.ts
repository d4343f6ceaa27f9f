const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Writes dates down to a year, a month or a day, in UTC. Each format is made once: a contact card for every operator makes many dates, and
 * making a format takes a cheap phone some milliseconds.
 */
export function dateFormat(
  locale: string,
  smallest: 'year' | 'month' | 'day',
): Intl.DateTimeFormat {
  const key = `${locale} ${smallest}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(smallest === 'year' ? {} : { month: 'short' }),
      // A year or a month alone would be only part of one in another calendar.
      ...(smallest === 'day' ? { day: 'numeric' } : { calendar: 'gregory' }),
    });
  formats.set(key, format);
  return format;
}
