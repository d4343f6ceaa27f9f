import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** The files that `npm pack` puts into the package; those of `dist` are there only after a build. */
function packed(): readonly string[] {
  const options = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const [{ files = [] } = {}] = JSON.parse(
    execFileSync('npm', options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as { files?: { path: string }[] }[];
  return files.map(({ path }) => path);
}

/** The files and folders to which a page of the documentation leads, pictures included. */
const linkedFrom = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = '']) => to.replace(/#.*/, ''))
    .filter((to) => to !== '' && !/^[a-z]+:/.test(to))
    .map((to) => posix.join(posix.dirname(page), to));

test('the package holds what its README, and each page that it leads to, links to', () => {
  const files = packed();
  const pages = files.filter((file) => file.endsWith('.md') && !file.startsWith('dist/'));
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md']));
  const missing = pages.flatMap((page) =>
    linkedFrom(page)
      .filter((to) => !files.some((file) => file === to || file.startsWith(`${to}/`)))
      .map((to) => `${page} → ${to}`),
  );
  expect(missing).toEqual([]);
});
