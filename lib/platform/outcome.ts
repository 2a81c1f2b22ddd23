/** Every expected way an act can fail; mapped once to words (messages `errors`) and once to HTTP status. */
export const reasons = [
  'not-found',
  'forbidden',
  'signed-out',
  'invalid',
  'stale',
  'already-decided',
  'illegal-transition',
  'locked',
  'limited',
  'unavailable',
] as const;

export type Reason = (typeof reasons)[number];

/** What was wrong with one field: a message key of the namespace `errors` and its values. */
export type FieldIssue = Readonly<{
  field: string;
  key: string;
  values?: Readonly<Record<string, string | number>>;
}>;

export type Refusal = Readonly<{
  ok: false;
  reason: Reason;
  issues?: readonly FieldIssue[];
  retryAfterSeconds?: number;
}>;

/** `expire` names the cache tags whose pages the act made untrue. */
export type Success<T> = Readonly<{ ok: true; value: T; expire: readonly string[] }>;

export type Outcome<T> = Success<T> | Refusal;

export function ok<T>(value: T, expire: readonly string[] = []): Success<T> {
  return { ok: true, value, expire };
}

export function refuse(reason: Reason, issues?: readonly FieldIssue[]): Refusal {
  return issues === undefined ? { ok: false, reason } : { ok: false, reason, issues };
}

export const httpStatus: Readonly<Record<Reason, number>> = {
  'not-found': 404,
  forbidden: 403,
  'signed-out': 401,
  invalid: 422,
  stale: 409,
  'already-decided': 409,
  'illegal-transition': 409,
  locked: 409,
  limited: 429,
  unavailable: 503,
};
