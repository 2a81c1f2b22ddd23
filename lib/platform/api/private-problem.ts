import { openHeaders } from '@/lib/platform/api/headers';
import { problem, type ProblemStatus } from '@/lib/platform/api/problem';

/** The problem of a door that is no open data: no page of another site may read it, and nobody keeps it. */
export function privateProblem(status: ProblemStatus): Response {
  const answer = problem('vi', status, { headers: { 'cache-control': 'private, no-store' } });
  for (const name of Object.keys(openHeaders)) answer.headers.delete(name);
  return answer;
}
