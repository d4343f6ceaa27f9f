import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Vitest begins with the longest file. A mutant is killed by the first test that fails, so begin with the shortest. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/**
 * The tests that mutation testing runs: in Node only, where the root configuration has a browser as well. A mutant that
 * survives runs all tests that reach it, so those are left out that take many seconds or are about the files of authors, and
 * there are fewer random guides.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/{rules,engine,session,guides}/**/*.test.ts', 'test/content/fixtures.test.ts'],
    exclude: [
      'test/**/*.browser.test.ts',
      'test/guides/exploration.test.ts',
      'test/guides/questions-left.test.ts',
    ],
    testTimeout: 60_000,
    env: { MOST_SEEDS: '15' },
    sequence: { sequencer: ShortestFirst },
  },
});
