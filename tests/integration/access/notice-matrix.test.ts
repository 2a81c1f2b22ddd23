import { beforeAll, describe, expect, test } from 'vitest';
import { chooseNotices } from '@/lib/features/notices/commands/choose';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { readNotices } from '@/lib/features/notices/commands/read';
import { revealLink } from '@/lib/features/notices/commands/reveal';
import { listOutbox } from '@/lib/features/notices/queries/outbox';
import { countUnread, getNoticeChoices, listOwnNotices } from '@/lib/features/notices/queries/own';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { testAreas } from '@/tests/support/access-areas';
import { decisionOf } from '@/tests/support/access-doors';
import { subjects, type Decision, type Subject } from '@/tests/support/access-grid';
import { openSubjects, viewerOf, type Sids } from '@/tests/support/access-subjects';
import { aUser, signedIn } from '@/tests/support/accounts';
import { aProvince } from '@/tests/support/factories';
import { noProof, proven } from '@/tests/support/proof';
import {
  noticeAreaMatrix,
  noticeAreas,
  noticeMatrix,
  noticeTargets,
  type NoticeDoor,
} from '@/tests/support/notice-matrix';

let sids: Sids;
let noticeId: string;

beforeAll(async () => {
  const places = { province: await aProvince(), other: await aProvince() };
  const reviewer = await signedIn({ role: 'reviewer' });
  sids = await openSubjects(places, { submitter: reviewer, editor: reviewer });
  await proven(await viewerOf(sids, 'admin'));
  const { id: toId } = await aUser();
  const secret = { link: 'https://tiendoso.example/x', until: new Date(realNow().getTime() + 60_000) };
  const detail = { minutes: 30 };
  await inTransaction('system', (tx) => enqueueNotice(tx, { toId, kind: 'password-reset', detail, secret }));
  noticeId = (await db().notice.findFirstOrThrow({ where: { toId } })).id;
});

const shown = (read: unknown): Decision => (read === null ? '404' : 'shown');

const tries: Readonly<Record<NoticeDoor, (viewer: Viewer, id: string) => Promise<Decision>>> = {
  'notices/queries/own listOwnNotices': async (viewer) => {
    const own = await listOwnNotices(viewer);
    expect(own?.notices ?? []).toEqual([]);
    return shown(own);
  },
  'notices/queries/own countUnread': async (viewer) => {
    expect(await countUnread(viewer)).toBe(0);
    return 'other';
  },
  'notices/queries/own getNoticeChoices': async (viewer) => shown(await getNoticeChoices(viewer)),
  'notices/queries/outbox listOutbox': async (viewer) => shown(await listOutbox(viewer)),
  'notices/commands/choose chooseNotices': async (viewer) =>
    decisionOf(await chooseNotices(viewer, { language: 'en', kind: ['overdue'] })),
  'notices/commands/read readNotices': async (viewer) =>
    decisionOf(await readNotices(viewer, { until: realNow().toISOString() })),
  'notices/commands/reveal revealLink': async (viewer, id) =>
    decisionOf(await revealLink(viewer, { noticeId: id }, noProof)),
};

for (const target of noticeTargets) {
  describe(`a notice that is ${target}`, () => {
    test.each(Object.keys(tries) as NoticeDoor[])('%s decides as the matrix says', async (door) => {
      const found: Partial<Record<Subject, Decision>> = {};
      for (const subject of subjects) {
        const id = target === 'there' ? noticeId : crypto.randomUUID();
        found[subject] = await tries[door](await viewerOf(sids, subject), id);
      }
      expect(found).toEqual(noticeMatrix[door][target]);
    });
  });
}

testAreas(noticeAreas, noticeAreaMatrix, () => sids);
