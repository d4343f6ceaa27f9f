#!/usr/bin/env node
import { check } from './check.js';

const USAGE = `rahnuma check <folder>… [--format text|json]
  Checks the guide in each folder and prints what it finds. Exits with 1 where there is an error.
`;

const [command, ...rest] = process.argv.slice(2);

if (command === 'check') process.exitCode = check(rest);
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
