import { cache } from 'react';
import { withNamedCells } from '@/app/open-data/named-sources';
import { takeSnapshot } from '@/app/open-data/snapshot';
import type { CitationView } from '@/components/features/citations/citation-view';
import { differences } from '@/lib/features/citations/model/change';
import { getCitation } from '@/lib/features/citations/queries';
import { snapshotSchema } from '@/lib/features/citations/schema';
import type { Locale } from '@/lib/i18n/locale';
import { visitor } from '@/lib/platform/auth/viewer';
import { today } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { queryString } from '@/lib/platform/query';
import { href, path } from '@/lib/platform/routes';

/** The head and the body of the page ask the same at the same time. */
export const findSnapshot = cache(async (hash: string) => {
  const kept = await getCitation(visitor, hash);
  return kept && { ...kept, snapshot: snapshotSchema.parse(JSON.parse(kept.content)) };
});

/** A citation beside the figures of today; null for a digest nobody was given. */
export async function loadCitation(hash: string, locale: Locale): Promise<CitationView | null> {
  const found = await findSnapshot(hash);
  if (found === null) return null;
  const { snapshot, madeOn } = found;
  const { screen, params, state } = snapshot.page;
  const now = await takeSnapshot(snapshot.page, today());
  const address = (of: Locale) => `${env().PUBLIC_URL}${href(of, 'citation', { hash })}`;
  return {
    ...{ locale, hash, snapshot, madeOn, today: today() },
    changed: now === null ? null : differences(withNamedCells(snapshot), now),
    address: { vi: address('vi'), en: address('en') },
    liveHref: `${path(locale, screen, params)}${queryString(locale, state)}`,
  };
}
