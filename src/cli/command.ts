/** How `rahnuma` ends: 0 all is well, 1 the guide has an error or cannot be written, 2 the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** An option of a command. One without a default is a switch, such as `--strict`. */
export interface Option {
  readonly help: string;
  /** What it is unless said. */
  readonly default?: string;
  /** The values that it may have, where they are few. */
  readonly values?: readonly string[];
  /** What stands for the value in the usage, such as `folder`. */
  readonly placeholder?: string;
  /** Why a value cannot be used, as it follows on the option's name: `is a day`. */
  readonly faultOf?: (value: string) => string | undefined;
}

/** What was typed after the name of a command. */
export interface Asked {
  /** What stands there beside options, such as folders. */
  readonly names: readonly string[];
  /** The value of an option, or its default. */
  readonly option: (name: string) => string;
  /** Whether a switch was given. */
  readonly has: (name: string) => boolean;
}

/** One command of `rahnuma`. */
export interface Command {
  readonly name: string;
  /** What is named beside options, as the usage shows it: `<folder>…`. */
  readonly names: string;
  /** What it does, in sentences that fit a terminal. */
  readonly help: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Why the names cannot be used, in one line. */
  readonly faultOf: (names: readonly string[]) => string | undefined;
  readonly run: (asked: Asked) => ExitCode | Promise<ExitCode>;
}
