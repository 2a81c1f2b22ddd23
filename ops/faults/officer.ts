import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { formWith, type Person } from '@/ops/bench/person';
import { canariesIn, canaryOf, outcomeIn, type Act, type Journal, type Told } from '@/ops/faults/journal';
import type { Watched } from '@/ops/faults/read-truth';

const period = '2022-12';

/** What the form of an item sends beside what is typed here. */
const rest = {
  valueStatus: 'reported',
  documentIds: '',
  value: '',
  completedOn: '',
  obstacle: '',
  proposal: '',
};

const kept = z.object({ version: z.number() });
const versions = z.object({ items: z.array(z.object({ task: z.number(), version: z.number() })) });

/** A JPEG of one point with words beside it that no other file has. */
export function aPicture(bytes: number): Buffer {
  const size = (length: number) => Buffer.from([length >> 8, length & 255]);
  const words = Array.from({ length: Math.ceil(bytes / 60_000) }, () => {
    const text = Buffer.from(randomBytes(30_000).toString('hex'), 'latin1');
    return Buffer.concat([Buffer.from([0xff, 0xfe]), size(text.length + 2), text]);
  });
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...words, frame, Buffer.from([0xff, 0xd9])]);
}

/** An answer that says the portal cannot now: whether the act happened nobody knows. */
function isOutage(status: number): boolean {
  return status >= 500;
}

/** A province's officer who writes, files and sends as long as the drill goes on, and writes down what is promised. */
export class DrillOfficer {
  readonly account: string;
  private version: number;

  constructor(
    private person: Person,
    private readonly journal: Journal,
    private readonly watched: Watched,
    readonly documentId: string,
  ) {
    this.account = `canbo.${watched.slug}`;
    this.version = watched.version;
  }

  get province(): string {
    return this.watched.slug;
  }

  /** Goes on by another signing in: the portal ends the oldest of more than three. */
  goOnAs(person: Person): void {
    this.person = person;
  }

  private get deskPath(): string {
    return `/ban-lam-viec?tinh=${this.province}`;
  }

  private get checkPath(): string {
    return `/ban-lam-viec/bao-cao/${period}/kiem-tra?tinh=${this.province}`;
  }

  private get common() {
    return { actor: this.account, province: this.province };
  }

  /** Saves the item once; true when it was kept. */
  async save(): Promise<boolean> {
    const { reportId: target, task } = this.watched;
    const base = this.version;
    const act = await this.journal.tried({ kind: 'save', ...this.common, target, task, base }, (id) =>
      this.sendItem(id, base),
    );
    if (act.told.outcome === 'ok') this.version = base + 1;
    else await this.learnVersion();
    return act.told.outcome === 'ok';
  }

  /** Sends the report as its check page shows it, with one key until there is an answer. */
  async send(): Promise<void> {
    const form = await this.openSending();
    const key = form?.get('idempotencyKey');
    if (form === null || typeof key !== 'string') return;
    const intent = { kind: 'send', ...this.common, target: this.watched.reportId, key } as const;
    for (let tries = 0; tries < 40; tries += 1) {
      const act = await this.journal.tried(intent, () => this.postReport(form));
      if (act.told.outcome !== 'unknown') return;
      await wait(250);
    }
  }

  /** Opens the own desk and writes down what stood there. */
  openDesk(): Promise<void> {
    return this.see(this.deskPath);
  }

  /** The form by which the report is sent, as its check page shows it; null when it offers none. */
  async openSending(): Promise<FormData | null> {
    return this.form(this.checkPath, 'idempotencyKey');
  }

  /** Sends the report once by a form, with a key of its own. */
  press(form: FormData): Promise<Act> {
    const key = randomUUID();
    const pressed = new FormData();
    for (const [name, value] of form) pressed.append(name, value);
    pressed.set('idempotencyKey', key);
    const intent = { kind: 'send', ...this.common, target: this.watched.reportId, key } as const;
    return this.journal.tried(intent, () => this.postReport(pressed));
  }

