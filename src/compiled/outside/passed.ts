import { GuideRefused } from '../../model/guide-refused.js';
import type { CheckedData } from './finding-list.js';

/** What has passed the check. Throws {@link GuideRefused} with the first finding as its message. */
export function passed<T>({ data, findings }: CheckedData<T>): T {
  const [first, ...others] = findings;
  if (data !== undefined && !first) return data;
  const more = others.length > 0 ? ` (and ${others.length} more findings)` : '';
  const told = first ? `${first.file}: ${first.path}: ${first.message}. ${first.fix}.${more}` : '';
  throw new GuideRefused(told, findings);
}
