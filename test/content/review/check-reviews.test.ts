import { describe, expect, test } from 'vitest';
import { checkGuide } from '../../../src/content/check-guide.js';
import { readInterfaceTexts } from '../../../src/content/read/read-folder.js';
import { base, check, edited } from '../support.js';

const codes = (today: string, files = base) =>
  check(files, today).findings.map(({ code, path }) => `${code} ${path}`);

describe('what is to be looked at again', () => {
  test('is in time on its day, and late on the next', () => {
    expect(codes('2027-05-22')).toEqual([]);
    expect(codes('2027-05-23')).toEqual(['past-review code-help.review-by']);
  });

  test('was not checked on a day to come, but maybe where it is tomorrow already', () => {
    expect(codes('2026-11-21')).toEqual([]);
    const contacts = ['jazz', 'zong', 'regulator'].map((id) => `future-date ${id}.checked`);
    expect(codes('2026-11-20')).toEqual([...contacts, 'future-date code-help.checked']);
  });

  test('may be a contact', () => {
    const files = edited(
      'contacts.yaml',
      "checked: '2026-11-22'",
      "checked: '2026-11-22'\n  review-by: '2026-12-24'",
    );
    const [finding] = check(files, '2026-12-25').findings;
    expect(finding).toMatchObject({
      code: 'past-review',
      severity: 'warning',
      file: 'contacts.yaml',
      line: 9,
      message: 'The contact “jazz” was to be looked at again by 2026-12-24',
    });
  });

  test('is told even where the words have an error', () => {
    const files = edited('text/en.yaml', 'body: Enter it once.', 'body: ""');
    expect(codes('2030-01-01', files)).toContain('past-review code-help.review-by');
  });

  test('is not asked for where no day is given: an old guide can be built again', () => {
    const files = edited('sources.yaml', "'2027-05-22'", "'1999-01-01'");
    expect(checkGuide(files, readInterfaceTexts()).findings).toEqual([]);
  });
});
