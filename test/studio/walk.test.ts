import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { base, check, edited } from '../content/support.js';
import { readFolder } from '../../src/content/read/read-folder.js';
import { withStudio } from './support.js';

const open = withStudio();

test('an author breaks a file, mends it, jumps by the map, and writes a journey', async () => {
  const { folder, guide, page, save } = await open(base);
  const structure = base.get('guide.yaml') ?? '';
  const node = (id: string) => guide.locator(`[data-node="no-code/${id}"]`);

  save(
    'guide.yaml',
    edited('guide.yaml', 'to: ask-again', 'to: ask-agian').get('guide.yaml') ?? '',
  );
  await page.getByRole('tab', { name: /Findings\s+\d/ }).click();
  await page.getByText('Did you mean “ask-again”?').waitFor();
  await page.getByRole('tab', { name: 'Map' }).click();
  await page.locator('map-view a[data-node="no-code/ask-again"]').click();
  await node('ask-again').waitFor();

  save('guide.yaml', structure);
  await page.getByText('Nothing to mend', { exact: true }).waitFor();
  await page.locator('map-view a.question[data-node="no-code/which-operator"]').click();
  await node('which-operator').waitFor();

  await guide.locator('[data-action=restart]').click();
  await guide.locator('[data-problem=no-code]').click();
  await guide.locator('[data-answer=zong]').click();
  await guide.locator('[data-answer=some]').click();
  await page.getByRole('tab', { name: 'Journeys' }).click();
  await page.getByLabel('Its name').fill('A first try');
  await page.getByRole('button', { name: 'Write it as a journey' }).click();
  await page.getByText('3 of 3 hold').waitFor();
  expect(readFileSync(join(folder, 'scenarios.yaml'), 'utf8')).toContain('- name: A first try\n');
  expect(check(readFolder(folder)).findings).toEqual([]);
});
