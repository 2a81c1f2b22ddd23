import { sayOfItem } from '@/lib/features/conversation/commands';
import { listEvidenceChoices } from '@/lib/features/documents/queries/filing';
import { confirmUnchanged } from '@/lib/features/reporting/commands/confirm';
import { explainItem } from '@/lib/features/reporting/commands/explain';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { reopenReport } from '@/lib/features/reporting/commands/reopen';
import { seeUnchanged } from '@/lib/features/reporting/commands/see-together';
import { releaseReport, reserveReport } from '@/lib/features/reporting/commands/reserve';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { getAllReports } from '@/lib/features/reporting/queries/all-reports';
import { getBoard } from '@/lib/features/reporting/queries/board';
import { getBoardCourse } from '@/lib/features/reporting/queries/board-course';
import { listDraftProvinces } from '@/lib/features/reporting/queries/choice';
import { getCheck } from '@/lib/features/reporting/queries/check';
import { getDesk } from '@/lib/features/reporting/queries/desk';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { getReviewQueue } from '@/lib/features/reporting/queries/queue';
import { getReminders } from '@/lib/features/reporting/queries/reminders';
import { getHandedReport } from '@/lib/features/reporting/queries/handed';
import { getReceipt } from '@/lib/features/reporting/queries/receipt';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import { listItemVersions } from '@/lib/features/reporting/queries/versions';
import { listWaiting } from '@/lib/features/reporting/queries/waiting';
import { handUpReport, withdrawReport } from '@/lib/features/signature/commands/hand-up';
import { sendBackReport, signReport } from '@/lib/features/signature/commands/sign';
import { turnSignature } from '@/lib/features/signature/commands/turn';
import { listSignatureRules } from '@/lib/features/signature/queries/rules';
import { importWorkbook } from '@/lib/features/workbook/commands/import';
import { receiveBatch } from '@/lib/features/workbook/commands/receive-batch';
import { writeBatch } from '@/lib/features/workbook/commands/write-batch';
import { writeWorkbook } from '@/lib/features/workbook/commands/write';
import { getTriedBatch } from '@/lib/features/workbook/queries/batch';
import { getBook } from '@/lib/features/workbook/queries/book';
import { getTriedReport } from '@/lib/features/workbook/queries/dry-run';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today } from '@/lib/platform/clock';
import type { Outcome, Reason } from '@/lib/platform/outcome';
import { aBatchForm, aKeptBatch, aKeptWorkbook, handIn } from '@/tests/support/workbook-files';
import type { Decision } from '@/tests/support/access-grid';
import type { ReportDoor } from '@/tests/support/access-matrix';
import { anAnswer, versionOf, type World } from '@/tests/support/access-world';
import { aSending } from '@/tests/support/factories';

const inMatrix: Partial<Record<Reason, Decision>> = {
  'not-found': '404',
  forbidden: '403',
  'signed-out': '401',
  'illegal-transition': 'step',
  locked: 'locked',
  'already-decided': 'decided',
  invalid: 'invalid',
};

/** The word of the matrix for how an act ended. */
export function decisionOf(outcome: Outcome<unknown>): Decision {
  if (outcome.ok) return 'done';
  const word = inMatrix[outcome.reason];
  if (word === undefined) throw new Error(`No word for ${JSON.stringify(outcome)}`);
  return word;
}

type Act = (viewer: Viewer, world: World) => Promise<Outcome<unknown>>;
type Read = (viewer: Viewer, world: World) => Promise<unknown>;

