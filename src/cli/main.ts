#!/usr/bin/env node
import { run } from './run.js';

// Who reads on no further, such as `head`, needs no answer.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? undefined : 1);
});

const [name = '--help', ...rest] = process.argv.slice(2);
process.exitCode = await run(name, rest);
