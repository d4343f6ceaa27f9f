/** From a page, by its place in the site, to the folder of the site: `../../`. */
export const rootFrom = (place: string): string => '../'.repeat(place.split('/').length - 1);
