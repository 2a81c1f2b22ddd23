import type { AutosaveAnswer } from '@/lib/features/reporting/model/version';

/** What stands in the boxes, as a form sends it. */
export type Typed = readonly (readonly [string, string])[];

/** Where the saving of a form stands; `pressed`: nobody answers, and a press of its button waits as well. */
export type SaveState = Readonly<
  | { kind: 'idle' | 'typing' | 'saving' | 'waiting' | 'pressed' | 'stale' }
  | { kind: 'saved'; at: string }
  | { kind: 'refused'; message: string }
>;

/** What a form's saver works with. */
export type SaverTools = Readonly<{
  version: number;
  /** Rejects when nobody answers. */
  send: (typed: Typed, version: number) => Promise<AutosaveAnswer>;
  /** What is not acknowledged yet; null once everything is. */
  keep: (unsent: Readonly<{ typed: Typed; version: number }> | null) => void;
  tell: (state: SaveState, version: number) => void;
}>;
