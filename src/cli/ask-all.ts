import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { ask, type Asking } from './ask.js';

/** Asks one thing after the other; each again until its answer can be used. */
export async function askAll<Name extends string>(
  questions: Readonly<Record<Name, Asking>>,
): Promise<Record<Name, string>> {
  const asked = Object.entries<Asking>(questions);
  if (!stdin.isTTY)
    return Object.fromEntries(asked.map(([name, { unless }]) => [name, unless])) as Record<
      Name,
      string
    >;
  const terminal = createInterface({ input: stdin, output: stdout });
  const answers: [string, string][] = [];
  try {
    for (const [name, asking] of asked) {
      answers.push([name, await ask(asking, (prompt) => terminal.question(prompt))]);
    }
  } finally {
    terminal.close();
  }
  return Object.fromEntries(answers) as Record<Name, string>;
}
