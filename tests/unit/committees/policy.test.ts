import { expect, test } from 'vitest';
import {
  mayDecideFiling,
  mayKeepCommittee,
  mayReadFilings,
  mayWithdrawFiling,
} from '@/lib/features/committees/policy';
import { visitor } from '@/lib/platform/auth/viewer';
import { aViewer, grant } from '@/tests/support/viewers';

const [here, there] = ['p', 'q'];
const [officer, leader] = [aViewer(grant('officer', here)), aViewer(grant('leader', here))];
const [reviewer, observer] = [aViewer(grant('reviewer')), aViewer(grant('observer'))];
const waiting = { provinceId: here, filedById: 'somebody', isWaiting: true };
const ended = { ...waiting, isWaiting: false };

test('officers and leaders keep the committee of their own province', () => {
  for (const viewer of [officer, leader])
    expect([null, here, there].map((id) => mayKeepCommittee(viewer, id))).toEqual([
      ...['allowed', 'allowed', 'not-found'],
    ]);
  expect([visitor, reviewer, observer].map((viewer) => mayKeepCommittee(viewer, here))).toEqual([
    ...['signed-out', 'forbidden', 'forbidden'],
  ]);
});

test('a province takes back what waits, and nothing else', () => {
  expect(
    [waiting, ended, null, { ...waiting, provinceId: there }].map((filing) =>
      mayWithdrawFiling(officer, filing),
    ),
  ).toEqual(['allowed', 'already-decided', 'not-found', 'not-found']);
});

test('the ministry reads what was filed', () => {
  expect([visitor, officer, reviewer, aViewer(grant('ministry_leader'))].map(mayReadFilings)).toEqual([
    ...['signed-out', 'forbidden', 'allowed', 'allowed'],
  ]);
});

test('a reviewer decides once, and never on their own', () => {
  const own = { ...waiting, filedById: reviewer.userId ?? '' };
  expect([waiting, ended, null, own].map((filing) => mayDecideFiling(reviewer, filing))).toEqual([
    ...['allowed', 'already-decided', 'not-found', 'forbidden'],
  ]);
  expect([visitor, officer].map((viewer) => mayDecideFiling(viewer, waiting))).toEqual([
    ...['signed-out', 'forbidden'],
  ]);
});
