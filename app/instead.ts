import type { ReactNode } from 'react';

/** What a screen says in place of its figures: nothing on it is to be cited, shown elsewhere or reported as wrong. */
export class Instead {
  constructor(readonly said: ReactNode) {}
}

/** Loaded, but not what was asked for. */
export function instead(said: ReactNode): Instead {
  return new Instead(said);
}
