import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { keepHelpNote } from '@/lib/features/help/commands';
import { isReader } from '@/lib/features/help/model';
import { listNoteHistory } from '@/lib/features/help/queries/history';
import { listHelpNotes } from '@/lib/features/help/queries/notes';
import { helpNoteSchema } from '@/lib/features/help/schema';
import { visitor } from '@/lib/platform/auth/viewer';
import { signedIn } from '@/tests/support/accounts';
import { success } from '@/tests/support/factories';

const note = { role: 'officer', textVi: 'Kỳ này gửi sớm.', textEn: 'Send early this time.' } as const;

test('a note stands beside the guide until a blank one takes it away; every one is kept', async () => {
  const admin = await signedIn({ role: 'admin' });
  success(await keepHelpNote(admin, { ...note, seen: 0 }));
  expect(await listHelpNotes(visitor)).toMatchObject([{ ...note, by: null }]);
  expect(await keepHelpNote(admin, { ...note, seen: 0, textVi: 'Khác' })).toMatchObject({ reason: 'stale' });
  expect(await keepHelpNote(admin, { ...note, seen: 1 })).toMatchObject({ reason: 'invalid' });
  success(await keepHelpNote(admin, { role: 'officer', seen: 1, textVi: '', textEn: '' }));
  expect(await listHelpNotes(visitor)).toEqual([]);
  expect(await listNoteHistory(admin)).toMatchObject([{ textVi: '', by: admin.name }, note]);
});

test('a note is written in both languages or in neither, for somebody there is', () => {
  const wrong = (given: object) =>
    helpNoteSchema.safeParse({ ...note, seen: '0', ...given }).error?.issues[0]?.path;
  expect(wrong({})).toBeUndefined();
  expect(wrong({ textVi: '', textEn: '' })).toBeUndefined();
  expect(wrong({ textEn: '' })).toEqual(['textEn']);
  expect(wrong({ textVi: ' ' })).toEqual(['textVi']);
  expect(wrong({ role: 'king' })).toEqual(['role']);
  expect([isReader('public'), isReader('king')]).toEqual([true, false]);
});
