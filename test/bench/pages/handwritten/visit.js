import { START, step } from './walk.js';

/** The answers of one visitor, and where each of them led. */
export class Visit {
  #guide;
  /** Answers after one that was changed; they count again as soon as they fit. */
  #waiting = [];
  trail = [];
  states = [START];

  constructor(guide) {
    this.#guide = guide;
  }

  /** Where the visitor stands. */
  get now() {
    return this.states.at(-1);
  }

  answer(id) {
    const { node } = this.now;
    this.#waiting = this.#waiting.filter((entry) => entry.node !== node);
    this.#take({ node, answer: id, at: Date.now() });
    this.#goOn();
  }

  back() {
    this.trail.pop();
    if (this.states.length > 1) this.states.pop();
  }

  /** Asks again for one answer and keeps the others where they still hold. */
  change(index) {
    this.#waiting = this.trail.slice(index + 1);
    this.trail.length = index;
    this.states.length = index + 1;
  }

  /** Goes on in another language of the same guide. */
  use(guide) {
    this.#guide = guide;
  }

  restart() {
    this.trail = [];
    this.states = [START];
    this.#waiting = [];
  }

  #take(entry) {
    const next = step(this.#guide, this.now, entry.answer);
    if (!next) return false;
    this.trail.push(entry);
    this.states.push(next);
    return true;
  }

  #goOn() {
    for (;;) {
      const index = this.#waiting.findIndex(({ node }) => node === this.now.node);
      if (index < 0) return;
      const [entry] = this.#waiting.splice(index, 1);
      if (!this.#take(entry)) return;
    }
  }
}
