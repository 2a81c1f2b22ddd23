/*
 * Every other way into the portal, beside the doors of `access-matrix.ts`: each export of actions, commands and
 * queries and each page and handler stands in one of these lists, or the census fails.
 */

/** Server actions: which door each goes through once it knows who asks. Anyone may post to them with any bytes. */
export const guardedActions = {
  'reporting/actions/item saveItemAction': ['saveItem'],
  'reporting/actions/confirm confirmUnchangedAction': ['confirmUnchanged'],
  'reporting/actions/explain explainItemAction': ['explainItem'],
  'reporting/actions/submit submitReportAction': ['submitReport'],
  'reporting/actions/decide decideReportAction': ['returnReport', 'publishReport'],
  'error-reports/actions handleErrorReportAction': ['handleErrorReport'],
  'accounts/actions changePasswordAction': ['changePassword'],
  'accounts/actions endSessionAction': ['endSession'],
  'reliefs/actions relieveAction': ['relieve'],
  'reliefs/actions withdrawReliefAction': ['withdrawRelief'],
  'periods/actions planPeriodsAction': ['planPeriods'],
  'periods/actions changeDatesAction': ['changePeriodDates'],
  'periods/actions openPeriodAction': ['openPeriod'],
  'periods/actions dropPeriodAction': ['dropPeriod'],
} as const;

/** For people without a session: they prove themselves by a password or a single-use link. */
export const openActions = {
  'accounts/actions signInAction': ['signIn'],
  'accounts/actions choosePasswordAction': ['choosePassword'],
  'accounts/actions askResetAction': ['askReset'],
  'error-reports/actions sendErrorReportAction': ['sendErrorReport'],
} as const;

/** Open to everybody, the same for everybody, read through published views only. */
export const publicReads = [
  'reporting/queries/task-record getTask',
  'reporting/queries/task-record listTaskRows',
  'reporting/queries/province-record getProvinceRecord',
  'reporting/queries/task-progress listTaskProgress',
  'reporting/queries/standing listProvinceProgress',
  'reporting/queries/atlas getAtlas',
  'reporting/queries/periods listPeriodProgress',
  'reporting/queries/periods getCourse',
  'reporting/queries/periods listTaskTrend',
  'reporting/queries/trend listTrend',
  'reporting/queries/trend listTrendOf',
  'reporting/queries/trend listTaskTrends',
  'reporting/queries/open-trends listOpenTrends',
  'reporting/queries/open-trends listOpenPunctuality',
  'reporting/queries/punctuality listPunctuality',
  'reporting/queries/compared listComparedAnswers',
  'reporting/queries/verified verifyReceipt',
  'periods/queries/calendar listCalendar',
  'indicators/queries/compared listComparedFigures',
  'indicators/queries/province-series listProvinceSeries',
  'indicators/queries/open-observations listOpenObservations',
  'indicators/queries/list listIndicators',
  'indicators/queries/coverage listCoverage',
  'indicators/queries/observations listObservations',
  'indicators/queries/observations listRankedUnits',
  'indicators/queries/open-indicators listOpenIndicators',
  'claims/queries/open-claims listOpenClaims',
  'committees/queries/open-committees listOpenCommittees',
  'documents/queries/open-documents listOpenDocuments',
  'programme/queries/open-tasks listOpenTasks',
  'provinces/queries/open-provinces listOpenProvinces',
  'provinces/queries/open-provinces getOpenProvince',
  'reporting/queries/open-progress listOpenProgress',
  'claims/queries/claims listInstitutionClaims',
  'claims/queries/statements listStatements',
  'claims/queries/own-counts getOwnCounts',
  'provinces/queries/committees listCommitteeHeads',
  'programme/queries/chronicle getChronicle',
  'programme/queries/holdings getHoldings',
  'programme/queries/outline getOutline',
  'programme/queries/observances listObservances',
  'glossary/queries listTerms',
  'provinces/queries/neighbours listNeighbourCodes',
  'provinces/queries/dossier listDossiers',
  'provinces/queries/successors listSuccessors',
  'provinces/queries/code listUnitsOfCode',
  'provinces/queries/slugs listSlugs',
  'programme/queries/years listTaskYears',
  'indicators/queries/last-figures listLastFigures',
  'documents/queries/public listCountingDocuments',
  'documents/queries/public listProvinceDocuments',
  'documents/queries/first-day getFirstDay',
  'documents/queries/registry listRegistry',
  'documents/queries/record getDocument',
  'search/queries/results searchAll',
  'search/queries/results suggest',
  'citations/queries getCitation',
  'publications/queries/newest listPublications',
  'publications/queries/newest listProvincePublications',
  'publications/queries/addresses listPublicAddresses',
] as const;

