import { describe, expect, test } from 'vitest';
import { canaryOf, outcomeIn, type Act, type History, type Intent, type Told } from '@/ops/faults/journal';
import { findBreaches, type Property } from '@/ops/faults/properties';
import type { RevisionTruth, Truth } from '@/ops/faults/truth';

const report = { actor: 'canbo.lang-son', province: 'lang-son', target: 'report-1' };
const revision = { actor: 'thamdinh', province: 'lang-son', target: 'revision-1' };
const file = { sha256: 'ab', bytes: 3 };

function act(id: number, intent: Intent, told: Told = { outcome: 'ok' }): Act {
  return { id, begun: id * 1000, ended: id * 1000 + 100, told, ...intent };
}

/** Two savings, a file, a sending that had to be tried twice, its publication, and who read what meanwhile. */
const acts: readonly Act[] = [
  act(1, { kind: 'save', ...report, task: 3, base: 1 }),
  act(2, { kind: 'save', ...report, task: 3, base: 2 }, { outcome: 'unknown' }),
  act(3, { kind: 'save', ...report, task: 3, base: 2 }, { outcome: 'refused' }),
  act(4, { kind: 'upload', ...report, target: 'document-1', ...file }),
  act(5, { kind: 'send', ...report, key: 'key-1' }, { outcome: 'unknown' }),
  act(6, { kind: 'send', ...report, key: 'key-1' }, { outcome: 'ok', receipt: 'LS-1' }),
  act(7, { kind: 'publish', ...revision }),
];

const written = (id: number) => `Ghi chú ${canaryOf('open', { province: 'lang-son', id })}`;
const open = canaryOf('open', { province: 'lang-son', id: 2 });
const secret = canaryOf('secret', { province: 'lang-son', id: 2 });

const reading = { reader: null, path: '/tinh/lang-son', begun: 30_000, ended: 30_100, status: 200 };
const history: History = {
  acts,
  reads: [
    { ...reading, begun: 2000, ended: 2100, canaries: [] },
    { ...reading, canaries: [open] },
    { ...reading, reader: 'ha-giang', path: '/ban-lam-viec', canaries: [] },
    {
      ...reading,
      reader: 'lang-son',
      path: '/ban-lam-viec',
      begun: 2000,
      ended: 2100,
      canaries: [open, secret],
    },
  ],
};

const sent: RevisionTruth = {
  ...{ id: 'revision-1', reportId: 'report-1', n: 1, key: 'key-1', receipt: 'LS-1', submitter: report.actor },
  ...{ note: written(2), decisions: [{ outcome: 'published', reviewer: 'thamdinh' }], reopenings: [] },
};
const item = { reportId: 'report-1', task: 3, first: 1, version: 3, note: written(2) };
const saved = { reportId: 'report-1', task: 3, actor: report.actor };
const notice = { reportId: 'report-1', times: 1 };
const document = { id: 'document-1', version: 2, ...file, kept: file };

const truth: Truth = {
  reports: [{ id: 'report-1', province: 'lang-son', state: 'published', editors: [report.actor] }],
  items: [item],
  revisions: [sent],
  documents: [document],
  saves: [
    { ...saved, base: 1 },
    { ...saved, base: 2 },
  ],
  uploads: [{ documentId: 'document-1', sha256: 'ab', actor: report.actor }],
  recorded: [
    { action: 'report.submit', about: 'LS-1', times: 1 },
    { action: 'report.publish', about: 'revision-1', times: 1 },
  ],
  notices: [
    { ...notice, kind: 'report-submitted', recipient: 'thamdinh' },
    { ...notice, kind: 'report-published', recipient: report.actor },
  ],
  broken: null,
};

const broken = (changed: Partial<Truth>, acted: Partial<History> = {}) => {
  const found = findBreaches({ ...history, ...acted }, { ...truth, ...changed });
  return [...new Set(found.map(({ property }) => property))];
};
const withActs = (...more: readonly Act[]) => ({ acts: [...acts, ...more] });
const seen = (changed: Partial<History['reads'][number]>) => ({
  reads: [{ ...reading, canaries: [], ...changed }],
});
const revisions = (changed: Partial<RevisionTruth>) => ({ revisions: [{ ...sent, ...changed }] });

test('a history in which everything was kept breaks nothing', () => {
  expect(findBreaches(history, truth)).toEqual([]);
});

type Broken = readonly [what: string, property: Property, changed: Partial<Truth>, acted?: Partial<History>];

