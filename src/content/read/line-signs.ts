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
  readonly #bracket: Int32Array;

  constructor(source: string) {
    const { length } = source;
    const table = () => new Int32Array(length + 1).fill(length);
    this.#source = source;
    this.#tick = table();
    this.#brace = table();
    this.#target = table();
    this.#star = table();
    this.#bracket = table();
    for (let at = length - 1; at >= 0; at -= 1) {
      const sign = source.charAt(at);
      this.#star[at] = this.#bare('*', this.#star, at);
      this.#bracket[at] = this.#bare(']', this.#bracket, at);
      this.#tick[at] = sign === '`' ? at : this.#after(this.#tick, at);
      this.#brace[at] = sign === '}' ? at : this.#after(this.#brace, at);
      this.#target[at] = /[)\s]/.test(sign) ? at : this.#after(this.#target, at);
    }
  }

  /** The place of the sign that closes what is opened at `at`: code, emphasis, a placeholder, or the text of a link. */
  closing(at: number): number | undefined {
    switch (this.#source.charAt(at)) {
      case '`':
        return this.#found(this.#after(this.#tick, at));
      case '{':
        return this.#found(this.#after(this.#brace, at));
      case '[':
        return this.#found(this.#after(this.#bracket, at));
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
