/** Goes through a text from its beginning, and knows at which line it is. */
export class Scanner {
  readonly #source: string;
  #at = 0;
  #line = 1;

  constructor(source: string) {
    this.#source = source;
  }

  get line(): number {
    return this.#line;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** The rest of the line. */
  get rest(): string {
    return this.peek(/[^\n]*/y)?.[0] ?? '';
  }

  /** What a sticky pattern finds here, without going on. */
  peek(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.#at;
    return sticky.exec(this.#source) ?? undefined;
  }

  /** Goes past what a sticky pattern finds here. */
  take(sticky: RegExp): RegExpExecArray | undefined {
    const found = this.peek(sticky);
    if (found) this.#pass(found[0].length);
    return found;
  }

  /** Goes past these words, where they stand here. */
  takeWords(words: string): boolean {
    if (!this.#source.startsWith(words, this.#at)) return false;
    this.#pass(words.length);
    return true;
  }

  #pass(length: number): void {
    const end = this.#at + length;
    for (let at = this.#at; at < end; at += 1) if (this.#source[at] === '\n') this.#line += 1;
    this.#at = end;
  }
}
