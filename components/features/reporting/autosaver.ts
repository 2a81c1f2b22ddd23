import type { SaverTools, Typed } from '@/components/features/reporting/save-state';
import type { AutosaveAnswer } from '@/lib/features/reporting/model/version';

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
  /** Something typed was not answered and is sent again. */
  private isAwaiting = false;
  private pressed: (() => void) | null = null;
  private current: number;

  constructor(private readonly tools: SaverTools) {
    this.current = tools.version;
  }

  /** Something was typed. */
  typed(typed: Typed): void {
    if (this.halted) return;
    if (this.unsent === null) this.typedSince = performance.now();
    this.unsent = typed;
    this.tools.keep({ typed, version: this.current });
    if (this.sending === null)
      this.tools.tell({ kind: this.pressed === null ? 'typing' : 'pressed' }, this.current);
    this.plan(Math.max(0, Math.min(quiet, this.typedSince + longest - performance.now())));
  }

  /** Nothing waits and nothing is under way: a press of the button has nothing to wait for. */
  get isIdle(): boolean {
    return (this.unsent === null || this.halted) && this.sending === null;
  }

  /** A press of the button waits for what is under way, and while nobody answers it stands until somebody does. */
  async press(act: () => void): Promise<void> {
    this.pressed = act;
    await this.flush();
  }

  /** Sends at once what is not sent yet; resolves when nothing is under way any more. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    // Two who wait for the same sending go on one after the other.
    while (this.sending !== null) await this.sending;
    if (this.unsent !== null && !this.halted) await this.sendNow();
    this.carryOut();
  }

  /** What a page that is being left still has to hand over. */
  get left(): Readonly<{ typed: Typed; version: number }> | null {
    return this.unsent === null || this.halted ? null : { typed: this.unsent, version: this.current };
  }

  stop(): void {
    clearTimeout(this.timer);
    this.halted = true;
    this.pressed = null;
  }

  /** Once everything was answered: also what was refused, because the button's answer says why. */
  private carryOut(): void {
    const act = this.pressed;
    if (act === null || this.isAwaiting) return;
    this.pressed = null;
    act();
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
    this.isAwaiting = false;
    this.retry = firstRetry;
    this.halted = answer.outcome === 'stale';
    const state = this.halted
      ? { kind: 'stale' as const }
      : { kind: 'refused' as const, message: answer.message };
    this.tools.tell(state, this.current);
  }

  private acknowledged(typed: Typed, { version, at }: Readonly<{ version: number; at: string }>): void {
    this.current = version;
    this.retry = firstRetry;
    this.isAwaiting = this.unsent !== typed;
    if (this.isAwaiting) this.plan(quiet);
    else this.unsent = null;
    this.typedSince = performance.now();
    this.tools.keep(this.unsent === null ? null : { typed: this.unsent, version });
    this.tools.tell({ kind: 'saved', at }, version);
  }

  private unanswered(): void {
    this.isAwaiting = true;
    this.tools.tell({ kind: this.pressed === null ? 'waiting' : 'pressed' }, this.current);
    this.plan(this.retry);
    this.retry = Math.min(lastRetry, this.retry * 2);
  }
}
