import type { Subject } from '@/tests/support/access-grid';
import type { World } from '@/tests/support/access-world';
import type { Fields } from '@/tests/support/hand-made';

/** One action called by hand: a body that is right in every way, the page it belongs to, and who may send it. */
export type HandMade = Readonly<{
  action: string;
  page: (world: World) => string;
  fields: (world: World) => Fields;
  by: Subject;
  /** A field that takes text, and one that must be there. */
  text: string;
  needed: string;
  /** How a form with nothing in it ends, where none has to be. */
  ofNothing?: string;
  /** How it ends for people with no right to it, when the body is right. */
  refused: Readonly<Partial<Record<Subject, string>>>;
}>;

const desk = '/ban-lam-viec/bao-cao';
const ownFactor = '/tai-khoan/xac-thuc-hai-lop';
const noSession = {
  visitor: 'sign-in',
  disabled: 'sign-in',
  expired: 'sign-in',
  revoked: 'sign-in',
} as const;
const signedOut = { ...noSession, withoutFactor: 'set-up', withoutCode: 'code' } as const;
const notOfficer = {
  ...signedOut,
  ...{
    officerElsewhere: 'not-found',
    formerOfficer: 'forbidden',
    leader: 'forbidden',
    reviewer: 'forbidden',
  },
  ...{ ministryLeader: 'forbidden', observer: 'forbidden', admin: 'forbidden' },
} as const;
const notReviewer = {
  ...signedOut,
  ...{
    officer: 'forbidden',
    officerElsewhere: 'forbidden',
    leader: 'forbidden',
    ministryLeader: 'forbidden',
  },
  ...{ observer: 'forbidden', admin: 'forbidden', reviewerWhoSubmitted: 'forbidden' },
} as const;

/** Reviewers find no sending to keep or to open again; everybody else may not even look. */
const nothingSent = {
  ...notReviewer,
  ...{ reviewer: 'not-found', reviewerWhoSubmitted: 'not-found' },
} as const;

const nobodyElses = '0'.repeat(64);

/** The administrator finds that what was meant is not there; everybody else may not even look. */
const notAdmin = {
  ...signedOut,
  ...{ officer: 'forbidden', leader: 'forbidden', reviewer: 'forbidden', ministryLeader: 'forbidden' },
  ...{ observer: 'forbidden', admin: 'not-found' },
} as const;

/** Whoever does not lead the province; its leader finds nothing handed up. */
const notLeader = {
  ...notAdmin,
  ...{ officerElsewhere: 'forbidden', formerOfficer: 'forbidden', admin: 'forbidden' },
  leader: 'illegal-transition',
} as const;

/** Who may give more time finds nothing to give it to. */
const notGiver = { ...notAdmin, reviewer: 'not-found' } as const;

/** A document nobody has: its province's people are told so, and so is everybody who may write documents. */
const notWriter = { ...notOfficer, officer: 'not-found' } as const;

/** Only an observer says how a province does. */
const notObserver = {
  ...notReviewer,
  ...{ reviewer: 'forbidden', observer: 'invalid' },
} as const;

/** A committee of nowhere: who keeps one of a province is told it is not there. */
const notKeeper = { ...notWriter, leader: 'not-found' } as const;

/** An own task of no province: the administrator, who keeps all, is told so too. */
const notOwner = { ...notKeeper, admin: 'not-found' } as const;

const ownTaskSaid: Fields = [
  ['titleVi', 'Mở điểm truy cập Internet công cộng'],
  ['titleEn', ''],
  ['dueOn', '31/12/2022'],
  ['pillar', ''],
  ['source', 'Kế hoạch 12/KH-UBND'],
  ['reason', 'Tỉnh đặt thêm.'],
];

const nothing = '00000000-0000-7000-8000-000000000001';
const library = '/ban-lam-viec/van-ban';
const aDocument: Fields = [
  ['kind', 'plan'],
  ['number', '12/KH-UBND'],
  ['issuedOn', '01/03/2022'],
  ['issuer', 'Ủy ban nhân dân tỉnh'],
  ['signatory', ''],
  ['title', 'Kế hoạch chuyển đổi số'],
  ['url', ''],
  ['periodFrom', '2021'],
  ['periodTo', '2025'],
];

const noPeriod = '/quan-tri/ky-bao-cao/2022-12';
const ofNoPeriod: Fields = [
  ['code', '2099-03'],
  ['seen', ''],
];

const noFact: Fields = [
  ['id', 'khong-co'],
  ['seen', '0'],
  ['precision', 'day'],
  ['source', 'Báo'],
  ['reason', 'Đúng theo báo.'],
];

