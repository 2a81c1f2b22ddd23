import type { AuditDetail } from '@/lib/features/audit-log/model/event';

/** What changed, as `before.name` and `after.name` tell it. */
export function changesIn(
  detail: AuditDetail,
): readonly Readonly<{ field: string; before: string; after: string }>[] {
  return Object.keys(detail).flatMap((key) => {
    const field = key.replace(/^after\./, '');
    if (field === key) return [];
    return [{ field, before: String(detail[`before.${field}`] ?? ''), after: String(detail[key] ?? '') }];
  });
}

/** What else was kept of the act, without what only machines read. */
export function factsIn(detail: AuditDetail): readonly (readonly [string, string])[] {
  const silent = ['version', 'sha256', 'revisionId', 'seen'];
  return Object.entries(detail).flatMap(([key, value]) =>
    /^(?:before|after)\./.test(key) || silent.includes(key) || value === null
      ? []
      : [[key, String(value)] as const],
  );
}
