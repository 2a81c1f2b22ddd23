import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** How an act ended for whoever tried it: acknowledged, refused, or nobody can say. */
export type Outcome = 'ok' | 'refused' | 'unknown';

type What =
  | Readonly<{ kind: 'save'; task: number; base: number }>
  | Readonly<{ kind: 'send'; key: string }>
  | Readonly<{ kind: 'upload'; sha256: string; bytes: number }>
  | Readonly<{ kind: 'publish' | 'return' | 'reopen' }>;

/** What somebody is about to do. */
export type Intent = What &
  Readonly<{
    /** Account of who acts, as `canbo.lang-son`. */
    actor: string;
    /** Slug of the province whose thing it is. */
    province: string;
    /** Id of the report that is saved or sent, of the document, or of the revision that is decided on. */
    target: string;
  }>;

export type Told = Readonly<{ outcome: Outcome; receipt?: string }>;

/**
 * What an answered form says of its act. An answer that cannot say, and a page that offers the act no longer and shows how
 * things stand instead, leave it open whether this act made them so.
 */
export function outcomeIn(status: number, text: string): Outcome {
  const said = /data-outcome="([^"]+)"/.exec(text)?.[1];
  if (status >= 500 || said === 'unavailable') return 'unknown';
  if (status >= 400) return 'refused';
  if (said === undefined) return 'unknown';
  return said === 'done' ? 'ok' : 'refused';
}

/** An act that was tried; its times are milliseconds of one clock. */
export type Act = Intent & Readonly<{ id: number; begun: number; ended: number; told: Told }>;

/** What somebody was shown: canaries that stood in it, by a reader of the public or of a province. */
export type Read = Readonly<{
  /** Slug of the province that asks; null for the public. */
  reader: string | null;
  path: string;
  begun: number;
  ended: number;
  status: number;
  canaries: readonly string[];
}>;

export type History = Readonly<{ acts: readonly Act[]; reads: readonly Read[] }>;

/** The word that an act leaves in what it writes: an open one that is published with the figure, a secret one that never is. */
export function canaryOf(kind: 'open' | 'secret', { province, id }: Pick<Act, 'province' | 'id'>): string {
  return `${kind === 'open' ? 'JN' : 'KN'}.${province}.${String(id)}.`;
}

export function canariesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/[JK]N\.[a-z-]+\.\d+\./g)].map(([canary]) => canary))];
}

export type Canary = Readonly<{ isSecret: boolean; province: string; id: number }>;

/** What a canary says of the act that left it; null for what is none. */
export function readCanary(text: string | null): Canary | null {
  const [, kind, province = '', id = ''] = /([JK])N\.([a-z-]+)\.(\d+)\./.exec(text ?? '') ?? [];
  return kind === undefined ? null : { isSecret: kind === 'K', province, id: Number(id) };
}

/**
 * Everything that clients meant and were told, one line each, on the disk before the act begins and again when it has
 * ended: what is checked against it afterwards was promised by the portal, not by its database.
 */
export class Journal implements History {
  readonly acts: Act[] = [];
  readonly reads: Read[] = [];
  private readonly file: number;
  private last = 0;

  constructor(file: string) {
    this.file = openSync(file, 'w', 0o600);
  }

  /** Writes down an act, tries it, and writes down what came of it; who hears nothing knows nothing. */
  async tried(intent: Intent, attempt: (id: number) => Promise<Told>): Promise<Act> {
    this.last += 1;
    const id = this.last;
    const begun = performance.now();
    this.write({ id, begun, ...intent });
    const told = await attempt(id).catch((): Told => ({ outcome: 'unknown' }));
    const act = { ...intent, id, begun, ended: performance.now(), told };
    this.write({ id, ended: act.ended, ...told });
    this.acts.push(act);
    return act;
  }

  saw(read: Read): void {
    this.reads.push(read);
  }

  close(): void {
    closeSync(this.file);
  }

  private write(line: object): void {
    writeSync(this.file, `${JSON.stringify(line)}\n`);
    fsyncSync(this.file);
  }
}
