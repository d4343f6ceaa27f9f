import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Loads a value again whenever its arguments change. A result is dropped if other arguments came in the meantime. The last
 * value stays until the next one is loaded.
 */
export class AsyncValue<A extends readonly unknown[], T> implements ReactiveController {
  value: T | undefined;
  failure: Error | undefined;
  isPending = false;
  #made: A | undefined;

  /** @param load returns `undefined` while there is nothing to load */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly args: () => A,
    private readonly load: (...args: A) => Promise<T> | undefined,
    private readonly then: { done?: (value: T) => void; failed?: (cause: Error) => void } = {},
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const args = this.args();
    if (!this.#made || args.some((arg, index) => arg !== this.#made?.[index])) void this.run(args);
  }

  /** Loads again, even if nothing has changed. */
  async run(args = this.args()): Promise<void> {
    this.#made = args;
    const isLast = () => this.#made === args;
    const loading = this.load(...args);
    this.isPending = loading !== undefined;
    this.failure = undefined;
    try {
      const value = await loading;
      if (!isLast()) return;
      this.value = value;
      if (value !== undefined) this.then.done?.(value);
    } catch (cause) {
      if (!isLast()) return;
      this.failure = cause instanceof Error ? cause : new Error(String(cause));
      this.then.failed?.(this.failure);
    }
    this.isPending = false;
    this.host.requestUpdate();
  }
}
