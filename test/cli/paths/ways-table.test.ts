import { expect, test } from 'vitest';
import { waysReport } from '../../../src/cli/paths/ways-report.js';
import { waysTable } from '../../../src/cli/paths/ways-table.js';
import type { GuideText } from '../../../src/model/text/text.js';
import { guideOfEach } from '../../support/guides.js';

const guide = guideOfEach();
const text = {
  locale: 'en',
  facts: {},
  contacts: {},
  nodes: {
    'one/second': { title: '=1+1, "try"', body: [], answers: {} },
    'one/end': { title: 'Solved', body: [], answers: {} },
  },
  interface: { worked: 'It worked' },
} as unknown as GuideText;

test('a table has a row for each way, by ids and in words', () => {
  const rows = waysTable(waysReport(guide, 100, undefined), guide, text).split('\r\n');
  expect(rows[0]).toBe('problem,way,answers,end,kind,path,words');
  expect(rows[1]).toBe(
    `one,1,1,one/end,resolution,one/second: worked > one/end,"'=1+1, ""try"" It worked > Solved"`,
  );
  expect(rows).toHaveLength(1 + 4 + 2 + 1);
});
