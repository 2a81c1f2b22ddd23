import { setTimeout as wait } from 'node:timers/promises';
import { formWith, type Person } from '@/ops/bench/person';
import { outcomeIn, type Intent, type Journal, type Told } from '@/ops/faults/journal';
import type { Watched } from '@/ops/faults/read-truth';

type Decision = Readonly<{ kind: 'publish' | 'return' | 'reopen'; form: FormData }>;

/** A reviewer who decides on whatever waits: returned, published, opened again, in turn. */
export class DrillReviewer {
  private decided = 0;

  constructor(
    private readonly person: Person,
    private readonly journal: Journal,
    readonly account: string,
  ) {}

  /** Opens the report and does what its page offers, if anything; each second one goes back, or every one. */
  async decide({ reportId, slug: province, task }: Watched, returnsAll = false): Promise<void> {
    const path = `/tham-dinh/${reportId}`;
    const page = await this.person.read(path).catch(() => null);
    const html = (await page?.text().catch(() => '')) ?? '';
    const decision = this.decisionOn(html, task, returnsAll);
    const target = decision?.form.get('revisionId');
    if (decision === null || typeof target !== 'string') return;
    const intent: Intent = { kind: decision.kind, actor: this.account, province, target };
    for (let tries = 0; tries < 40; tries += 1) {
      const act = await this.journal.tried(intent, () => this.post(path, decision.form));
      if (act.told.outcome !== 'unknown' || !(await this.isOffered(path, decision.kind))) return;
      await wait(250);
    }
  }

  /** Whether the page still asks for it, as far as it can be read. */
  private async isOffered(path: string, kind: Decision['kind']): Promise<boolean> {
    const page = await this.person.read(path).catch(() => null);
    const html = page?.ok === true ? await page.text().catch(() => null) : null;
    return html === null || html.includes(kind === 'reopen' ? 'name="reason"' : 'name="mark-');
  }

  private decisionOn(html: string, task: number, returnsAll: boolean): Decision | null {
    if (html.includes(`name="mark-${String(task)}"`)) return this.judgement(html, task, returnsAll);
    if (!html.includes('name="reason"')) return null;
    const form = formWith(html, 'reason');
    form.set('reason', 'Mở lại để bổ sung số liệu mới.');
    return { kind: 'reopen', form };
  }

  private judgement(html: string, task: number, returnsAll: boolean): Decision {
    this.decided += 1;
    const kind = returnsAll || this.decided % 2 === 0 ? 'return' : 'publish';
    const form = formWith(html, `mark-${String(task)}`);
    for (const [, number = ''] of html.matchAll(/name="mark-(\d+)"/g)) form.set(`mark-${number}`, 'accept');
    if (kind === 'return') {
      form.set(`mark-${String(task)}`, 'return');
      form.set(`reason-${String(task)}`, 'Nêu rõ căn cứ của con số này.');
    }
    form.delete('act');
    form.set('act', kind);
    return { kind, form };
  }

  private async post(path: string, form: FormData): Promise<Told> {
    const answer = await this.person.post(path, form);
    const text = await answer.text();
    const isDone = answer.status === 303 && answer.headers.get('location')?.includes(path) === true;
    return { outcome: isDone ? 'ok' : outcomeIn(answer.status, text) };
  }
}
