/** How many times slower the processor is made for the times, as an inexpensive phone is. */
export const SLOWDOWN = 4;
