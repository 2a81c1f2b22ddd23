import { errors } from 'openid-client';
import { log } from '@/lib/platform/log';

/** Why the provider's answer names nobody. */
export type ProviderProblem = 'cancelled' | 'stray' | 'clock' | 'untrusted' | 'away' | 'not-afresh';

const words = new Map<string, ProviderProblem>(
  Object.entries({
    access_denied: 'cancelled',
    login_required: 'cancelled',
    interaction_required: 'cancelled',
    // A code that was used, has run out, or belongs to another browser's verifier.
    invalid_grant: 'stray',
    server_error: 'away',
    temporarily_unavailable: 'away',
  }),
);

/** Said by the provider itself; what it answers without a word for it is that it cannot answer. */
function saidBy({ error = '' }: errors.OPError): ProviderProblem {
  return words.get(error) ?? (error.startsWith('expected 200') ? 'away' : 'untrusted');
}

/** Found wrong in what the provider said. */
function foundBy(error: errors.RPError): ProviderProblem {
  if (error.message.includes('timed out')) return 'away';
  if ('exp' in error || 'nbf' in error) return 'clock';
  return error.message.startsWith('state') ? 'stray' : 'untrusted';
}

function wordOf(error: unknown): ProviderProblem {
  if (error instanceof errors.OPError) return saidBy(error);
  return error instanceof errors.RPError ? foundBy(error) : 'away';
}

/** What went wrong in one word for people. The operator's log gets the reason without what it was found in. */
export function problemOf(error: unknown): ProviderProblem {
  const problem = wordOf(error);
  const reason = error instanceof Error ? error.message.split(/[,:(]/)[0] : 'unknown';
  if (problem !== 'cancelled') log('warn', 'sign-on', { problem, reason });
  return problem;
}
