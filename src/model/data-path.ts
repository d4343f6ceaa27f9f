/** Where something stands in data: keys and list positions, outermost first. */
export type DataPath = readonly (string | number)[];