/** What an administrator does with accounts asks for the password, which a body alone does not have. */
const withoutProof = { ...notAdmin, admin: 'invalid' } as const;
const nobodysPage = '/quan-tri/nguoi-dung/moi';
const aPerson: Fields = [
  ['name', 'Nguyễn Văn Mới'],
  ['email', 'moi@coquan.gov.vn'],
  ['language', 'vi'],
];
const aRole: Fields = [
  ['role', 'observer'],
  ['province', ''],
  ['from', ''],
  ['until', ''],
];

export const handMade: readonly HandMade[] = [
  {
    action: 'users/actions/account inviteUserAction',
    page: () => nobodysPage,
    fields: () => [...aPerson, ...aRole],
    ...{ by: 'admin', text: 'name', needed: 'email', refused: withoutProof },
  },
  {
    action: 'users/actions/account correctUserAction',
    page: () => nobodysPage,
    fields: () => [['userId', nothing], ...aPerson],
    ...{ by: 'admin', text: 'name', needed: 'email', refused: withoutProof },
  },
  {
    action: 'users/actions/account grantRoleAction',
    page: () => nobodysPage,
    fields: () => [['userId', nothing], ...aRole],
    ...{ by: 'admin', text: 'until', needed: 'role', refused: withoutProof },
  },
  {
    action: 'users/actions/account endRoleAction',
    page: () => nobodysPage,
    fields: () => [
      ['userId', nothing],
      ['grantId', nothing],
    ],
    ...{ by: 'admin', text: 'grantId', needed: 'userId', refused: withoutProof },
  },
  {
    action: 'users/actions/import importUsersAction',
    page: () => nobodysPage,
    fields: () => [
      ['lines', 'Nguyễn Lan;lan@coquan.gov.vn;observer'],
      ['confirmed', 'on'],
    ],
    ...{ by: 'admin', text: 'lines', needed: 'lines', refused: withoutProof },
  },
  {
    action: 'users/actions/account handOverAction',
    page: () => nobodysPage,
    fields: () => [
      ['userId', nothing],
      ['toId', nothing],
    ],
    ...{ by: 'admin', text: 'toId', needed: 'userId', refused: withoutProof },
  },
  ...(['inviteAgain', 'disableUser', 'enableUser', 'resetFactor', 'takeOffSignOn'] as const).map(
    (act): HandMade => ({
      action: `users/actions/account ${act}Action`,
      page: () => nobodysPage,
      fields: () => [['userId', nothing]],
      ...{ by: 'admin', text: 'userId', needed: 'userId', refused: withoutProof },
    }),
  ),
  {
    action: 'documents/actions/library registerDocumentAction',
    page: () => `${library}/dang-ky`,
    fields: ({ province }) => [['provinceId', province.id], ...aDocument],
    ...{ by: 'officer', text: 'title', needed: 'provinceId', refused: notOfficer },
  },
  {
    action: 'documents/actions/library editDocumentAction',
    page: () => `${library}/${nothing}`,
    fields: () => [['documentId', nothing], ['version', '1'], ...aDocument],
    ...{ by: 'officer', text: 'title', needed: 'documentId', refused: notWriter },
  },
  {
    action: 'documents/actions/library actOnDocumentAction',
    page: () => `${library}/${nothing}`,
    fields: () => [
      ['documentId', nothing],
      ['version', '1'],
      ['act', 'send'],
    ],
    ...{ by: 'officer', text: 'act', needed: 'documentId', refused: notWriter },
  },
  {
    action: 'documents/actions/decide decideDocumentAction',
    page: () => `/tham-dinh/van-ban/${nothing}`,
    fields: () => [
      ['documentId', nothing],
      ['version', '1'],
      ['outcome', 'returned'],
      ['reason', 'Thiếu trang cuối.'],
    ],
    ...{ by: 'reviewer', text: 'reason', needed: 'outcome' },
    refused: { ...notReviewer, reviewerWhoSubmitted: 'not-found', reviewer: 'not-found' },
  },
  {
    action: 'assessments/actions assessAction',
    page: () => '/ban-lam-viec/danh-gia-doc-lap',
    fields: () => [
      ['slug', 'khong-co'],
      ['task', ''],
      ['verdict', 'partly'],
      ['text', 'Chưa khớp.'],
      ['sources', 'Báo'],
    ],
    ...{ by: 'observer', text: 'text', needed: 'verdict', refused: notObserver },
  },
  {
    action: 'assessments/actions withdrawAssessmentAction',
    page: () => '/ban-lam-viec/danh-gia-doc-lap',
    fields: () => [
      ['assessmentId', nothing],
      ['reason', 'Nhầm.'],
    ],
    ...{ by: 'observer', text: 'reason', needed: 'assessmentId' },
    refused: { ...notObserver, observer: 'not-found' },
  },
  {
    action: 'assessments/actions replyAction',
    page: () => '/ban-lam-viec/danh-gia-doc-lap',
    fields: () => [
      ['assessmentId', nothing],
      ['text', 'Đã bổ sung.'],
    ],
    ...{ by: 'officer', text: 'text', needed: 'assessmentId' },
    refused: { ...notKeeper, officerElsewhere: 'not-found' },
  },
  {
    action: 'committees/actions fileCommitteeAction',
    page: () => '/ban-lam-viec/ban-chi-dao',
    fields: () => [
      ['provinceId', nothing],
      ['decisionId', nothing],
      ['effectiveOn', '01/03/2022'],
      ['headName', 'Nguyễn Văn An'],
      ['headPosition', 'Chủ tịch UBND tỉnh'],
      ['deputies', ''],
      ['standing', ''],
      ['kind', 'change'],
      ['reason', ''],
      ['seen', ''],
    ],
    ...{ by: 'officer', text: 'headName', needed: 'kind', refused: notKeeper },
  },
  {
    action: 'committees/actions withdrawFilingAction',
    page: () => '/ban-lam-viec/ban-chi-dao',
    fields: () => [['filingId', nothing]],
    ...{ by: 'officer', text: 'filingId', needed: 'filingId', refused: notKeeper },
  },
  {
    action: 'committees/actions decideFilingAction',
    page: () => `/tham-dinh/ban-chi-dao/${nothing}`,
    fields: () => [
      ['filingId', nothing],
      ['outcome', 'returned'],
      ['reason', 'Sai tên Trưởng ban.'],
    ],
    ...{ by: 'reviewer', text: 'reason', needed: 'outcome' },
    refused: { ...notReviewer, reviewerWhoSubmitted: 'not-found', reviewer: 'not-found' },
  },
  {
    action: 'own-tasks/actions addOwnTaskAction',
    page: () => '/ban-lam-viec/nhiem-vu-rieng',
    fields: () => [
      ['provinceId', nothing],
      ['year', '2022'],
      ['number', '51'],
      ...ownTaskSaid,
      ['metric', 'milestone'],
      ['unit', ''],
    ],
    ...{ by: 'officer', text: 'titleVi', needed: 'metric', refused: notOwner },
  },
  {
    action: 'own-tasks/actions copyOwnTasksAction',
    page: () => '/ban-lam-viec/nhiem-vu-rieng',
    fields: () => [
      ['provinceId', nothing],
      ['year', '2023'],
      ['source', 'Kế hoạch 01/KH-UBND'],
      ['reason', 'Làm tiếp năm sau.'],
    ],
    ...{ by: 'officer', text: 'source', needed: 'year', refused: notOwner },
  },
  {
    action: 'own-tasks/actions correctOwnTaskAction',
    page: () => '/ban-lam-viec/nhiem-vu-rieng',
    fields: () => [['taskId', nothing], ['seen', '1'], ...ownTaskSaid],
    ...{ by: 'officer', text: 'titleVi', needed: 'pillar', refused: notOwner },
  },
  {
    action: 'own-tasks/actions endOwnTaskAction',
    page: () => '/ban-lam-viec/nhiem-vu-rieng',
    fields: () => [
      ['taskId', nothing],
      ['seen', '1'],
      ['reason', 'Đã gộp vào nhiệm vụ khác.'],
    ],
    ...{ by: 'officer', text: 'reason', needed: 'taskId', refused: notOwner },
  },
  {
    action: 'notices/actions readNoticesAction',
    page: () => '/thong-bao',
    fields: () => [['until', '2022-12-16T00:00:00.000Z']],
    ...{ by: 'observer', text: 'until', needed: 'until', refused: signedOut },
  },
  {
    action: 'notices/actions chooseNoticesAction',
    page: () => '/tai-khoan',
    // No kind at all is a choice too: nothing comes by mail.
    fields: () => [['language', 'vi']],
    ...{ by: 'observer', text: 'language', needed: 'language', refused: signedOut },
  },
  {
    action: 'notices/actions revealLinkAction',
    page: () => '/quan-tri/thu',
    fields: () => [['noticeId', '00000000-0000-7000-8000-000000000001']],
    ...{ by: 'admin', text: 'noticeId', needed: 'noticeId', refused: withoutProof },
  },
  {
    action: 'task-sets/actions copyTaskSetAction',
    page: () => '/quan-tri/bo-nhiem-vu',
    fields: () => [
      ['from', '2098'],
      ['to', '2099'],
      ['titleVi', 'Nhiệm vụ năm 2099'],
      ['titleEn', 'Tasks of 2099'],
      ['source', 'Công văn'],
    ],
    ...{ by: 'admin', text: 'source', needed: 'from', refused: notAdmin },
  },
  {
    action: 'task-sets/actions correctTaskAction',
    page: () => '/quan-tri/bo-nhiem-vu/2022/1',
    fields: () => [
      ['year', '2099'],
      ['number', '1'],
      ['seen', '0'],
      ['titleVi', 'Tên'],
      ['titleEn', 'Title'],
      ['changeThreshold', '50'],
      ['documentId', ''],
      ['source', 'Công văn'],
    ],
    ...{ by: 'admin', text: 'source', needed: 'year', refused: notAdmin },
  },
  {
    action: 'reorganisations/actions planReorganisationAction',
    page: () => '/quan-tri/sap-xep',
    fields: () => [
      ['titleVi', 'Hợp nhất'],
      ['titleEn', 'A merger'],
      ['documentNumber', '1/NQ-QH'],
      ['source', 'Báo'],
      ['effectiveOn', '01/01/2020'],
      ['from', '00000000-0000-7000-8000-000000000001'],
      ['from', '00000000-0000-7000-8000-000000000002'],
      ...['name1', 'nameEn1'].map((name) => [name, 'Tam Giang'] as const),
      ['code1', '99'],
      ['kind1', 'province'],
      ...['2', '3', '4', '5', '6'].flatMap((place) => [
        ...['name', 'nameEn', 'code'].map((name) => [`${name}${place}`, ''] as const),
        [`kind${place}`, 'province'] as const,
      ]),
    ],
    ...{ by: 'admin', text: 'source', needed: 'titleVi', refused: { ...notAdmin, admin: 'invalid' } },
  },
  {
    action: 'reorganisations/actions actOnReorganisationAction',
    page: () => '/quan-tri/sap-xep/00000000-0000-7000-8000-000000000001',
    fields: () => [
      ['planId', '00000000-0000-7000-8000-000000000001'],
      ['act', 'apply'],
    ],
    ...{ by: 'admin', text: 'planId', needed: 'planId', refused: notAdmin },
  },
  {
    action: 'help/actions keepHelpNoteAction',
    page: () => '/quan-tri/tro-giup/officer',
    fields: () => [
      ['role', 'officer'],
      ['seen', '99'],
      ['textVi', 'Lời nhắn'],
      ['textEn', 'A note'],
    ],
    ...{ by: 'admin', text: 'textVi', needed: 'role', refused: { ...notAdmin, admin: 'stale' } },
  },
  {
    action: 'facts/actions keepClaimAction',
    page: () => '/quan-tri/so-cong-bo/bcd-2022-05',
    fields: () => [
      ...noFact,
      ['subject', 'resolution'],
      ['textVi', 'Nội dung'],
      ['textEn', 'Text'],
      ['isQuote', 'no'],
      ['numerator', ''],
      ['denominator', ''],
      ['value', ''],
      ['asOf', '05/05/2022'],
      ['publisher', ''],
    ],
    ...{ by: 'admin', text: 'reason', needed: 'id', refused: notAdmin },
  },
  {
    action: 'facts/actions keepMilestoneAction',
    page: () => '/quan-tri/moc/summit-2018',
    fields: () => [
      ...noFact,
      ['titleVi', 'Tên'],
      ['titleEn', 'Title'],
      ['kind', 'policy'],
      ['date', '05/05/2022'],
      ['documentNumber', ''],
    ],
    ...{ by: 'admin', text: 'reason', needed: 'id', refused: notAdmin },
  },
  {
    action: 'reporting/actions/remind remindAction',
    page: () => '/giam-sat',
    fields: () => [
      ['period', '2099-03'],
      ['region', ''],
    ],
    ...{ by: 'reviewer', text: 'region', needed: 'period' },
    refused: { ...notGiver, ministryLeader: 'not-found', admin: 'forbidden' },
  },
  {
    action: 'reliefs/actions relieveAction',
    page: ({ periodCode }) => `/giam-sat/gia-han/${periodCode}`,
    fields: () => [
      ['reportId', '00000000-0000-7000-8000-000000000001'],
      ['kind', 'extension'],
      ['untilOn', '30/12/2022'],
      ['reason', 'Bão lũ.'],
    ],
    ...{ by: 'reviewer', text: 'reason', needed: 'kind', refused: notGiver },
  },
  {
    action: 'reliefs/actions withdrawReliefAction',
    page: ({ periodCode }) => `/giam-sat/gia-han/${periodCode}`,
    fields: () => [
      ['reliefId', '00000000-0000-7000-8000-000000000001'],
      ['reason', 'Ghi nhầm tỉnh.'],
    ],
    ...{ by: 'reviewer', text: 'reason', needed: 'reliefId', refused: notGiver },
  },
  {
    action: 'periods/actions planPeriodsAction',
    page: () => '/quan-tri/ky-bao-cao/lap/2022-month',
    fields: () => [
      ['year', '2099'],
      ['kind', 'month'],
    ],
    ...{ by: 'admin', text: 'kind', needed: 'year', refused: { ...notAdmin, admin: 'invalid' } },
  },
  {
    action: 'periods/actions changeDatesAction',
    page: () => noPeriod,
    fields: () => [
      ...ofNoPeriod,
      ['opensOn', '01/03/2099'],
      ['cutOffOn', '14/03/2099'],
      ['dueOn', '20/03/2099'],
      ['locksOn', '31/03/2099'],
    ],
    ...{ by: 'admin', text: 'seen', needed: 'code', refused: notAdmin },
  },
  {
    action: 'periods/actions openPeriodAction',
    page: () => noPeriod,
    fields: () => ofNoPeriod,
    ...{ by: 'admin', text: 'seen', needed: 'code', refused: notAdmin },
  },
  {
    action: 'periods/actions dropPeriodAction',
    page: () => noPeriod,
    fields: () => ofNoPeriod,
    ...{ by: 'admin', text: 'seen', needed: 'code', refused: notAdmin },
  },
  {
    action: 'reporting/actions/item saveItemAction',
    page: ({ periodCode }) => `${desk}/${periodCode}/nhiem-vu/1`,
    fields: ({ reportId }) => [
      ['reportId', reportId],
      ['task', '1'],
      ['version', '1'],
      ['valueStatus', 'reported'],
      ['percent', '61,5'],
      ['value', ''],
      ['completedOn', ''],
      ['note', 'Ghi chú'],
      ['obstacle', ''],
      ['proposal', ''],
      ['reply', ''],
      ['documentIds', ''],
    ],
    ...{ by: 'officer', text: 'note', needed: 'reportId', refused: notOfficer },
  },
  {
    action: 'reporting/actions/confirm confirmUnchangedAction',
    page: ({ periodCode }) => `${desk}/${periodCode}`,
    fields: ({ reportId }) => [
      ['reportId', reportId],
      ['items', '2:1'],
    ],
    ...{ by: 'officer', text: 'items', needed: 'items', refused: notOfficer },
  },
  {
    action: 'reporting/actions/explain explainItemAction',
    page: ({ periodCode }) => `${desk}/${periodCode}/kiem-tra`,
    fields: ({ reportId }) => [
      ['reportId', reportId],
      ['task', '1'],
      ['version', '1'],
      ['explain-percent-fell', 'Đã đối chiếu với sổ theo dõi.'],
    ],
    ...{ by: 'officer', text: 'explain-percent-fell', needed: 'reportId', refused: notOfficer },
  },
  {
    action: 'workbook/actions writeWorkbookAction',
    page: ({ periodCode }) => `${desk}/${periodCode}/bang-tinh`,
    fields: ({ reportId }) => [
      ['reportId', reportId],
      ['file', nobodyElses],
    ],
    ...{ by: 'officer', text: 'file', needed: 'reportId', refused: notOfficer },
  },
  {
    action: 'reporting/actions/submit submitReportAction',
    page: ({ periodCode }) => `${desk}/${periodCode}/kiem-tra`,
    fields: ({ reportId }) => [
      ['reportId', reportId],
      ['idempotencyKey', crypto.randomUUID()],
      ['digest', '0'.repeat(64)],
      ['items', '1:1'],
    ],
    ...{ by: 'officer', text: 'idempotencyKey', needed: 'idempotencyKey', refused: notOfficer },
  },
  {
    action: 'conversation/actions sayOfItemAction',
    page: ({ periodCode }) => `${desk}/${periodCode}/nhiem-vu/3`,
    fields: ({ reportId }) => [
      ['reportId', reportId],
      ['task', '3'],
      ['text', 'Xin xem lại.'],
    ],
    ...{ by: 'officer', text: 'text', needed: 'reportId' },
    refused: {
      ...notOfficer,
      ...{ officer: 'illegal-transition', reviewer: 'not-found' },
    },
  },
  {
    action: 'signature/actions handUpAction',
    page: ({ periodCode }) => `${desk}/${periodCode}/kiem-tra`,
    fields: ({ reportId }) => [
      ['reportId', reportId],
      ['digest', nobodyElses],
      ['items', '1:1'],
    ],
    ...{ by: 'officer', text: 'digest', needed: 'digest' },
    refused: { ...notOfficer, officer: 'illegal-transition' },
  },
  {
    action: 'signature/actions withdrawAction',
    page: ({ periodCode }) => `${desk}/${periodCode}/kiem-tra`,
    fields: ({ reportId }) => [
      ['reportId', reportId],
      ['handUpId', nothing],
    ],
    ...{ by: 'officer', text: 'handUpId', needed: 'handUpId' },
    refused: { ...notOfficer, officer: 'illegal-transition' },
  },
  {
    action: 'signature/actions signAction',
    page: ({ periodCode }) => `${desk}/${periodCode}/kiem-tra`,
    fields: ({ reportId }) => [
      ['reportId', reportId],
      ['handUpId', nothing],
      ['idempotencyKey', crypto.randomUUID()],
      ['digest', nobodyElses],
      ['items', '1:1'],
    ],
    ...{ by: 'leader', text: 'idempotencyKey', needed: 'idempotencyKey', refused: notLeader },
  },
  {
    action: 'signature/actions sendBackAction',
    page: ({ periodCode }) => `${desk}/${periodCode}/kiem-tra`,
    fields: ({ reportId }) => [
      ['reportId', reportId],
      ['handUpId', nothing],
      ['word', 'Bổ sung minh chứng mục 3.'],
    ],
    ...{ by: 'leader', text: 'word', needed: 'handUpId', refused: notLeader },
  },
  {
    action: 'signature/actions turnSignatureAction',
    page: () => '/ban-lam-viec/chu-ky',
    fields: () => [
      ['provinceId', nothing],
      ['isOn', 'off'],
      ['validFrom', '16/12/2022'],
    ],
    ...{ by: 'leader', text: 'provinceId', needed: 'isOn' },
    refused: { ...notLeader, leader: 'not-found', admin: 'not-found' },
  },
  {
    action: 'reporting/actions/reopen reopenReportAction',
    page: ({ reportId }) => `/tham-dinh/${reportId}`,
    fields: ({ reportId, revisionId }) => [
      ['reportId', reportId],
      ['revisionId', revisionId],
      ['reason', ''],
    ],
    ...{ by: 'reviewer', text: 'reason', needed: 'revisionId' },
    refused: { ...nothingSent, ministryLeader: 'not-found' },
  },
  {
    action: 'reporting/actions/reserve reserveReportAction',
    page: ({ reportId }) => `/tham-dinh/${reportId}`,
    fields: ({ reportId, revisionId }) => [
      ['reportId', reportId],
      ['revisionId', revisionId],
      ['act', 'release'],
    ],
    ...{ by: 'reviewer', text: 'revisionId', needed: 'act', refused: nothingSent },
  },
  {
    action: 'reporting/actions/decide decideReportAction',
    page: ({ reportId }) => `/tham-dinh/${reportId}`,
    fields: ({ reportId, revisionId }) => [
      ['reportId', reportId],
      ['revisionId', revisionId],
      ['act', 'return'],
      ['mark-4', 'return'],
      ['reason-4', 'Thiếu số liệu.'],
    ],
    ...{ by: 'reviewer', text: 'reason-4', needed: 'act', refused: notReviewer },
  },
  {
    action: 'accounts/actions/own changePasswordAction',
    page: () => '/tai-khoan',
    fields: () => [
      ['currentPassword', 'không phải mật khẩu này'],
      ['password', 'bầu ơi thương lấy bí cùng'],
      ['passwordAgain', 'bầu ơi thương lấy bí cùng'],
    ],
    ...{ by: 'observer', text: 'password', needed: 'currentPassword' },
    refused: { ...signedOut, officerElsewhere: 'invalid', admin: 'invalid' },
  },
  {
    action: 'accounts/actions/own endSessionAction',
    page: () => '/tai-khoan',
    fields: () => [['sessionId', nobodyElses]],
    ...{ by: 'observer', text: 'sessionId', needed: 'sessionId' },
    refused: { ...signedOut, officerElsewhere: 'not-found', admin: 'not-found', observer: 'not-found' },
  },
  {
    action: 'accounts/actions/own endOtherSessionsAction',
    page: () => '/tai-khoan',
    fields: () => [['which', 'others']],
    ...{ by: 'observer', text: 'which', needed: 'which', refused: signedOut },
  },
  {
    action: 'accounts/actions/sign-in enterCodeAction',
    page: () => '/dang-nhap/ma-xac-thuc',
    fields: () => [['oneTimePassword', 'khong phai ma']],
    ...{ by: 'withoutCode', text: 'oneTimePassword', needed: 'oneTimePassword' },
    refused: {
      ...{ ...noSession, withoutFactor: 'illegal-transition', observer: 'illegal-transition' },
      ...{ admin: 'illegal-transition', withoutCode: 'invalid' },
    },
  },
  {
    action: 'accounts/actions/factor confirmFactorAction',
    page: () => ownFactor,
    fields: () => [['oneTimePassword', 'khong phai ma']],
    ...{ by: 'officerOfTwo', text: 'oneTimePassword', needed: 'oneTimePassword' },
    refused: { ...noSession, withoutCode: 'forbidden', withoutFactor: 'invalid', observer: 'invalid' },
  },
  {
    action: 'accounts/actions/factor startFactorAction',
    page: () => ownFactor,
    fields: () => [['next', '/tai-khoan']],
    ...{ by: 'observer', text: 'next', needed: 'next' },
    refused: { ...noSession, withoutCode: 'forbidden', withoutFactor: 'invalid', observer: 'invalid' },
  },
  ...(['renewPaperCodes', 'removeFactor'] as const).map((act): HandMade => ({
    action: `accounts/actions/factor ${act}Action`,
    page: () => ownFactor,
    fields: () => [['next', '/tai-khoan']],
    ...{ by: 'observer', text: 'next', needed: 'next' },
    refused: { ...signedOut, observer: 'invalid', admin: 'invalid' },
  })),
  ...(['bind', 'unbind'] as const).map((act): HandMade => ({
    action: `accounts/actions/sign-on ${act}SignOnAction`,
    page: () => '/tai-khoan',
    fields: () => [['next', '/tai-khoan']],
    ...{ by: 'observer', text: 'next', needed: 'next' },
    refused: { ...signedOut, observer: 'invalid', admin: 'invalid' },
  })),
  {
    action: 'accounts/actions/sign-on proveBySignOnAction',
    page: () => '/tai-khoan',
    fields: () => [['next', '/tai-khoan']],
    ...{ by: 'observer', text: 'next', needed: 'next' },
    ofNothing: 'illegal-transition',
    refused: {
      ...{ ...noSession, withoutCode: 'forbidden' },
      ...{ withoutFactor: 'illegal-transition', observer: 'illegal-transition' },
    },
  },
  // The attacked portal has no provider.
  {
    action: 'accounts/actions/sign-on signOnAction',
    page: () => '/dang-nhap',
    fields: () => [['next', '/tai-khoan']],
    ...{ by: 'visitor', text: 'next', needed: 'next', ofNothing: 'not-found' },
    refused: { visitor: 'not-found', admin: 'not-found' },
  },
  {
    action: 'accounts/actions/sign-on acceptBySignOnAction',
    page: () => '/tai-khoan/dat-mat-khau/khong-co',
    fields: () => [['token', 'khong-co']],
    ...{ by: 'visitor', text: 'token', needed: 'token' },
    refused: { visitor: 'not-found', admin: 'not-found' },
  },
  {
    action: 'accounts/actions/sign-in signInAction',
    page: () => '/dang-nhap',
    fields: () => [
      // Another nobody each time, or the limit on attempts answers first.
      ['email', `${crypto.randomUUID()}@tiendoso.example`],
      ['password', 'không phải mật khẩu này'],
    ],
    ...{ by: 'visitor', text: 'password', needed: 'email' },
    refused: { visitor: 'invalid', admin: 'invalid' },
  },
  {
    action: 'accounts/actions/sign-in askResetAction',
    page: () => '/quen-mat-khau',
    fields: () => [['email', `${crypto.randomUUID()}@tiendoso.example`]],
    ...{ by: 'visitor', text: 'email', needed: 'email' },
    // Whoever asks is told the same, and nothing is written where nobody has the address.
    refused: { visitor: 'gone /quen-mat-khau?xong=asked;push', admin: 'gone /quen-mat-khau?xong=asked;push' },
  },
  {
    action: 'error-reports/actions sendErrorReportAction',
    page: () => '/bao-loi?tu=/tinh/ha-noi&ngay=2022-12-16',
    fields: () => [
      ['page', '/tinh/ha-noi'],
      ['figure', 'Số văn bản'],
      ['asOf', '2022-12-16'],
      ['message', 'Số này khác văn bản gốc.'],
      ['email', ''],
      ['subject', ''],
    ],
    // Anybody may, so nobody is without the right.
    ...{ by: 'visitor', text: 'message', needed: 'asOf', refused: {} },
  },
  {
    action: 'error-reports/actions handleErrorReportAction',
    page: () => '/loi-da-bao',
    fields: () => [
      ['reportId', '00000000-0000-7000-8000-000000000001'],
      ['reason', 'Đã sửa.'],
    ],
    ...{ by: 'reviewer', text: 'reason', needed: 'reportId' },
    refused: {
      ...signedOut,
      ...{ officer: 'forbidden', leader: 'forbidden', ministryLeader: 'forbidden', observer: 'forbidden' },
      ...{ reviewer: 'not-found', admin: 'not-found' },
    },
  },
  {
    action: 'accounts/actions/sign-in choosePasswordAction',
    page: () => '/tai-khoan/dat-mat-khau/khong-co',
    fields: () => [
      ['token', 'khong-co'],
      ['password', 'bầu ơi thương lấy bí cùng'],
      ['passwordAgain', 'bầu ơi thương lấy bí cùng'],
    ],
    ...{ by: 'visitor', text: 'token', needed: 'token' },
    refused: { visitor: 'not-found', admin: 'not-found' },
  },
];

