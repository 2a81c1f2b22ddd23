import { describe, expect, test } from 'vitest';
import {
  mayDecideDocument,
  mayEditDocument,
  mayReadFile,
  mayReadLibrary,
  mayRecallDocument,
  mayRegister,
  mayWithdrawDocument,
  type DocumentFacts,
} from '@/lib/features/documents/policy';
import { listWanted, standingOf, type LibraryDocument } from '@/lib/features/documents/model/library';
import { megabytesOf } from '@/lib/features/documents/model/file';
import type { Grant, Viewer } from '@/lib/platform/auth/viewer';

const person = (grants: readonly Grant[]) =>
  ({ userId: 'mine', sessionId: 's', name: 'x', grants }) as unknown as Viewer;

const officer = person([{ role: 'officer', provinceId: 'here' }]);
const reviewer = person([{ role: 'reviewer', provinceId: null }]);

const facts: DocumentFacts = {
  ...{ provinceId: 'here', state: 'filed', isSent: false, isHeld: false, isUsed: false, wasSent: false },
  involvedIds: [],
};

describe('the content of a file', () => {
  const file = { scan: 'clean', uploadedById: 'someone' } as const;

  test('that waits for the scanner goes back to its uploader alone', () => {
    const waiting = { ...file, scan: 'waiting' } as const;
    expect(mayReadFile(officer, facts, waiting)).toBe('not-found');
    expect(mayReadFile(officer, facts, { ...waiting, uploadedById: 'mine' })).toBe('allowed');
  });

  test('with a virus goes to nobody', () => {
    expect(mayReadFile(officer, facts, { ...file, scan: 'infected', uploadedById: 'mine' })).toBe(
      'not-found',
    );
  });

  test('is the province’s until it was sent, and then the reviewer’s as well', () => {
    expect(mayReadFile(officer, facts, file)).toBe('allowed');
    expect(mayReadFile(reviewer, facts, file)).toBe('not-found');
    expect(mayReadFile(reviewer, { ...facts, wasSent: true }, file)).toBe('allowed');
    expect(mayReadFile(officer, { ...facts, provinceId: null }, file)).toBe('not-found');
  });
});

describe('a document of the library', () => {
  const nobody = { ...person([]), userId: null };
  const sent = { ...facts, isSent: true, wasSent: true };

  test.each([mayEditDocument, mayRecallDocument, mayWithdrawDocument])(
    '%o: not for others, and not found elsewhere',
    (may) => {
      expect(may(nobody, facts)).toBe('signed-out');
      expect(may(reviewer, facts)).toBe('forbidden');
      expect(may(officer, null)).toBe('not-found');
      expect(may(officer, { ...facts, provinceId: 'there' })).toBe('not-found');
    },
  );

  test('is written while nobody reviews it', () => {
    expect(mayEditDocument(officer, facts)).toBe('allowed');
    for (const changed of [{ isSent: true }, { isHeld: true }, { state: 'published' }] as const)
      expect(mayEditDocument(officer, { ...facts, ...changed })).toBe('illegal-transition');
  });

  test('is taken back while it waits, and withdrawn while nothing names it', () => {
    expect(mayRecallDocument(officer, sent)).toBe('allowed');
    expect(mayRecallDocument(officer, facts)).toBe('illegal-transition');
    expect(mayRecallDocument(officer, { ...sent, state: 'published' })).toBe('illegal-transition');
    expect(mayWithdrawDocument(officer, facts)).toBe('allowed');
    expect(mayWithdrawDocument(officer, { ...facts, isUsed: true })).toBe('illegal-transition');
    expect(mayWithdrawDocument(officer, sent)).toBe('illegal-transition');
  });

  test('is decided once, by a reviewer who had no hand in it', () => {
    expect(mayDecideDocument(nobody, sent)).toBe('signed-out');
    expect(mayDecideDocument(officer, sent)).toBe('forbidden');
    expect(mayDecideDocument(reviewer, null)).toBe('not-found');
    expect(mayDecideDocument(reviewer, { ...sent, involvedIds: ['mine'] })).toBe('forbidden');
    expect(mayDecideDocument(reviewer, sent)).toBe('allowed');
    expect(mayDecideDocument(reviewer, { ...sent, isSent: false })).toBe('already-decided');
    expect(mayDecideDocument(reviewer, { ...sent, state: 'published' })).toBe('already-decided');
  });

  test('is read and registered by the people of its province', () => {
    for (const may of [mayReadLibrary, mayRegister]) {
      expect(may(nobody, null)).toBe('signed-out');
      expect(may(reviewer, 'here')).toBe('forbidden');
      expect(may(officer, null)).toBe('allowed');
      expect(may(officer, 'here')).toBe('allowed');
      expect(may(officer, 'there')).toBe('not-found');
    }
  });
});

describe('where a document stands', () => {
  const none = { state: 'filed', isSent: false, isHeld: false, isReturned: false } as const;
  test.each([
    [none, 'written'],
    [{ ...none, isReturned: true }, 'returned'],
    [{ ...none, isSent: true, isReturned: true }, 'waiting'],
    [{ ...none, isHeld: true, isSent: true }, 'in-report'],
    [{ ...none, state: 'published', isHeld: true } as const, 'published'],
    [{ ...none, state: 'withdrawn' } as const, 'withdrawn'],
  ])('%j: %s', (given, standing) => {
    expect(standingOf(given)).toBe(standing);
  });
});

describe('what is asked of a library', () => {
  const document = (changed: Partial<LibraryDocument>) =>
    ({
      kind: 'plan',
      number: '5/KH',
      title: 'Kế hoạch',
      issuer: null,
      issuedOn: '2022-01-01',
      ...changed,
    }) as unknown as LibraryDocument;
  const all = [
    document({ id: '1', standing: 'published' }),
    document({ id: '2', standing: 'returned', kind: 'letter', issuedOn: null, title: null }),
  ];
  const asked = { q: undefined, kind: undefined, year: undefined };
  const found = (wanted: Partial<typeof asked> | Record<string, string>) =>
    listWanted(all, { ...asked, ...wanted }).map(({ id }) => id);

  test('is answered with what waits for the officer first', () => {
    expect(found({})).toEqual(['2', '1']);
  });

  test('may be words without marks, a kind or a year', () => {
    expect([found({ q: 'ke hoach' }), found({ kind: 'letter' }), found({ year: '2022' })]).toEqual([
      ['1'],
      ['2'],
      ['1'],
    ]);
  });
});

test('a begun megabyte counts as one', () => {
  expect([1, 1024 * 1024, 1024 * 1024 + 1].map(megabytesOf)).toEqual([1, 1, 2]);
});