/** Open to everybody on purpose: invented accounts of the demonstration, and whom a secret link belongs to. */
export const openReads = ['accounts/queries listDemoAccounts', 'accounts/queries getLinkOwner'] as const;

/** Actions hand these what they refused: they write that it was tried, and nothing else. */
export const records = ['audit/commands recordMisshapen'] as const;

export const openCommands = [
  'accounts/commands/sign-in signIn',
  'accounts/commands/links choosePassword',
  'accounts/commands/reset askReset',
  'citations/commands keepCitation',
  'error-reports/commands sendErrorReport',
] as const;

/** For whoever holds the machine; no page, handler or action reaches them. */
export const machineOnly = [
  'accounts/commands/links createAdministrator',
  'reporting/commands/standings rebuildAllStandings',
  'reporting/queries/chain findChainBreak',
  'periods/commands/open openDuePeriods',
] as const;

/** Parts of doors, by file: only commands and queries use them, which have asked the policy before. */
export const parts = {
  'reporting/actions/place': 'placeOfItem placeOfEditor placeOfCheck',
  'reporting/actions/item-form': 'itemIn readDocument placeAfterSaving',
  'documents/commands/file': 'fileDocument',
  'reporting/commands/ready': 'submitIssues',
  'reporting/commands/standings': 'rebuildStandings',
  'reporting/commands/write': 'writeItem',
  'reporting/commands/open': 'openReport',
  'reporting/commands/revision': 'createRevision',
  'reporting/commands/hold': 'denied onReport',
  'reporting/commands/refused': 'Refused recorded',
  'reporting/commands/turn': 'inTurn',
  'reporting/commands/load': 'holdReport decisionFacts',
  'reporting/commands/decision': 'onRevision tellOfficers',
  'reporting/commands/shown': 'staleSince',
  'administration/commands/administer': 'administer',
  'reliefs/commands/give': 'giving reliefTags',
  'periods/commands/hold': 'holdPeriod holdPlanned',
  'reporting/commands/pace': 'sending saving tooOften',
  'reporting/queries/sent': 'sentReportSelect listReviewItems',
  'reporting/queries/submission': 'revisionSelect toSubmission remarksOf',
  'reporting/queries/province': 'provinceSelect toProvinceBrief',
  'reporting/queries/editor': 'editorsOf',
  'reporting/queries/task': 'taskSelect toTaskBrief',
  'indicators/queries/list': 'toIndicator indicatorRows',
  'indicators/queries/coverage': 'coverageRows',
  'reporting/queries/standing': 'progressOn',
  'reporting/queries/task-record': 'taskRowsOn',
  'reporting/queries/answers': 'endOf taskSetOn decidedBy answersOn',
  'reporting/queries/trend-rows': 'trendRows',
  'reporting/queries/trend-told': 'toldBy',
  'reporting/queries/trend-scope': 'trendTags knownDay trendKeys periodsOn',
  'reporting/queries/header': 'periodSelect headerSelect openRemarks isWaiting factsOf toHeader',
  'reporting/queries/before': 'listPublishedBefore',
  'reporting/queries/echoes': 'listEchoes',
  'reporting/queries/item': 'draftSelect toItem',
  'reporting/queries/contact': 'listHolders listReviewerNames',
  'reporting/queries/answer':
    'evidenceSelect draftAnswerSelect sentAnswerSelect toEvidence evidenceOf toAnswer siblingsOf',
  'audit/commands': 'recordAudit recordRefusal recordRefusalOnce',
  'provinces/queries/units': 'unitsOn',
  'provinces/queries/open-units': 'readUnits readVersions',
  'notices/commands': 'enqueueNotice',
  'accounts/commands/attempts': 'delayAfter directDelayOf admitAttempt countFailure forgiveAttempts',
  'accounts/commands/link': 'linkId makeLink',
  'documents/queries/filing': 'listEvidence',
  'documents/queries/registry': 'registered',
  'search/queries/rank': 'ranked',
} as const;

