import { measureSearch } from './figures.js';

/** `npm run search:figures`: how often the search is right, and what it misses. */
const percent = (share: number) => `${String(Math.round(share * 100))} %`;
const figures = measureSearch();
for (const { lang, phrasings, first, amongThree, missed } of figures) {
  console.log(
    `${lang}: ${phrasings} phrasings, right point first ${percent(first)}, among three ${percent(amongThree)}`,
  );
  if (process.argv.includes('--missed')) for (const say of missed) console.log(`  ${say}`);
}
const total = figures.reduce((sum, { phrasings }) => sum + phrasings, 0);
const mean = (key: 'first' | 'amongThree') =>
  figures.reduce((sum, each) => sum + each[key] * each.phrasings, 0) / total;
console.log(
  `all: ${total} phrasings, right point first ${percent(mean('first'))}, among three ${percent(mean('amongThree'))}`,
);
