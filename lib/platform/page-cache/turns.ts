import type { EventEmitter } from 'node:events';

/** Short acts that take turns with whoever's answer takes many turns of the process, and with nobody while there is none. */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private readonly most: number;
  private others = 0;
  private done = 0;
  private isCounting = false;

  /** `most` acts to a turn: no more than the others can wait for. */
  constructor(most: number) {
    this.most = most;
  }

  /** From now until this answer is closed, the acts take turns with it. */
  giveWayTo(answer: EventEmitter): void {
    this.others += 1;
    answer.once('close', () => {
      this.others -= 1;
    });
  }

  /** Does the act now, or in one of the next turns, in the order in which they came. */
  take(act: () => void): void {
    if (this.waiting.length > 0 || (this.others > 0 && this.done >= this.most)) this.waiting.push(act);
    else this.act(act);
    this.countAnew();
  }

  private act(act: () => void): void {
    this.done += 1;
    act();
  }

  private countAnew(): void {
    if (this.isCounting) return;
    this.isCounting = true;
    setImmediate(() => {
      this.isCounting = false;
      this.done = 0;
      for (const act of this.waiting.splice(0, this.most)) this.act(act);
      if (this.done > 0) this.countAnew();
    });
  }
}
