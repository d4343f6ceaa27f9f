import { expect, test } from 'vitest';
import { toldCondition } from '../../../src/map/graph/told-condition.js';
import type { Condition } from '../../../src/model/condition.js';

test.each<[Condition, string]>([
  [{ is: { phone: 'android', place: 'home' } }, 'phone is android and place is home'],
  [{ in: { phone: ['android', 'iphone'] } }, 'phone is android or iphone'],
  [{ known: 'phone' }, 'phone is known'],
  [{ not: { known: 'phone' } }, 'not (phone is known)'],
  [{ all: [{ named: 'away' }, { known: 'phone' }] }, 'away and (phone is known)'],
  [{ any: [{ named: 'away' }, { named: 'ill' }] }, 'away or ill'],
])('%j is told as “%s”', (condition, told) => {
  expect(toldCondition(condition)).toBe(told);
});
