import type { ReactNode } from 'react';
import { findUnit, loadProvince } from '@/app/[locale]/(public)/provinces/[slug]/load';
import type { PageInput } from '@/app/page-input';
import { pageView } from '@/app/page-view';
import { EmbedUnit } from '@/components/features/embeds/embed-unit';
import type { ProvinceView } from '@/components/features/provinces/province-view';

/**
 * A figure of a province of the programme; of a unit the day does not know, or the programme, what it is and became.
 * Null for an address nobody ever had.
 */
export async function loadOfProvince(
  { locale, params, state }: PageInput<'embedProvinceTrend'>,
  show: (view: ProvinceView) => ReactNode,
): Promise<ReactNode> {
  const view = pageView(locale, state);
  const found = await findUnit(params.slug, view);
  if (found === null) return null;
  if (!found.isOfProgramme) return <EmbedUnit view={view} dossier={found.dossier} />;
  const loaded = await loadProvince(found.dossier, view);
  return loaded && show(loaded);
}
