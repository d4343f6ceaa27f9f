import { check } from '../cli/check.js';
import { GUIDES } from './build/outputs.js';

/** `npm run check:guides`: checks the built-in guides. Takes the options of `rahnuma check`. */
process.exitCode = check([...GUIDES, ...process.argv.slice(2)]);
