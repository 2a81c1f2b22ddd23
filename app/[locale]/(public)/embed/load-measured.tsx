import type { ReactNode } from 'react';
import { loadOverview } from '@/app/[locale]/(public)/load-overview';
import type { PageInput } from '@/app/page-input';
import { pageView } from '@/app/page-view';
import { measurePanels } from '@/components/features/embeds/measure-panels';
import { Measured } from '@/components/features/overview/measured';
import { isHeld } from '@/lib/features/provinces/model/measure';

type Form = keyof typeof measurePanels;

/** The overview's measure in one form; null for one nothing is known of, in the year asked for. */
export async function loadMeasured(
  { locale, state }: Pick<PageInput<'embedMap'>, 'locale' | 'state'>,
  form: Form,
): Promise<ReactNode> {
  const view = await loadOverview(pageView(locale, state), state);
  if (view === null || !isHeld(view.measure, { ...view.asked, day: view.day })) return null;
  return <Measured view={view} Panel={measurePanels[form]} />;
}