  /** Puts another file in place of the one the document has. */
  async upload(bytes = 60_000): Promise<void> {
    const content = aPicture(bytes);
    const file = { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
    await this.journal.tried({ kind: 'upload', ...this.common, target: this.documentId, ...file }, () =>
      this.postFile(content),
    );
  }

  /** Looks at the own desk and at what belongs to another, and writes down the words that stood there. */
  async look(other: Watched): Promise<void> {
    const paths = [
      this.deskPath,
      `/ban-lam-viec/bao-cao/${period}/nhiem-vu/${String(this.watched.task)}?tinh=${other.slug}`,
      `/ban-lam-viec/bao-cao/${period}?tinh=${other.slug}`,
      `/api/desk/reports/${other.reportId}`,
    ];
    for (const path of paths) await this.see(path);
  }

  private async see(path: string): Promise<void> {
    const begun = performance.now();
    const answer = await this.person.read(path).catch(() => null);
    const text = await answer?.text().catch(() => '');
    if (answer === null || text === undefined) return;
    const seen = { begun, ended: performance.now(), status: answer.status, canaries: canariesIn(text) };
    this.journal.saw({ reader: this.province, path, ...seen });
  }

  private async form(path: string, field: string): Promise<FormData | null> {
    const page = await this.person.read(path).catch(() => null);
    const html = (await page?.text().catch(() => '')) ?? '';
    return html.includes(`name="${field}"`) ? formWith(html, field) : null;
  }

  private async sendItem(id: number, base: number): Promise<Told> {
    const { reportId, task, slug: province } = this.watched;
    const form = new FormData();
    const typed = {
      percent: String(40 + (id % 50)),
      note: `Ghi chú ${canaryOf('open', { province, id })}`,
      reply: `Trả lời ${canaryOf('secret', { province, id })}`,
    };
    const place = { locale: 'vi', reportId, task: String(task), version: String(base) };
    for (const [name, value] of Object.entries({ ...place, ...rest, ...typed })) form.set(name, value);
    const answer = await this.person.post('/api/desk/items', form);
    const told: unknown = await answer.json();
    if (isOutage(answer.status)) return { outcome: 'unknown' };
    if (answer.status !== 200) return { outcome: 'refused' };
    return { outcome: kept.parse(told).version === base + 1 ? 'ok' : 'unknown' };
  }

  private async postReport(form: FormData): Promise<Told> {
    const answer = await this.person.post(this.checkPath, form);
    const text = await answer.text();
    const receipt = /\/bien-nhan\/([^/?]+)/.exec(answer.headers.get('location') ?? '')?.[1];
    return receipt === undefined
      ? { outcome: outcomeIn(answer.status, text) }
      : { outcome: 'ok', receipt: decodeURIComponent(receipt) };
  }

  private async postFile(content: Buffer): Promise<Told> {
    const form = new FormData();
    form.set('declared', 'on');
    form.set('access', 'public');
    form.set('file', new File([new Uint8Array(content)], 'anh.jpg', { type: 'image/jpeg' }));
    const answer = await this.person.post(`/api/documents/${this.documentId}/file?locale=vi`, form);
    await answer.arrayBuffer();
    const location = answer.headers.get('location') ?? '';
    if (isOutage(answer.status) || location.includes('unavailable')) return { outcome: 'unknown' };
    return { outcome: location.includes('file-attached') ? 'ok' : 'refused' };
  }

  /** Asks until it is told which version the item has: the last saving may have happened or not. */
  private async learnVersion(): Promise<void> {
    const answer = await this.person.read(`/api/desk/reports/${this.watched.reportId}`).catch(() => null);
    const told = versions.safeParse(answer?.ok === true ? await answer.json().catch(() => null) : null);
    const found = told.data?.items.find(({ task }) => task === this.watched.task);
    this.version = Math.max(this.version, found?.version ?? 0);
  }
}
