import { beforeAll, describe, expect, test } from 'vitest';
import { replyToAssessment, withdrawAssessment } from '@/lib/features/assessments/commands/answer';
import { decideFiling, withdrawFiling } from '@/lib/features/committees/commands/end';
import { getFiledCommittee } from '@/lib/features/committees/queries/filed';
import { getCommitteeKept } from '@/lib/features/committees/queries/kept';
import { sayOfItem } from '@/lib/features/conversation/commands';
import { actOnDocument } from '@/lib/features/documents/commands/act';
import { decideDocument } from '@/lib/features/documents/commands/decide';
import { editDocument, registerDocument } from '@/lib/features/documents/commands/library';
import { listEvidenceChoices } from '@/lib/features/documents/queries/filing';
import { getLibrary, getLibraryDocument } from '@/lib/features/documents/queries/library';
import { getSentDocument } from '@/lib/features/documents/queries/sent';
import { getStoredFile } from '@/lib/features/documents/queries/stored-file';
import { handleErrorReport } from '@/lib/features/error-reports/commands';
import { endOwnTask } from '@/lib/features/own-tasks/commands/change';
import { getOwnTasks } from '@/lib/features/own-tasks/queries/kept';
import { relieve } from '@/lib/features/reliefs/commands/give';
import { withdrawRelief } from '@/lib/features/reliefs/commands/withdraw';
import { listReliefs } from '@/lib/features/reliefs/queries';
import { actOnReorganisation } from '@/lib/features/reorganisations/commands/act';
import { getDryRun } from '@/lib/features/reorganisations/queries/administered';
import { confirmUnchanged } from '@/lib/features/reporting/commands/confirm';
import { explainItem } from '@/lib/features/reporting/commands/explain';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { reopenReport } from '@/lib/features/reporting/commands/reopen';
import { releaseReport, reserveReport } from '@/lib/features/reporting/commands/reserve';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { seeUnchanged } from '@/lib/features/reporting/commands/see-together';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { getCheck } from '@/lib/features/reporting/queries/check';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { getHandedReport } from '@/lib/features/reporting/queries/handed';
import { getReceipt } from '@/lib/features/reporting/queries/receipt';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import { listItemVersions } from '@/lib/features/reporting/queries/versions';
import { handUpReport, withdrawReport } from '@/lib/features/signature/commands/hand-up';
import { sendBackReport, signReport } from '@/lib/features/signature/commands/sign';
import { turnSignature } from '@/lib/features/signature/commands/turn';
import { correctUser } from '@/lib/features/users/commands/correct';
import { endRole, grantRole } from '@/lib/features/users/commands/grant';
import { inviteAgain } from '@/lib/features/users/commands/invite';
import { resetFactor } from '@/lib/features/users/commands/reset-factor';
import { disableUser, enableUser } from '@/lib/features/users/commands/shut';
import { takeOffSignOn } from '@/lib/features/users/commands/take-off-sign-on';
import { getPerson } from '@/lib/features/users/queries/person';
import { writeWorkbook } from '@/lib/features/workbook/commands/write';
import type { Grant, Viewer } from '@/lib/platform/auth/viewer';
import { today } from '@/lib/platform/clock';
import { ownerDb } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { anAnswer } from '@/tests/support/access-world';
import { aReport } from '@/tests/support/factories';
import { aRegistration, attach } from '@/tests/support/library';
import { noProof, proven } from '@/tests/support/proof';
import { databaseSnapshot } from '@/tests/support/snapshot';

const missing = '00000000-0000-7000-8000-00000000dead';

/** What is no id of anything; the last ones nearly are. */
const guesses = [
  ...['', '0', '1', '2', '-1', '9223372036854775808', `-${'9'.repeat(400)}`, '1e9', 'NaN', '٣'],
  ...['\u0000', `${missing}\u0000`, `\u0000${missing}`, '%00', 'null', 'undefined', '../..', '{}', '*'],
  ...["' or 1=1 --", 'x'.repeat(100_000), '\ud800', missing.replaceAll('-', ''), `{${missing}}`],
  ...[`${missing} `, `${missing}\n`, missing.replace('dead', 'deag'), `${missing}0`],
];

type Role = Grant['role'];
type Door = (viewer: Viewer, id: string) => Promise<unknown>;

const seen = { idempotencyKey: missing, digest: 'a'.repeat(64), items: [{ task: 1, version: 1 }] };
const who = { name: 'Nguyễn Văn Mới', email: 'moi@coquan.gov.vn', language: 'vi' } as const;
const role = { role: 'observer', province: '', from: null, until: null } as const;
const reason = 'Ghi nhầm.';

