import type { Typed } from '@/components/features/reporting/save-state';
import { givenIn, type Given } from '@/lib/features/reporting/model/clash';

/** Whose form, of which report, for which task. */
export type FormPlace = Readonly<{ userId: string; reportId: string; task: number }>;

/** What was typed into what and not acknowledged; `isHanded`: the page was left while it was being sent. */
export type Unsent = Readonly<{ typed: Typed; version: number; given: Given; isHanded?: boolean }>;

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

type Kept = { typed: unknown[]; version: number; given?: unknown; isHanded?: unknown };

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'typed' in value && Array.isArray(value.typed) && 'version' in value && typeof value.version === 'number'
  );
}

/** What the boxes were filled with; what an older page kept says nothing of it. */
function readGiven(given: unknown): Given {
  if (typeof given !== 'object' || given === null) return {};
  const texts = Object.entries(given).filter(isPair);
  return givenIn(Object.fromEntries(texts.map(([field, text]) => [`given-${field}`, text])));
}

function readUnsent(text: string | null): Unsent | null {
  const kept: unknown = text === null ? null : JSON.parse(text);
  if (!isKept(kept)) return null;
  return {
    typed: kept.typed.filter(isPair),
    version: kept.version,
    given: readGiven(kept.given),
    isHanded: kept.isHanded === true,
  };
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
