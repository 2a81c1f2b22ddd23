/** How one try to send a message ended; `unconfirmed`: handed over, but nobody said whether it arrived. */
export const attemptResults = ['sent', 'later', 'refused', 'unconfirmed', 'too-late'] as const;

export type AttemptResult = (typeof attemptResults)[number];

export type DeliveryState = 'sent' | 'waiting' | 'withheld' | Exclude<AttemptResult, 'later'>;

type Row = Readonly<{ sentAt: Date | null; nextTryAt: Date | null; lastResult: AttemptResult | null }>;

/** Where a message stands; `withheld` was never to be sent, because the person does without this kind. */
export function deliveryOf({ sentAt, nextTryAt, lastResult }: Row): DeliveryState {
  if (sentAt !== null) return 'sent';
  if (nextTryAt !== null) return 'waiting';
  return lastResult === null || lastResult === 'later' ? 'withheld' : lastResult;
}
