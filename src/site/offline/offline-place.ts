/** Where the page of a guide stands that takes the place of any of its pages in one language while there is no network. */
export const offlinePlace = (guide: string, locale: string): string =>
  `${guide}/${locale}/offline.html`;
