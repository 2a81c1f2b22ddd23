import type { BenchDatabase } from '@/ops/bench/database';
import { Person } from '@/ops/bench/person';

/** Sixteen who write at once, and one whose statements are counted. */
const most = 17;

type Draft = Readonly<{ reportId: string; slug: string; task: number; version: number }>;

/** One item of percent in each draft of the demonstration's open period. */
const drafts = `
  select distinct on (p.slug) r.id as "reportId", p.slug, t.number as task, i.version
  from "Report" r join "ReportingPeriod" o on o.id = r."periodId" join "Province" p on p.id = r."provinceId"
  join "ReportItem" i on i."reportId" = r.id join "Task" t on t.id = i."taskId"
  where o.code = '2022-12' and r.state = 'drafting' and t.metric = 'percent' and t."provesAs" = 'none'
  order by p.slug, t.number limit ${String(most)}`;

const confirmed = [
  `set session_replication_role = replica`,
  `update "ReportItem" i set answer = 'unchanged', "editedById" = coalesce(i."editedById", g."userId"),
      "editedAt" = coalesce(i."editedAt", '2022-12-15')
    from "Report" r join "ReportingPeriod" o on o.id = r."periodId"
    join "RoleGrant" g on g."provinceId" = r."provinceId" and g.role = 'officer'
    where i."reportId" = r.id and o.code = '2022-12' and r.state = 'drafting' and i.answer = 'unanswered'`,
  `set session_replication_role = origin`,
];

/** What the form of an item sends beside what is typed here. */
const rest = {
  ...{ valueStatus: 'reported', documentIds: '', value: '', completedOn: '' },
  ...{ obstacle: '', proposal: '', reply: '' },
};

/** An officer with a draft: saves one item of it as the form saves itself, and at last sends the report. */
export class Officer {
  private saves = 0;
  private version: number;

  private constructor(
    private readonly person: Person,
    private readonly draft: Draft,
  ) {
    this.version = draft.version;
  }

  static async all(origin: string, database: BenchDatabase, password: string): Promise<readonly Officer[]> {
    const officers: Officer[] = [];
    for (const draft of await database.rows<Draft>(drafts))
      officers.push(new Officer(await Person.signIn(origin, `canbo.${draft.slug}`, password), draft));
    return officers;
  }

  /** Confirms everything else in all drafts, so that the reports can be sent. */
  static confirmAll(database: BenchDatabase): Promise<void> {
    return database.fill(confirmed);
  }

  async save(): Promise<void> {
    const { reportId, task } = this.draft;
    this.saves += 1;
    const form = new FormData();
    const typed = { percent: String(40 + (this.saves % 50)), note: `Đo lần ${String(this.saves)}` };
    const place = { locale: 'vi', reportId, task: String(task), version: String(this.version) };
    for (const [name, value] of Object.entries({ ...place, ...rest, ...typed })) form.set(name, value);
    const answer = await this.person.post('/api/desk/items', form);
    const told = await answer.text();
    if (!answer.ok) throw new Error(`a draft was not saved: ${told}`);
    this.version += 1;
  }

  /** Opens the check page; what is given sends its form, and so the report. */
  async check(): Promise<() => Promise<void>> {
    const path = `/ban-lam-viec/bao-cao/2022-12/kiem-tra?tinh=${this.draft.slug}`;
    const form = await this.person.open(path, 'idempotencyKey');
    return async () => {
      const answer = await this.person.post(path, form);
      await answer.arrayBuffer();
      if (answer.status !== 303) throw new Error(`the report of ${this.draft.slug} was not sent`);
    };
  }
}
