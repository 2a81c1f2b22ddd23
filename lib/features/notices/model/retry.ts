const minute = 60_000;

/** When a message that could not be handed over is tried again: after a minute, then twice as long, at most six hours. */
export function nextTry(now: Date, tries: number): Date {
  return new Date(now.getTime() + Math.min(360, 2 ** (tries - 1)) * minute);
}
