/** Counts checks and prints a line for each. */
export class Report {
  passed = 0;
  failed = 0;
  #host = '';

  /** The host that the checks from here on belong to. */
  begin(host: string): void {
    this.#host = host;
  }

  /** Runs one check and returns whether it passed. */
  async check(name: string, act: () => unknown): Promise<boolean> {
    const start = performance.now();
    try {
      await act();
      this.passed += 1;
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`✓ ${this.#host}: ${name} (${seconds} s)`);
      return true;
    } catch (error) {
      this.fail(name, error);
      return false;
    }
  }

  /** Counts a failed check. */
  fail(name: string, error: unknown): void {
    this.failed += 1;
    const message = error instanceof Error ? error.message : String(error);
    console.log(`✗ ${this.#host}: ${name}\n${message.replace(/^/gm, '    ')}`);
  }
}
