import type { Typed } from '@/components/features/reporting/autosaver';

/** Whose form, of which report, for which task. */
export type FormPlace = Readonly<{ userId: string; reportId: string; task: number }>;

/** What was typed and not acknowledged; `isHanded`: the page was left while it was being sent. */
export type Unsent = Readonly<{ typed: Typed; version: number; isHanded?: boolean }>;

const prefix = 'unsent:';

function keyOf({ userId, reportId, task }: FormPlace): string {
  return `${prefix}${userId}:${reportId}:${task}`;
}

/** A browser may refuse to keep anything; then the page does without. */
function withStorage<T>(work: (storage: Storage) => T, without: T): T {
  try {
    return work(window.localStorage);
  } catch {
    return without;
  }
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');
}

function isKept(value: unknown): value is { typed: unknown[]; version: number; isHanded?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'typed' in value && Array.isArray(value.typed) && 'version' in value && typeof value.version === 'number'
  );
}

function readUnsent(text: string | null): Unsent | null {
  const kept: unknown = text === null ? null : JSON.parse(text);
  if (!isKept(kept)) return null;
  return { typed: kept.typed.filter(isPair), version: kept.version, isHanded: kept.isHanded === true };
}

export function keepUnsent(place: FormPlace, unsent: Unsent | null): void {
  withStorage((storage) => {
    if (unsent === null) storage.removeItem(keyOf(place));
    else storage.setItem(keyOf(place), JSON.stringify(unsent));
  }, undefined);
}

/** What the same person left unsaved on this machine; what others left is thrown away. */
export function takeUnsent(place: FormPlace): Unsent | null {
  return withStorage((storage) => {
    const own = `${prefix}${place.userId}:`;
    const others = Object.keys(storage).filter((key) => key.startsWith(prefix) && !key.startsWith(own));
    for (const key of others) storage.removeItem(key);
    return readUnsent(storage.getItem(keyOf(place)));
  }, null);
}
