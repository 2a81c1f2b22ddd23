import type { AutosaveAnswer } from '@/lib/features/reporting/model/version';

/** What stands in the boxes, as a form sends it. */
export type Typed = readonly (readonly [string, string])[];

export type SaveState = Readonly<
  | { kind: 'idle' | 'typing' | 'saving' | 'waiting' | 'stale' }
  | { kind: 'saved'; at: string }
  | { kind: 'refused'; message: string }
>;

type Tools = Readonly<{
  version: number;
  /** Rejects when nobody answers. */
  send: (typed: Typed, version: number) => Promise<AutosaveAnswer>;
  /** What is not acknowledged yet; null once everything is. */
  keep: (unsent: Readonly<{ typed: Typed; version: number }> | null) => void;
  tell: (state: SaveState, version: number) => void;
}>;

/** Saved a second after the last key, and while somebody types on, every three seconds. */
const quiet = 1000;
const longest = 3000;
/** With nobody answering, asked again after 4 seconds, 8, 16, at most a minute. */
const firstRetry = 4000;
const lastRetry = 60_000;

const passing: readonly string[] = ['unavailable', 'limited'];

/** Sends what is typed, one sending at a time; nothing is dropped before it was acknowledged. */
export class Autosaver {
  private unsent: Typed | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private typedSince = 0;
  private retry = firstRetry;
  private sending: Promise<void> | null = null;
  private halted = false;
  private current: number;

  constructor(private readonly tools: Tools) {
    this.current = tools.version;
  }

  /** Something was typed. */
  typed(typed: Typed): void {
    if (this.halted) return;
    if (this.unsent === null) this.typedSince = performance.now();
    this.unsent = typed;
    this.tools.keep({ typed, version: this.current });
    if (this.sending === null) this.tools.tell({ kind: 'typing' }, this.current);
    this.plan(Math.max(0, Math.min(quiet, this.typedSince + longest - performance.now())));
  }

  /** Sends at once what is not sent yet; resolves when nothing is under way any more. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    // Two who wait for the same sending go on one after the other.
    while (this.sending !== null) await this.sending;
    if (this.unsent !== null && !this.halted) await this.sendNow();
  }

  /** What a page that is being left still has to hand over. */
  get left(): Readonly<{ typed: Typed; version: number }> | null {
    return this.unsent === null || this.halted ? null : { typed: this.unsent, version: this.current };
  }

  /** The last sending met nobody. */
  get isUnanswered(): boolean {
    return this.unsent !== null && this.retry > firstRetry;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.halted = true;
  }

  private plan(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private sendNow(): Promise<void> {
    const typed = this.unsent;
    if (typed === null) return Promise.resolve();
    this.tools.tell({ kind: 'saving' }, this.current);
    this.sending = this.tools
      .send(typed, this.current)
      .then(
        (answer) => this.answered(typed, answer),
        () => this.unanswered(),
      )
      .finally(() => {
        this.sending = null;
      });
    return this.sending;
  }

  private answered(typed: Typed, answer: AutosaveAnswer): void {
    if (answer.outcome === 'done') {
      this.acknowledged(typed, answer);
      return;
    }
    if (passing.includes(answer.outcome)) {
      this.unanswered();
      return;
    }
    this.halted = answer.outcome === 'stale';
    const state = this.halted
      ? { kind: 'stale' as const }
      : { kind: 'refused' as const, message: answer.message };
    this.tools.tell(state, this.current);
  }

  private acknowledged(typed: Typed, { version, at }: Readonly<{ version: number; at: string }>): void {
    this.current = version;
    this.retry = firstRetry;
    if (this.unsent === typed) this.unsent = null;
    else this.plan(quiet);
    this.typedSince = performance.now();
    this.tools.keep(this.unsent === null ? null : { typed: this.unsent, version });
    this.tools.tell({ kind: 'saved', at }, version);
  }

  private unanswered(): void {
    this.tools.tell({ kind: 'waiting' }, this.current);
    this.plan(this.retry);
    this.retry = Math.min(lastRetry, this.retry * 2);
  }
}
