import { stdout } from 'node:process';

/** What is asked at the terminal. */
export interface Asking {
  readonly question: string;
  /** The answer of who only presses Enter, and where nobody sits at the terminal. */
  readonly unless: string;
  /** Why an answer cannot be used, in one line. */
  readonly faultOf?: (answer: string) => string | undefined;
}

/** Asks until the answer can be used. `prompt` shows words and gives the line that is typed. */
export async function ask(
  { question, unless, faultOf }: Asking,
  prompt: (words: string) => Promise<string>,
): Promise<string> {
  for (;;) {
    const answer = (await prompt(`${question} (${unless}) `)).trim() || unless;
    const fault = faultOf?.(answer);
    if (fault === undefined) return answer;
    stdout.write(`${fault}\n`);
  }
}
