import { run } from '../cli/run.js';
import { GUIDES } from './build/outputs.js';

/** `npm run check:guides`: checks the built-in guides. Takes the options of `rahnuma check`. */
process.exitCode = await run('check', [...GUIDES, ...process.argv.slice(2)]);
