import type { ChangedPart } from '@/lib/features/citations/model/change';
import type { Snapshot } from '@/lib/features/citations/model/snapshot';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';

/** A kept citation, and what has become of its figures. */
export type CitationView = Readonly<{
  locale: Locale;
  hash: string;
  snapshot: Snapshot;
  madeOn: IsoDay;
  today: IsoDay;
  /** Null where the page has no figures any more. */
  changed: readonly ChangedPart[] | null;
  /** Absolute. */
  address: Readonly<Record<Locale, string>>;
  liveHref: string;
}>;
