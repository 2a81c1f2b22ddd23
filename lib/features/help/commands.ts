import { administer } from '@/lib/features/administration/commands/administer';
import type { HelpNoteInput } from '@/lib/features/help/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalNow, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

async function write(
  tx: Tx,
  { role, seen, ...texts }: HelpNoteInput,
  byId: string,
): Promise<Outcome<string>> {
  // Of two who write for the same role, the second sees the first one's note.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('help-note'), hashtext(${role}))::text`;
  const before = await tx.helpNote.findMany({
    where: { role },
    select: { textVi: true, textEn: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  if (before.length !== seen) return refuse('stale');
  const [last = { textVi: '', textEn: '' }] = before;
  if (last.textVi === texts.textVi && last.textEn === texts.textEn)
    return refuse('invalid', [{ field: '', key: 'taskSets.nothingChanged' }]);
  await tx.helpNote.create({ data: { role, ...texts, byId, at: await portalNow(tx) } });
  return ok(role, [tag.help]);
}

/** Puts a text beside the guide of a role, or takes it away with a blank one; what stood before is kept. */
export function keepHelpNote(viewer: Viewer, input: HelpNoteInput): Promise<Outcome<string>> {
  const entry = { action: 'help.note', objectType: 'help', objectId: input.role };
  return administer(viewer, { entry, perform: (tx, byId) => write(tx, input, byId) });
}
