import { expect, test } from 'vitest';
import { readProblem, signOnProblems } from '@/lib/features/accounts/model/sign-on';

test('a problem of single sign-on is read by its name, and nothing else is one', () => {
  for (const problem of Object.keys(signOnProblems)) expect(readProblem(problem)).toBe(problem);
  for (const other of ['', 'none', 'constructor', '__proto__', undefined, ['stray']])
    expect(readProblem(other)).toBeNull();
});
