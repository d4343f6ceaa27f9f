/**
 * For each place of a line, where the next sign of a kind is; the line's length where there is none. Found in one pass from the
 * end, so that a line of opening signs is not searched to its end for each of them.
 */
export class LineSigns {
  readonly #source: string;
  /** Signs that stand anywhere. */
  readonly #tick: Int32Array;
  readonly #brace: Int32Array;
  /** The end of a link's target: a bracket that closes it, or a space, which it cannot hold. */
  readonly #target: Int32Array;
  /** Signs that stand neither in code nor after a backslash, seen from each place on. */
  readonly #star: Int32Array;
  readonly #twoStars: Int32Array;
  readonly #bracket: Int32Array;

  constructor(source: string) {
    const { length } = source;
    const table = () => new Int32Array(length + 1).fill(length);
    this.#source = source;
    this.#tick = table();
    this.#brace = table();
    this.#target = table();
    this.#star = table();
    this.#twoStars = table();
    this.#bracket = table();
    /** How many stars stand in a row. */
    let stars = 0;
    for (let at = length - 1; at >= 0; at -= 1) {
      const sign = source.charAt(at);
      stars = sign === '*' ? stars + 1 : 0;
      this.#star[at] = this.#oneStar(stars, at);
      this.#twoStars[at] = stars > 1 ? at + stars - 2 : this.#bare('**', this.#twoStars, at);
      this.#bracket[at] = this.#bare(']', this.#bracket, at);
      this.#tick[at] = sign === '`' ? at : this.#after(this.#tick, at);
      this.#brace[at] = sign === '}' ? at : this.#after(this.#brace, at);
      this.#target[at] = /[)\s]/.test(sign) ? at : this.#after(this.#target, at);
    }
  }

  /** Where what `sign` opens at `at` is closed: code, emphasis, strong words, a placeholder, or the text of a link. */
  closing(sign: string, at: number): number | undefined {
    switch (sign) {
      case '`':
        return this.#found(this.#after(this.#tick, at));
      case '{':
        return this.#found(this.#after(this.#brace, at));
      case '[':
        return this.#found(this.#after(this.#bracket, at));
      case '**':
        return this.#found(this.#after(this.#twoStars, at + 1));
      default:
        return this.#found(this.#after(this.#star, at));
    }
  }

  /** The end of the target of a link whose text is closed at `at`. */
  targetEnd(at: number): number | undefined {
    if (this.#source.charAt(at + 1) !== '(') return undefined;
    const end = this.#after(this.#target, at + 1);
    return this.#source.charAt(end) === ')' ? end : undefined;
  }

  /** Two stars in a row close strong words. Of more, the last closes what was opened first. */
  #oneStar(stars: number, at: number): number {
    if (stars === 0) return this.#bare('*', this.#star, at);
    return stars === 2 ? this.#after(this.#star, at + 1) : at + stars - 1;
  }

  /** Of a sign of which the places behind `at` are known. What a backslash or code takes is passed over. */
  #bare(wanted: string, table: Int32Array, at: number): number {
    const { length } = this.#source;
    const sign = this.#source.charAt(at);
    if (sign === wanted) return at;
    if (sign === '\\') return table[at + 2] ?? length;
    if (sign === '`') return table[this.#after(this.#tick, at) + 1] ?? length;
    return this.#after(table, at);
  }

  #after(table: Int32Array, at: number): number {
    return table[at + 1] ?? this.#source.length;
  }

  #found(place: number): number | undefined {
    return place < this.#source.length ? place : undefined;
  }
}