const lost: readonly Broken[] = [
  ['a saving that was acknowledged and is gone', 'P1', { saves: [{ ...saved, base: 2 }] }],
  ['a sending that was acknowledged and is gone', 'P1', { revisions: [] }],
  ['a receipt that names another sending', 'P1', revisions({ receipt: 'LS-9' })],
  ['a publication that was acknowledged and is gone', 'P1', revisions({ decisions: [] })],
  ['a file that was acknowledged and is gone', 'P1', { uploads: [] }],
  [
    'a return that was acknowledged and is gone',
    'P1',
    {},
    withActs(act(8, { kind: 'return', ...revision, target: 'revision-9' })),
  ],
];

const unasked: readonly Broken[] = [
  [
    'a sending nobody asked for',
    'P2',
    { revisions: [sent, { ...sent, id: 'r-2', n: 2, key: 'key-2', receipt: 'LS-2' }] },
  ],
  ['a saving that was refused', 'P2', {}, { acts: acts.filter(({ id }) => id !== 2) }],
  [
    'a decision of somebody else',
    'P2',
    revisions({ decisions: [{ outcome: 'published', reviewer: 'thamdinh2' }] }),
  ],
  ['an opening nobody asked for', 'P2', revisions({ reopenings: ['thamdinh'] })],
];

const repeated: readonly Broken[] = [
  [
    'one key that made two revisions',
    'P3',
    { revisions: [sent, { ...sent, id: 'r-2', n: 2, receipt: 'LS-2' }] },
  ],
  ['a saving that was kept twice', 'P3', { saves: [...truth.saves, { ...saved, base: 2 }] }],
  ['a message that came twice', 'P3', { notices: truth.notices.map((each) => ({ ...each, times: 2 })) }],
  ['a decision nobody was told of', 'P3', { notices: truth.notices.slice(0, 1) }],
];

const overwritten: readonly Broken[] = [
  ['a version that is missing', 'P4', { items: [{ ...item, version: 4 }] }],
  ['a version that two savings made', 'P4', { saves: [...truth.saves.slice(1), { ...saved, base: 2 }] }],
  ['a text that is not that of its version', 'P4', { items: [{ ...item, note: written(1) }] }],
  ['a text that nobody wrote', 'P4', { items: [{ ...item, note: null }] }],
  ['a text that was refused', 'P4', { items: [{ ...item, note: written(3) }] }],
  ['a sending without what was saved before it', 'P4', revisions({ note: null })],
  ['a revision that is missing', 'P4', revisions({ n: 2 })],
];

const unlawful: readonly Broken[] = [
  [
    'a revision that two decided on',
    'P5',
    revisions({
      decisions: [
        { outcome: 'published', reviewer: 'thamdinh' },
        { outcome: 'returned', reviewer: 'thamdinh2' },
      ],
    }),
  ],
  ['a decision by who sent it', 'P5', revisions({ submitter: 'thamdinh' })],
  [
    'a decision by who wrote in it',
    'P5',
    {
      reports: [
        {
          ...truth.reports[0],
          id: 'report-1',
          province: 'lang-son',
          state: 'published',
          editors: ['thamdinh'],
        },
      ],
    },
  ],
  [
    'a report in a state nothing led to',
    'P5',
    { reports: [{ id: 'report-1', province: 'lang-son', state: 'returned', editors: [] }] },
  ],
  [
    'a published report that was sent again',
    'P5',
    { revisions: [sent, { ...sent, id: 'r-2', n: 2, key: 'key-2', receipt: 'LS-2', decisions: [] }] },
  ],
  [
    'an opening of what was returned',
    'P5',
    revisions({ decisions: [{ outcome: 'returned', reviewer: 'thamdinh' }], reopenings: ['thamdinh2'] }),
  ],
  ['two openings of one revision', 'P5', revisions({ reopenings: ['thamdinh', 'thamdinh2'] })],
];

const changedFiles: readonly Broken[] = [
  [
    'a file of which a byte is another',
    'P6',
    { documents: [{ ...document, kept: { sha256: 'ac', bytes: 3 } }] },
  ],
  ['a file that was cut', 'P6', { documents: [{ ...document, kept: { sha256: 'ab', bytes: 2 } }] }],
  ['a file that is not on the disk', 'P6', { documents: [{ ...document, kept: null }] }],
  [
    'a file that nobody sent',
    'P6',
    { documents: [{ ...document, sha256: 'cd', kept: { sha256: 'cd', bytes: 3 } }] },
  ],
  [
    'a file that is there no longer',
    'P6',
    { documents: [{ ...document, sha256: null, bytes: null, kept: null }] },
  ],
];

