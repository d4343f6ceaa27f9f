import { writeFileSync } from 'node:fs';
import { TRADITIONAL_SIGNS_FILE, traditionalSignsJson } from './traditional-signs.js';

/** `npm run signs`: to be run when OpenCC's table changes. */
writeFileSync(TRADITIONAL_SIGNS_FILE, traditionalSignsJson());
