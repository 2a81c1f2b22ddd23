import { expect, test } from 'vitest';
import { rebuildAllStandings } from '@/lib/features/reporting/commands/standings';
import { answerIssues } from '@/lib/features/reporting/model/findings';
import { caseOf } from '@/lib/features/reporting/model/rule-case';
import { evidenceOf, sentAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import { findChainBreak } from '@/lib/features/reporting/queries/chain';
import { periodSelect } from '@/lib/features/reporting/queries/header';
import { taskSelect, toTaskBrief } from '@/lib/features/reporting/queries/task';
import { db, ownerDb } from '@/lib/platform/db';
import { databaseContents } from '@/tests/support/snapshot';

test('every hash of the demonstration holds', async () => {
  expect(await db().revision.count()).toBeGreaterThan(0);
  expect(await findChainBreak(db())).toBeNull();
});

test('its standings are what a rebuild gives', async () => {
  const before = await databaseContents();
  await ownerDb().$transaction((tx) => rebuildAllStandings(tx), { timeout: 60_000 });
  expect(await databaseContents()).toBe(before);
}, 60_000);

test('nothing was sent in it that an officer could not send', async () => {
  const sent = await db().revision.findMany({
    select: {
      ...{ receipt: true, submittedAt: true },
      report: { select: { period: { select: periodSelect } } },
      items: { select: { ...sentAnswerSelect, task: { select: taskSelect } } },
    },
  });
  const wrong = sent.flatMap(({ receipt, submittedAt, items, report: { period } }) =>
    items.flatMap((item) => {
      const judged = { task: toTaskBrief(item.task), before: null, evidence: evidenceOf(item) };
      const context = caseOf({ period, now: submittedAt, siblings: [] }, judged);
      return answerIssues(toAnswer(item), context).map(({ key }) => `${receipt} ${item.task.number} ${key}`);
    }),
  );
  expect(wrong.slice(0, 10)).toEqual([]);
});
