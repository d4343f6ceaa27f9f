import { writeFileSync } from 'node:fs';
import { EARLY_WORDS_FILE, earlyWordsJson } from './early-words.js';

/** `npm run words`: after a change of the interface's words, or with a new language of it. */
writeFileSync(EARLY_WORDS_FILE, earlyWordsJson());
