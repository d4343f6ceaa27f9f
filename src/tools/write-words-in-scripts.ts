import { writeFileSync } from 'node:fs';
import { wordsInScripts } from './words-in-scripts.js';

/** `npm run words`: to be run when the interface's words change or it gets a new language. */
for (const [file, json] of wordsInScripts()) writeFileSync(file, json);
