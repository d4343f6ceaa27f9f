/** A number with as many digits as mean something: 0.12, 3.4, 56, 1,234. */
export const amount = (value: number): string =>
  new Intl.NumberFormat('en', {
    maximumFractionDigits: value < 1 ? 2 : value < 10 ? 1 : 0,
  }).format(value);
