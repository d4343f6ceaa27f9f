import { SETS, measureSearch, sharesOf, type Figures } from './figures.js';

/** `npm run search:figures [-- --missed]`: how often the search is right, and what it misses. */
const percent = (share: number) => `${String(Math.round(share * 100))} %`;
const figures = measureSearch();

function print(name: string, of: readonly Figures[]): void {
  const { first, amongThree } = sharesOf(of);
  const count = of.reduce((sum, { phrasings }) => sum + phrasings, 0);
  console.log(
    `${name}: ${count} phrasings, right point first ${percent(first)}, among three ${percent(amongThree)}`,
  );
}

for (const each of figures) {
  print(`${each.set}, ${each.lang}`, [each]);
  if (process.argv.includes('--missed')) for (const say of each.missed) console.log(`  ${say}`);
}
for (const set of SETS) {
  print(
    `${set}, all`,
    figures.filter((each) => each.set === set),
  );
}