const ofReports: Partial<Record<Role, Readonly<Record<string, Door>>>> = {
  officer: {
    saveItem: (by, reportId) => saveItem(by, { ...anAnswer, reportId, task: 1, version: 1 }),
    confirmUnchanged: (by, reportId) => confirmUnchanged(by, { reportId, items: [{ task: 2, version: 1 }] }),
    explainItem: (by, reportId) =>
      explainItem(by, {
        ...{ reportId, task: 1, version: 1 },
        explanations: [{ rule: 'percent-fell', text: 'x' }],
      }),
    writeWorkbook: (by, reportId) => writeWorkbook(by, { reportId, file: 'a'.repeat(64) }),
    submitReport: (by, reportId) => submitReport(by, { ...seen, reportId }),
    handUpReport: (by, reportId) => handUpReport(by, { ...seen, reportId }),
    withdrawReport: (by, id) => withdrawReport(by, { reportId: id, handUpId: id }),
    sayOfItem: (by, reportId) => sayOfItem(by, { reportId, task: 3, text: 'Xin xem lại.' }),
    listItemVersions,
    listEvidenceChoices,
    getDraft,
    getCheck,
    getReceipt,
  },
  leader: {
    signReport: (by, id) => signReport(by, { ...seen, reportId: id, handUpId: id }),
    sendBackReport: (by, id) => sendBackReport(by, { reportId: id, handUpId: id, word: reason }),
    turnSignature: (by, provinceId) => turnSignature(by, { provinceId, isOn: 'off', validFrom: today() }),
    getHandedReport,
  },
  reviewer: {
    publishReport: (by, id) => publishReport(by, { reportId: id, revisionId: id }),
    returnReport: (by, id) =>
      returnReport(by, { reportId: id, revisionId: id, remarks: [{ task: 5, reason }] }),
    reopenReport: (by, id) => reopenReport(by, { reportId: id, revisionId: id, reason }),
    seeUnchanged: (by, id) => seeUnchanged(by, { reportId: id, revisionId: id }),
    reserveReport: (by, id) => reserveReport(by, { reportId: id, revisionId: id }),
    releaseReport: (by, id) => releaseReport(by, { reportId: id, revisionId: id }),
    getReviewReport,
  },
};

const ofTheRest: typeof ofReports = {
  officer: {
    registerDocument: (by, provinceId) => registerDocument(by, aRegistration(provinceId)),
    editDocument: (by, documentId) => editDocument(by, { ...aRegistration(missing), documentId, version: 1 }),
    actOnDocument: (by, documentId) => actOnDocument(by, { documentId, act: 'send', version: 1 }),
    attachFile: attach,
    withdrawFiling: (by, filingId) => withdrawFiling(by, { filingId }),
    endOwnTask: (by, taskId) => endOwnTask(by, { taskId, seen: 1, reason }),
    replyToAssessment: (by, assessmentId) => replyToAssessment(by, { assessmentId, text: reason }),
    getLibrary,
    getLibraryDocument,
    getStoredFile,
    getCommitteeKept,
    getOwnTasks: (by, slug) => getOwnTasks(by, { slug }),
  },
  observer: {
    withdrawAssessment: (by, assessmentId) => withdrawAssessment(by, { assessmentId, reason }),
  },
  reviewer: {
    decideDocument: (by, documentId) =>
      decideDocument(by, { documentId, version: 1, outcome: 'returned', reason }),
    decideFiling: (by, filingId) => decideFiling(by, { filingId, outcome: 'returned', reason }),
    handleErrorReport: (by, reportId) => handleErrorReport(by, { reportId, reason }),
    getSentDocument,
    getFiledCommittee,
    getStoredFile,
  },
  admin: {
    relieve: (by, reportId) => relieve(by, { reportId, kind: 'extension', untilOn: '2023-03-01', reason }),
    withdrawRelief: (by, reliefId) => withdrawRelief(by, { reliefId, reason }),
    listReliefs,
    actOnReorganisation: (by, planId) => actOnReorganisation(by, { planId, act: 'apply' }),
    getDryRun,
    inviteAgain: (by, id) => inviteAgain(by, id, noProof),
    correctUser: (by, userId) => correctUser(by, { userId, ...who }, noProof),
    grantRole: (by, userId) => grantRole(by, { userId, ...role }, noProof),
    endRole: (by, id) => endRole(by, { userId: id, grantId: id }, noProof),
    disableUser: (by, userId) => disableUser(by, { userId }, noProof),
    enableUser: (by, id) => enableUser(by, id, noProof),
    resetFactor: (by, id) => resetFactor(by, id, noProof),
    takeOffSignOn: (by, id) => takeOffSignOn(by, id, noProof),
    getPerson,
  },
};

const doors = [ofReports, ofTheRest].flatMap((each) =>
  Object.entries(each).flatMap(([by, tried]) =>
    Object.entries(tried).map(([name, door]) => [by as Role, name, door] as const),
  ),
);

const viewers = new Map<Role, Viewer>();

beforeAll(async () => {
  const { province, reviewer, officer } = await aReport({ state: 'submitted' });
  viewers.set('officer', officer).set('reviewer', reviewer);
  viewers.set('leader', await signedIn({ role: 'leader', provinceId: province.id }));
  viewers.set('observer', await signedIn({ role: 'observer' }));
  viewers.set('admin', await proven(await signedIn({ role: 'admin' })));
});

/** How a question ends, or an act, where nothing has the id. */
function isNowhere(answer: unknown): boolean {
  const text = JSON.stringify(answer);
  return ['null', '[]', '{"ok":false,"reason":"not-found"}'].includes(text);
}

describe('whatever is no id is answered like an id that nothing has', () => {
  test.each(doors)('to a %s by %s', async (by, _, door) => {
    const viewer = viewers.get(by);
    if (viewer === undefined) throw new Error(`Nobody is ${by}.`);
    const ask = async (id: string) => {
      await ownerDb().rateBucket.deleteMany();
      return door(viewer, id);
    };
    const wanted = await ask(missing);
    expect(isNowhere(wanted), JSON.stringify(wanted)).toBe(true);
    const before = await databaseSnapshot();
    for (const guess of guesses) expect([guess, await ask(guess)]).toEqual([guess, wanted]);
    expect(await databaseSnapshot()).toBe(before);
  });
});
