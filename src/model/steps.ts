/** Work that may be interrupted at each `yield`, so that a page stays usable while it is done. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** In milliseconds: on a phone that is four times slower than a desk, short of what a person notices. */
const LONGEST_TURN = 8;

/** Does it in turns, between which the page may do something else. What is soon done is done in one. */
export async function inSteps<T>(steps: Steps<T>): Promise<T> {
  for (let began = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < LONGEST_TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