const acts: Partial<Record<ReportDoor, Act>> = {
  'reporting/commands/save saveItem': async (viewer, { reportId, canary }) =>
    saveItem(viewer, {
      ...anAnswer,
      ...{ reportId, task: 1, version: await versionOf(reportId, 1), note: canary },
    }),
  'reporting/commands/confirm confirmUnchanged': async (viewer, { reportId }) =>
    confirmUnchanged(viewer, { reportId, items: [{ task: 2, version: await versionOf(reportId, 2) }] }),
  'reporting/commands/explain explainItem': async (viewer, { reportId, canary }) =>
    explainItem(viewer, {
      ...{ reportId, task: 1, version: await versionOf(reportId, 1) },
      explanations: [{ rule: 'percent-fell', text: canary }],
    }),
  'workbook/commands/write writeWorkbook': async (viewer, { reportId, province, periodCode }) =>
    writeWorkbook(viewer, { reportId, file: await aKeptWorkbook(reportId, province.slug, periodCode) }),
  'workbook/commands/receive receiveWorkbook': (viewer, { province, periodCode }) =>
    handIn(viewer, { period: periodCode, slug: province.slug }),
  'workbook/commands/import importWorkbook': async (viewer, { reportId, province, periodCode }) =>
    importWorkbook(viewer, await aKeptWorkbook(reportId, province.slug, periodCode)),
  'workbook/commands/receive-batch receiveBatch': async (viewer) => receiveBatch(viewer, await aBatchForm()),
  'workbook/commands/write-batch writeBatch': async (viewer, world) =>
    writeBatch(viewer, await aKeptBatch(world.reportId, world.province.slug, world.periodCode)),
  'reporting/commands/submit submitReport': async (viewer, { reportId }) =>
    submitReport(viewer, await aSending(reportId)),
  'signature/commands/hand-up handUpReport': async (viewer, { reportId }) =>
    handUpReport(viewer, await aSending(reportId)),
  'signature/commands/hand-up withdrawReport': (viewer, { reportId, handUpId }) =>
    withdrawReport(viewer, { reportId, handUpId }),
  'conversation/commands sayOfItem': (viewer, { reportId }) =>
    sayOfItem(viewer, { reportId, task: 3, text: 'Xin xem lại.' }),
  'signature/commands/sign signReport': async (viewer, { reportId, handUpId }) =>
    signReport(viewer, { ...(await aSending(reportId)), handUpId }),
  'signature/commands/sign sendBackReport': (viewer, { reportId, handUpId, canary: word }) =>
    sendBackReport(viewer, { reportId, handUpId, word }),
  'signature/commands/turn turnSignature': (viewer, { province }) =>
    turnSignature(viewer, { provinceId: province.id, isOn: 'off', validFrom: today() }),
  'reporting/commands/reopen reopenReport': (viewer, { reportId, revisionId, canary }) =>
    reopenReport(viewer, { reportId, revisionId, reason: canary }),
  'reporting/commands/see-together seeUnchanged': (viewer, { reportId, revisionId }) =>
    seeUnchanged(viewer, { reportId, revisionId }),
  'reporting/commands/reserve reserveReport': (viewer, { reportId, revisionId }) =>
    reserveReport(viewer, { reportId, revisionId }),
  'reporting/commands/reserve releaseReport': (viewer, { reportId, revisionId }) =>
    releaseReport(viewer, { reportId, revisionId }),
  'reporting/commands/return returnReport': (viewer, { reportId, revisionId }) =>
    returnReport(viewer, { reportId, revisionId, remarks: [{ task: 5, reason: 'Thiếu minh chứng.' }] }),
  'reporting/commands/publish publishReport': (viewer, { reportId, revisionId }) =>
    publishReport(viewer, { reportId, revisionId }),
};

