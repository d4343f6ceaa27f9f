#!/usr/bin/env node
import { build } from './build.js';
import { check } from './check.js';

const USAGE = `rahnuma check <folder>… [--format text|json]
  Checks the guide in each folder and prints what it finds. Exits with 1 where there is an error.

rahnuma build <folder>… [--out <folder>]
  Compiles the guide in each folder into JSON for <rahnuma-guide src>: <id>.json, and beside it <id>.<locale>.json for each
  language, <id>.phrases.json for the search and <id>.sources.json. Writes nothing of a guide that has an error, and exits with 1.
`;

// Who reads on no further, such as `head`, needs no answer.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? undefined : 1);
});

const [command, ...rest] = process.argv.slice(2);

if (command === 'check') process.exitCode = check(rest);
else if (command === 'build') process.exitCode = build(rest);
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
