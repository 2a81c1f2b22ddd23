import { describe, expect, test } from 'vitest';
import { registerDocumentSchema, webAddress } from '@/lib/features/documents/schema/register';
import { decideSchema, remarksOf } from '@/lib/features/reporting/schema/decide';
import { confirmSchema, saveItemSchema } from '@/lib/features/reporting/schema/item';
import { askProgress } from '@/lib/features/reporting/schema/open-progress';
import { submitSchema } from '@/lib/features/reporting/schema/submit';

const id = '0190f3a0-0000-7000-8000-000000000001';
const item = {
  ...{
    reportId: id,
    task: '3',
    version: '1',
    valueStatus: 'reported',
    percent: '85',
    value: '',
    completedOn: '',
  },
  ...{ note: '', obstacle: '', proposal: '', reply: '', documentIds: [''] },
};

function without(fields: object, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function keys(result: {
  error?: { issues: readonly { message: string; path: PropertyKey[] }[] } | undefined;
}) {
  return result.error?.issues.map(({ path, message }) => `${String(path[0] ?? '')}: ${message}`);
}

describe('an item as its form sends it', () => {
  test('is read in the language of the page; blank is null, never 0', () => {
    expect(saveItemSchema.vi.parse({ ...item, percent: '96,5 %', value: '1.642' })).toMatchObject({
      ...{ task: 3, version: 1, percent: 96.5, value: 1642, completedOn: null, note: null },
    });
    expect(saveItemSchema.en.parse({ ...item, value: '1.5' })).toMatchObject({ value: 1.5 });
  });

  test.each(['percent', 'value', 'completedOn', 'note', 'obstacle', 'proposal', 'reply'])(
    'takes a blank %s for cleared and refuses to do without, which would erase it unsaid',
    (name) => {
      expect(saveItemSchema.vi.parse({ ...item, [name]: '' })).toMatchObject({ [name]: null });
      expect(keys(saveItemSchema.vi.safeParse(without(item, name)))).toEqual([`${name}: form.incomplete`]);
    },
  );

  test('says with a blank that no evidence is ticked; nothing at all is no answer', () => {
    expect(saveItemSchema.vi.parse({ ...item, documentIds: [''] }).documentIds).toEqual([]);
    expect(saveItemSchema.vi.parse({ ...item, documentIds: ['', id] }).documentIds).toEqual([id]);
    expect(keys(saveItemSchema.vi.safeParse({ ...item, documentIds: [] }))).toEqual([
      'documentIds: form.incomplete',
    ]);
  });

  test('keeps text composed and without spaces at its ends', () => {
    const note = `  ${'Đã sửa'.normalize('NFD')}\r\nxong `;
    expect(saveItemSchema.vi.parse({ ...item, note }).note).toBe('Đã sửa\nxong');
  });

  test.each([
    ['percent', 'khoảng 1.640', 'reporting.numberMalformed'],
    ['percent', '9'.repeat(61), 'reporting.numberMalformed'],
    ['completedOn', '30/02/2022', 'reporting.dayMalformed'],
    ['completedOn', '1'.repeat(41), 'reporting.dayMalformed'],
    ['note', 'a\u202eb', 'field.characters'],
    ['note', 'a\u0000b', 'field.characters'],
    ['note', 'ă'.repeat(4001), 'reporting.textTooLong'],
    ['note', 'x'.repeat(1_000_000), 'reporting.textTooLong'],
    ['valueStatus', 'published', 'rules.status-missing'],
    ['documentIds', Array.from({ length: 21 }, () => id), 'rules.too-many-documents'],
  ])('refuses %s', (field, text, key) => {
    expect(keys(saveItemSchema.vi.safeParse({ ...item, [field]: text }))).toEqual([`${field}: ${key}`]);
  });

  test.each([
    { task: '-1' },
    { task: '1e3' },
    { version: '' },
    { reportId: { not: '' } },
    { reportId: 'x'.repeat(65) },
    { percent: 85 },
    { percent: ['1', '2'] },
    { documentIds: 'x' },
    { documentIds: [{ contains: '' }] },
    { state: 'published' },
    { provinceId: id },
    { __proto__x: '1' },
  ])('refuses %j', (changed) => {
    expect(saveItemSchema.vi.safeParse({ ...item, ...changed }).success).toBe(false);
  });
});

test('a confirmation names items with the version seen', () => {
  expect(confirmSchema.parse({ reportId: id, items: ['3:1', '12:40'] }).items).toEqual([
    { task: 3, version: 1 },
    { task: 12, version: 40 },
  ]);
  expect(keys(confirmSchema.safeParse({ reportId: id, items: [] }))).toEqual([
    'items: reporting.nothingChosen',
  ]);
  expect(confirmSchema.safeParse({ reportId: id, items: ['3'] }).success).toBe(false);
});

describe('a submission', () => {
  const form = { reportId: id, idempotencyKey: id, digest: 'a'.repeat(64), items: ['1:1', '2:7'] };

  test('carries a key, and what was seen', () => {
    expect(submitSchema.parse(form).items).toEqual([
      { task: 1, version: 1 },
      { task: 2, version: 7 },
    ]);
  });

  test.each([
    { idempotencyKey: '1' },
    { digest: 'a' },
    { digest: undefined },
    { items: [] },
    { items: ['1'] },
    { submittedAt: 'x' },
  ])('is refused with %j', (changed) => {
    expect(submitSchema.safeParse({ ...form, ...changed }).success).toBe(false);
  });
});

describe('a decision', () => {
  const form = { reportId: id, revisionId: id, act: 'return' };

  test('returns what is marked, each with its reason as given', () => {
    const marks = { 'mark-3': 'return', 'mark-4': 'accept', 'mark-22': 'return' };
    const reasons = { 'reason-3': ' Sửa số ', 'reason-4': 'x', 'reason-22': ' ', 'reason-5': 'y' };
    const fields = { 'fields-3': ['note', 'percent'] };
    expect(remarksOf(decideSchema.parse({ ...form, ...marks, ...reasons, ...fields }))).toEqual([
      { task: 3, reason: 'Sửa số', fields: ['percent', 'note'] },
      { task: 22, reason: '', fields: [] },
    ]);
  });

  test('can be none, when Enter is pressed inside the form', () => {
    expect(decideSchema.safeParse({ ...form, act: 'stay' }).success).toBe(true);
  });

  test.each([
    { act: 'approve' },
    { 'mark-3': 'maybe' },
    { 'reason-x': 'y' },
    { reviewerId: id },
    { 'reason-3': ['a'] },
    { 'fields-3': ['reply'] },
    { act: 'say-0' },
  ])('refuses %j', (changed) => {
    expect(decideSchema.safeParse({ ...form, ...changed }).success).toBe(false);
  });
});

describe('a document as it is registered', () => {
  const document = {
    ...{ kind: 'resolution', number: '05-NQ/TU', issuedOn: '5/1/2022' },
    ...{
      issuer: 'Tỉnh ủy',
      signatory: '',
      title: 'Về chuyển đổi số',
      url: 'https://a.gov.vn/x?y=ă',
      periodFrom: '2021',
      periodTo: '',
    },
  };

  test('is read field by field', () => {
    expect(registerDocumentSchema.parse(document)).toMatchObject({
      ...{ issuedOn: '2022-01-05', signatory: null, periodFrom: 2021, periodTo: null },
      url: 'https://a.gov.vn/x?y=%C4%83',
    });
    const least = { ...document, periodFrom: '', periodTo: '', url: '' };
    expect(registerDocumentSchema.parse(least)).toMatchObject({
      url: null,
      periodFrom: null,
    });
  });

  test.each(['number', 'issuer', 'signatory', 'title', 'url', 'periodFrom', 'periodTo'])(
    'without %s is no form of ours',
    (name) => {
      expect(registerDocumentSchema.safeParse(without(document, name)).success).toBe(false);
    },
  );

  test.each([
    ['number', '', 'documents.numberMissing'],
    ['title', ' ', 'documents.titleMissing'],
    ['issuer', '\u202e', 'field.characters'],
    ['issuedOn', '', 'documents.issuedOnMissing'],
    ['issuedOn', '31/02/2022', 'reporting.dayMalformed'],
    ['kind', 'song', 'field.choose'],
    ['periodFrom', '21', 'documents.yearWrong'],
    ['url', 'javascript:alert(1)', 'documents.linkWrong'],
    ['url', 'ftp://a.vn', 'documents.linkWrong'],
  ])('refuses %s %j', (field, text, key) => {
    expect(keys(registerDocumentSchema.safeParse({ ...document, [field]: text }))?.[0]).toBe(
      `${field}: ${key}`,
    );
  });

  test.each([
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
    ],
    ...[
      '//evil.vn',
      '/x',
      'https:evil.vn',
      'https://',
      'https://a b.vn',
      'https://a.vn\\@evil.vn',
      'https://u:p@a.vn',
    ],
    ...['https://u@a.vn', 'https://:p@a.vn', 'https://[::1', 'http://a.vn\n'],
  ])('never links to %j', (text) => {
    expect(webAddress(text)).toBeNull();
  });

  test('links to the web', () => {
    expect(webAddress('http://a.vn')).toBe('http://a.vn/');
    expect(webAddress('HTTPS://A.vn/b')).toBe('https://a.vn/b');
  });
});

test.each(['latest', 'all', '2022-11', '2022-Q3', '2023-H1', '2023'])(
  'progress of %s may be asked for, as the whole of the open data does',
  (period) => {
    expect(askProgress.safeParse({ period }).success).toBe(true);
  },
);

test.each(['2022-13', '2022-Q5', '2022-H3', '22', ''])('%j is no period', (period) => {
  expect(askProgress.safeParse({ period }).success).toBe(false);
});
