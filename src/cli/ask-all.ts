import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { ask, type Asking } from './ask.js';

/** Asks one thing after the other; each again until its answer can be used. Nothing where who is asked breaks it off. */
export async function askAll<Name extends string>(
  questions: Readonly<Record<Name, Asking>>,
  input: NodeJS.ReadableStream & { isTTY?: boolean } = stdin,
  output: NodeJS.WritableStream = stdout,
): Promise<Record<Name, string> | undefined> {
  const asked = Object.entries<Asking>(questions);
  if (input.isTTY !== true)
    return Object.fromEntries(asked.map(([name, { unless }]) => [name, unless])) as Record<
      Name,
      string
    >;
  const terminal = createInterface({ input, output, terminal: true });
  const answers: [string, string][] = [];
  try {
    for (const [name, asking] of asked) {
      answers.push([name, await ask(asking, (prompt) => terminal.question(prompt))]);
    }
  } catch (cause) {
    // What Ctrl+C and Ctrl+D do.
    if (cause instanceof Error && cause.name === 'AbortError') return undefined;
    throw cause;
  } finally {
    terminal.close();
  }
  return Object.fromEntries(answers) as Record<Name, string>;
}