const without = (fields: Fields, name: string): Fields => fields.filter(([each]) => each !== name);

/** The corpus: a body that would be taken, spoilt in one way at a time. */
export function spoil({ text, needed }: HandMade, fields: Fields): readonly (readonly [string, Fields])[] {
  const put = (name: string, value: string): Fields => [...without(fields, name), [name, value]];
  const add = (name: string, value: string): Fields => [...fields, [name, value]];
  return [
    ...fields.map(([name]) => [`no ${name}`, without(fields, name)] as const),
    ['nothing', []],
    ['a field given twice', add(needed, 'again')],
    ['JSON for a text', put(needed, '{"not":""}')],
    ['a list for a text', put(needed, '["a","b"]')],
    ['an operator in a name', add(`${needed}[not]`, '')],
    ['an operator in place of a name', [...without(fields, needed), [`${needed}[not]`, '']]],
    ['a prototype', add('__proto__', '{"role":"admin"}')],
    ['a constructor', add('constructor[prototype][role]', 'admin')],
    ['a role', add('role', 'admin')],
    ['a state', add('state', 'published')],
    ['a province', add('provinceId', '00000000-0000-7000-8000-000000000001')],
    ['a nested connection', add('report', '{"connect":{"id":"x"}}')],
    ['a submitter', add('submittedById', '00000000-0000-7000-8000-000000000001')],
    ['a time', add('submittedAt', '2022-01-01T00:00:00Z')],
    ['a megabyte', put(text, 'x'.repeat(1_000_000))],
    ['a megabyte of marks', put(text, 'ệ'.normalize('NFD').repeat(300_000))],
    ['a control character', put(text, 'một\u0000hai\u0007')],
    ['a change of direction', put(text, 'một\u202Eiah')],
  ];
}

/** Fields of single actions that are wrong in a way of their own. */
export const wrongValues: readonly (readonly [action: string, name: string, values: readonly string[]])[] = [
  [
    'reporting/actions/item saveItemAction',
    'percent',
    ['101', '-1', '1e2', '1.234,5', '1,234.5', 'NaN', '٥', '0x10'],
  ],
  [
    'reporting/actions/item saveItemAction',
    'completedOn',
    ['31/02/2022', '17/12/2022', '01/01/1990', '2022-13-01'],
  ],
  ['reporting/actions/item saveItemAction', 'valueStatus', ['', 'published', '{"not":""}']],
  ['reporting/actions/item saveItemAction', 'documentIds', ['x', '00000000-0000-7000-8000-000000000001']],
  ['reporting/actions/item saveItemAction', 'version', ['99', '-1', '1.5', '999999999999']],
  ['reporting/actions/item saveItemAction', 'task', ['0', '99', "1' or '1'='1"]],
];
