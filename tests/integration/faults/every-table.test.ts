import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayOfItem } from '@/lib/features/conversation/commands';
import { actOnDocument } from '@/lib/features/documents/commands/act';
import { decideDocument } from '@/lib/features/documents/commands/decide';
import { registerDocument } from '@/lib/features/documents/commands/library';
import { sweepFiles } from '@/lib/features/documents/commands/sweep';
import { relieve } from '@/lib/features/reliefs/commands/give';
import { openPeriod } from '@/lib/features/periods/commands/open';
import { reopenReport } from '@/lib/features/reporting/commands/reopen';
import { handUpReport, withdrawReport } from '@/lib/features/signature/commands/hand-up';
import { sendBackReport, signReport } from '@/lib/features/signature/commands/sign';
import { turnSignature } from '@/lib/features/signature/commands/turn';
import { writeWorkbook } from '@/lib/features/workbook/commands/write';
import { realNow, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import type { Outcome } from '@/lib/platform/outcome';
import { incomingFolder } from '@/lib/platform/storage/incoming';
import { signedIn } from '@/tests/support/accounts';
import { aHandUp, aPlannedPeriod, aReport, aSending, success } from '@/tests/support/factories';
import { failingAt, tablesWritten } from '@/tests/support/faults';
import { aLibraryDocument, aPng, aRegistration, attach, versionOf } from '@/tests/support/library';
import { databaseSnapshot } from '@/tests/support/snapshot';
import { handedIn } from '@/tests/support/workbook-files';

type Act = () => Promise<Outcome<unknown>>;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kho-tep-'));
  supply({ STORAGE_DIR: folder });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function aWaiting() {
  const report = await aReport();
  const leader = await signedIn({ role: 'leader', provinceId: report.province.id });
  return { ...report, leader, at: { reportId: report.id, handUpId: await aHandUp(report) } };
}

async function hands() {
  const { officer, reviewer, province } = await aReport({ isAnswered: false });
  return { officer, reviewer, provinceId: province.id };
}

async function aDocumentOf(state: 'written' | 'waiting' | 'published') {
  const who = await hands();
  const documentId = await aLibraryDocument(state, who);
  return { ...who, documentId, version: await versionOf(documentId) };
}

const documentAct =
  (act: 'send' | 'recall' | 'withdraw' | 'drop-file', state: 'written' | 'waiting') =>
  async (): Promise<Act> => {
    const { officer, documentId, version } = await aDocumentOf(state);
    return () => actOnDocument(officer, { documentId, act, version });
  };

const decision = (outcome: 'published' | 'returned') => async (): Promise<Act> => {
  const { reviewer, documentId, version } = await aDocumentOf('waiting');
  const reason = outcome === 'returned' ? 'Thiếu trang cuối.' : null;
  return () => decideDocument(reviewer, { documentId, version, outcome, reason });
};

let years = 0;

/** Each makes what the act needs and gives the act; whatever it writes must come whole or not at all. */
const acts: Readonly<Record<string, () => Promise<Act>>> = {
  'turning the signature on': async () => {
    const { province } = await aReport({ isAnswered: false });
    const leader = await signedIn({ role: 'leader', provinceId: province.id });
    const input = { provinceId: province.id, isOn: 'on', validFrom: today() } as const;
    return () => turnSignature(leader, input);
  },
  'handing up': async () => {
    const { officer, id, at } = await aWaiting();
    success(await withdrawReport(officer, at));
    const input = await aSending(id);
    return () => handUpReport(officer, input);
  },
  'taking back what was handed up': async () => {
    const { officer, at } = await aWaiting();
    return () => withdrawReport(officer, at);
  },
  'sending back to the officer': async () => {
    const { leader, at } = await aWaiting();
    return () => sendBackReport(leader, { ...at, word: 'Xem lại.' });
  },
  signing: async () => {
    const { leader, id, at } = await aWaiting();
    const input = { ...(await aSending(id)), handUpId: at.handUpId };
    return () => signReport(leader, input);
  },
  reopening: async () => {
    const { id: reportId, reviewer, revisionId } = await aReport({ state: 'published' });
    return () => reopenReport(reviewer, { reportId, revisionId, reason: 'Số liệu sai.' });
  },
  'a message on an answer': async () => {
    const { id: reportId, reviewer } = await aReport({ state: 'submitted' });
    return () => sayOfItem(reviewer, { reportId, task: 3, text: 'Đề nghị làm rõ.' });
  },
  'more time': async () => {
    const { id: reportId, reviewer } = await aReport();
    const input = { reportId, kind: 'extension', untilOn: '2022-12-27', reason: 'Bão số 4.' } as const;
    return () => relieve(reviewer, input);
  },
  'opening a period': async () => {
    years += 1;
    const { code, seen } = await aPlannedPeriod(`${String(2022 + years)}-12`);
    const admin = await signedIn({ role: 'admin' });
    return () => openPeriod(admin, { code, seen });
  },
  'a workbook': async () => {
    const made = await aReport();
    const file = await handedIn(made, { 3: { note: { kind: 'text', text: 'Đã kết nối 141 xã' } } });
    return () => writeWorkbook(made.officer, { reportId: made.id, file });
  },
  'registering a document': async () => {
    const { officer, provinceId } = await hands();
    const input = aRegistration(provinceId);
    return () => registerDocument(officer, input);
  },
  'a document’s file': async () => {
    const { officer, documentId } = await aDocumentOf('written');
    return () => attach(officer, documentId, { content: aPng(documentId) });
  },
  'sending a document': documentAct('send', 'written'),
  'taking a document back': documentAct('recall', 'waiting'),
  'withdrawing a document': documentAct('withdraw', 'written'),
  'dropping a document’s file': documentAct('drop-file', 'written'),
  'publishing a document': decision('published'),
  'returning a document': decision('returned'),
};

test.each(Object.entries(acts))('%s is done whole or not at all, wherever it fails', async (_, make) => {
  const first = await make();
  const tables = await tablesWritten(async () => success(await first()));
  expect(tables.length).toBeGreaterThan(1);
  const act = await make();
  const before = await databaseSnapshot();
  for (const table of tables) {
    await failingAt(table, act);
    expect(await databaseSnapshot(), table).toBe(before);
  }
  success(await act());
});

test('what a file left that was not kept for a document goes with the next sweep', async () => {
  const { officer, documentId } = await aDocumentOf('written');
  const later = new Date(realNow().getTime() + 2 * 60 * 60 * 1000);
  await sweepFiles(later);
  await failingAt('Document', () => attach(officer, documentId, { content: aPng('mồ côi') }));
  expect(await readdir(incomingFolder())).toEqual([]);
  expect(await db().storedFile.count({ where: { documentId, name: 'Kế hoạch.png' } })).toBe(0);
  expect((await sweepFiles(later)).orphans).toBe(1);
});