const publicPages = [
  ...['page', 'provinces/page', 'provinces/[slug]/page', 'tasks/page', 'tasks/[number]/page'],
  ...['glossary/page', 'about/page', 'privacy/page', 'programme/page', 'view/[view]/programme/page'],
  ...[
    'data/page',
    'method/page',
    'method/checks/page',
    'accessibility/page',
    'missing/page',
    'bad-request/[asked]/page',
    'view/[view]/page',
  ],
  ...['view/[view]/provinces/page', 'view/[view]/provinces/[slug]/page'],
  ...['documents/page', 'documents/[id]/page', 'view/[view]/documents/page'],
  ...['claims/page', 'claims/[subject]/page', 'view/[view]/claims/[subject]/page'],
  ...['view/[view]/tasks/page', 'view/[view]/tasks/[number]/page'],
  ...['trends/page', 'view/[view]/trends/page'],
  ...['compare/page', 'view/[view]/compare/page'],
  ...['indicators/page', 'indicators/[code]/page', 'view/[view]/indicators/[code]/page'],
  'cite/[hash]/page',
  ...['reporting-calendar/page', 'view/[view]/reporting-calendar/page'],
  ...['search/page', 'view/[view]/search/page'],
  ...['verify/[receipt]/page', 'view/[view]/verify/[receipt]/page'],
].map((name) => `[locale]/(public)/${name}`);

const deskPages = [
  ...['account/page', 'desk/page', 'desk/reports/[period]/page', 'desk/reports/[period]/check/page'],
  ...['desk/reports/[period]/print/page', 'desk/reports/[period]/tasks/[number]/page'],
  ...[
    'desk/reports/[period]/receipts/[receipt]/page',
    'review/page',
    'review/[reportId]/page',
    'monitor/page',
    'error-reports/page',
  ],
  ...['admin/page', 'admin/periods/page', 'admin/periods/[period]/page', 'admin/periods/plan/[plan]/page'],
  'monitor/extensions/[period]/page',
].map((name) => `[locale]/(desk)/${name}`);

/** Pages and handlers: `signed-in` sends the public to the sign-in page, `open` serves anybody but writes nothing on GET. */
export const routes: Readonly<Record<'public' | 'signed-in' | 'open', readonly string[]>> = {
  public: publicPages,
  'signed-in': deskPages,
  open: [
    '[locale]/sign-in/page',
    '[locale]/forgot-password/page',
    '[locale]/report-error/page',
    '[locale]/(desk)/account/set-password/[token]/page',
    'api/[[...rest]]/route',
    'du-lieu/tat-ca.zip/route',
    'api/v1/route',
    'api/v1/[...path]/route',
    'api/v1/days.ics/route',
    'api/v1/publications.atom/route',
    'api/v1/provinces/[slug]/publications.atom/route',
    'api/citations/[hash]/[file]/route',
    'api/citations/route',
    'robots.txt/route',
    'sitemap.xml/route',
    'api/auth/[...nextauth]/route',
    'api/auth/sign-out/route',
    'api/search/route',
    'api/health/live/route',
    'api/health/ready/route',
    'speculation-rules/route',
  ],
};
