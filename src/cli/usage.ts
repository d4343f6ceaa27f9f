import type { Command, Option } from './command.js';

const EXIT_CODES = `Exit codes: 0 all is well, 1 a guide has an error or nothing could be written, 2 the command was used wrongly.
`;

/** What `rahnuma --help` says. */
export const usageOfAll = (commands: readonly Command[]): string =>
  `${commands.map((command) => `${head(command)}\n${indent(command.help)}\n`).join('\n')}
rahnuma <command> --help
  Explains the options of a command.

${EXIT_CODES}`;

/** What `rahnuma <command> --help` says. */
export function usageOf(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, option]) => `  ${optionUsage(name, option)}\n${indent(optionHelp(option), 6)}\n`,
  );
  return `${head(command)}\n${indent(command.help)}\n\n${[...options, EXIT_CODES].join('\n')}`;
}

const head = ({ name, names, options }: Command): string =>
  [
    'rahnuma',
    name,
    names,
    ...Object.entries(options).map(([option, of]) => `[${optionUsage(option, of)}]`),
  ].join(' ');

const optionUsage = (name: string, { default: unless, values, placeholder }: Option): string =>
  unless === undefined ? `--${name}` : `--${name} ${values?.join('|') ?? `<${placeholder}>`}`;

const optionHelp = ({ help, default: unless }: Option): string =>
  unless ? `${help} Unless said: ${unless}.` : help;

const indent = (text: string, by = 2): string => text.replace(/^/gm, ' '.repeat(by));