const unrecorded: readonly Broken[] = [
  ['a chain of hashes that breaks', 'P7', { broken: 'Sự kiện nhật ký số 7 không khớp chuỗi băm' }],
  ['a sending without a record', 'P7', { recorded: truth.recorded.slice(1) }],
  [
    'a decision that is on record twice',
    'P7',
    { recorded: truth.recorded.map((each) => ({ ...each, times: 2 })) },
  ],
  [
    'a record of what never happened',
    'P7',
    { recorded: [...truth.recorded, { action: 'report.return', about: 'r-2', times: 1 }] },
  ],
  ['a file without a record', 'P7', { documents: [{ ...document, version: 3 }] }],
];

const shown: readonly Broken[] = [
  ['a draft that the public read', 'P8', {}, seen({ begun: 2000, ended: 2100, canaries: [open] })],
  ['a word that never is public', 'P8', {}, seen({ canaries: [open, secret] })],
  ['a publication that is not on its page', 'P8', {}, seen({})],
  [
    'a publication that nobody heard of, but that happened',
    'P8',
    {},
    {
      ...seen({}),
      acts: acts.map((each) => (each.id === 7 ? { ...each, told: { outcome: 'unknown' } } : each)),
    },
  ],
  [
    'a draft that another province read',
    'P9',
    {},
    seen({ reader: 'ha-giang', begun: 2000, ended: 2100, canaries: [open] }),
  ],
  ['a reply that another province read', 'P9', {}, seen({ reader: 'ha-giang', canaries: [secret] })],
];

describe('is noticed', () => {
  const inData = [...lost, ...unasked, ...repeated, ...overwritten];
  const elsewhere = [...unlawful, ...changedFiles, ...unrecorded, ...shown];
  for (const [what, property, changed, acted] of [...inData, ...elsewhere])
    test(`${what} (${property})`, () => {
      expect(broken(changed, acted)).toContain(property);
    });
});

describe('is no breach', () => {
  test.each([
    [
      'a publication less than ten seconds old that a page does not show yet',
      seen({ begun: 16_000, ended: 16_100 }),
    ],
    ['an answer that says the portal is away', seen({ status: 503 })],
    ['a page of another thing', seen({ path: '/nhiem-vu/3' })],
  ])('%s', (_, acted) => {
    expect(broken({}, acted)).toEqual([]);
  });

  test('a publication that failed unheard, and came to pass when it was tried again', () => {
    const first = act(7, { kind: 'publish', ...revision }, { outcome: 'unknown' });
    const again = { ...act(20, { kind: 'publish', ...revision }), ended: 22_000 };
    const tried = [...acts.filter(({ id }) => id !== 7), first, again];
    expect(broken({}, { ...seen({ begun: 31_000, ended: 31_100 }), acts: tried })).toEqual([]);
    expect(broken({}, { ...seen({ begun: 33_000, ended: 33_100 }), acts: tried })).toEqual(['P8']);
  });

  test('the first of two files that were sent at the same time and came last', () => {
    const other = {
      ...act(8, { kind: 'upload', ...report, target: 'document-1', sha256: 'cd', bytes: 3 }),
      begun: 4050,
    };
    const uploads = [...truth.uploads, { documentId: 'document-1', sha256: 'cd', actor: report.actor }];
    expect(broken({ uploads, documents: [{ ...document, version: 3 }] }, withActs(other))).toEqual([]);
  });

  test('an act of which nobody heard and that never happened', () => {
    const never = act(8, { kind: 'send', ...report, key: 'key-9' }, { outcome: 'unknown' });
    expect(broken({}, withActs(never))).toEqual([]);
  });

  test('a file that nobody heard of and that came after the last, though not one of long ago', () => {
    const unheard = (id: number): Act =>
      act(
        id,
        { kind: 'upload', ...report, target: 'document-1', sha256: 'cd', bytes: 3 },
        { outcome: 'unknown' },
      );
    const uploads = [...truth.uploads, { documentId: 'document-1', sha256: 'cd', actor: report.actor }];
    const other = { sha256: 'cd', bytes: 3 };
    const documents = [{ ...document, ...other, kept: other, version: 3 }];
    expect(broken({ uploads, documents }, withActs(unheard(8)))).toEqual([]);
    const late = acts.map((each) =>
      each.kind === 'upload' ? { ...each, begun: 60_000, ended: 60_100 } : each,
    );
    expect(broken({ uploads, documents }, { acts: [unheard(1), ...late] })).toEqual(['P6']);
  });
});

test.each([
  [503, '', 'unknown'],
  [200, '<form data-outcome="unavailable">', 'unknown'],
  // The act may be what made the page so.
  [200, '<p>Báo cáo đã trả lại</p>', 'unknown'],
  [200, '<form data-outcome="already-decided">', 'refused'],
  [403, '', 'refused'],
  [200, '<form data-outcome="done">', 'ok'],
] as const)('an answer %i with %s is %s', (status, text, outcome) => {
  expect(outcomeIn(status, text)).toBe(outcome);
});