const reads: Partial<Record<ReportDoor, Read>> = {
  'reporting/queries/draft getDraft': (viewer, { periodCode, province }) =>
    getDraft(viewer, periodCode, province.slug),
  'reporting/queries/check getCheck': (viewer, { periodCode, province }) =>
    getCheck(viewer, periodCode, province.slug),
  'reporting/queries/versions listItemVersions': (viewer, { reportId }) => listItemVersions(viewer, reportId),
  'workbook/queries/dry-run getTriedReport': (viewer, { periodCode, province }) =>
    getTriedReport(viewer, { period: periodCode, slug: province.slug, file: undefined }),
  'workbook/queries/batch getTriedBatch': async (viewer, { reportId, province, periodCode }) =>
    getTriedBatch(viewer, await aKeptBatch(reportId, province.slug, periodCode)),
  'workbook/queries/book getBook': (viewer, { periodCode, province }) =>
    getBook(viewer, { period: periodCode, slug: province.slug, file: undefined }),
  'reporting/queries/choice listDraftProvinces': (viewer, { periodCode }) =>
    listDraftProvinces(viewer, periodCode),
  'documents/queries/filing listEvidenceChoices': (viewer, { reportId }) =>
    listEvidenceChoices(viewer, reportId),
  'reporting/queries/desk getDesk': (viewer) => getDesk(viewer),
  'signature/queries/rules listSignatureRules': (viewer) => listSignatureRules(viewer),
  'reporting/queries/receipt getReceipt': (viewer, { receipt }) => getReceipt(viewer, receipt),
  'reporting/queries/handed getHandedReport': (viewer, { receipt }) => getHandedReport(viewer, receipt),
  'reporting/queries/review getReviewReport': (viewer, { reportId }) => getReviewReport(viewer, reportId),
  'reporting/queries/queue getReviewQueue': (viewer) => getReviewQueue(viewer),
  'reporting/queries/all-reports getAllReports': async (viewer, { periodCode, reportId }) => {
    const found = await getAllReports(viewer, periodCode);
    const sent: unknown[] = [];
    // Other worlds' reports of the period are in it too.
    for await (const report of found?.reports ?? [])
      if (report.row.reportId === reportId && report.items.length > 0) sent.push(report);
    return sent;
  },
  'reporting/queries/board getBoard': (viewer, { periodCode }) => getBoard(viewer, periodCode),
  'reporting/queries/board-course getBoardCourse': (viewer, { periodCode }) =>
    getBoardCourse(viewer, periodCode),
  'reporting/queries/waiting listWaiting': listWaiting,
  'reporting/queries/reminders getReminders': (viewer, { periodCode }) => getReminders(viewer, periodCode),
};

/** Those whose answer holds what the province wrote; every other answer must never hold a word of it. */
const telling: readonly ReportDoor[] = [
  'reporting/queries/draft getDraft',
  'reporting/queries/check getCheck',
  'workbook/queries/dry-run getTriedReport',
  'documents/queries/filing listEvidenceChoices',
  'reporting/queries/handed getHandedReport',
  'reporting/queries/all-reports getAllReports',
  'reporting/queries/review getReviewReport',
];

/** Of a colleague a page shows the name: no address, and of nobody a hash or a key. */
const neverTold = /@tiendoso\.example|\$argon2|passwordHash|ipHash|"secret"/;

function seenIn(door: ReportDoor, answer: unknown, { reportId, canary }: World): Decision {
  const text = JSON.stringify(answer);
  if (neverTold.test(text)) throw new Error(`${door} tells what no page shows.`);
  const mark = door.startsWith('documents/') ? canary : reportId;
  const decision = text === 'null' || text === '[]' ? '404' : text.includes(mark) ? 'shown' : 'other';
  const mayTell = decision === 'shown' && telling.includes(door);
  if (text.includes(canary) !== mayTell) throw new Error(`${door} tells too much or too little: ${decision}`);
  return decision;
}

/** True for an entry point that writes when it succeeds. */
export function isAct(door: ReportDoor): boolean {
  return acts[door] !== undefined;
}

/** Goes through an entry point as a viewer and says how it ended. */
export async function tryDoor(door: ReportDoor, viewer: Viewer, world: World): Promise<Decision> {
  const act = acts[door];
  if (act !== undefined) return decisionOf(await act(viewer, world));
  const read = reads[door];
  if (read === undefined) throw new Error(`Nobody knows how to try ${door}.`);
  return seenIn(door, await read(viewer, world), world);
}
