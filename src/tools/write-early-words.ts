import { writeFileSync } from 'node:fs';
import { EARLY_WORDS_FILE, earlyWordsJson } from './early-words.js';

/** `npm run words`: to be run when the interface's words change or it gets a new language. */
writeFileSync(EARLY_WORDS_FILE, earlyWordsJson());
