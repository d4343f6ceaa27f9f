import { didYouMean } from '../content/report/suggest.js';
import { parseArgs } from 'node:util';
import type { Asked, Command, Option } from './command.js';

type Arguments =
  | { readonly asked: Asked }
  /** Why nothing can be done, in one line. */
  | { readonly fault: string };

/** Reads what was typed after the name of a command. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(command.options).map(([name, option]) => [name, parsed(option)]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const fault = optionFault(command, token);
    if (fault !== undefined) return { fault };
  }
  const fault = command.faultOf(positionals);
  if (fault !== undefined) return { fault };
  return {
    asked: {
      names: positionals,
      option: (name) => String(values[name]),
      has: (name) => values[name] === true,
    },
  };
}

const parsed = (option: Option) =>
  option.default === undefined
    ? { type: 'boolean' as const }
    : { type: 'string' as const, default: option.default };

function optionFault(
  { options }: Command,
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
): string | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const names = Object.keys(options).map((each) => `--${each}`);
    return names.length === 0
      ? `There is no option “${rawName}”.`
      : `There is no option “${rawName}”. ${didYouMean(rawName, names)}`;
  }
  if (option.default === undefined)
    return value === undefined ? undefined : `${rawName} takes no value.`;
  if (!value) return `${rawName} needs a value.`;
  if (option.values && !option.values.includes(value))
    return `${rawName} is ${option.values.join(' or ')}.`;
  const fault = option.faultOf?.(value);
  return fault === undefined ? undefined : `${rawName} ${fault}.`;
}
