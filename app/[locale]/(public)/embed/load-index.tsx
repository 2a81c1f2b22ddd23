import type { ReactNode } from 'react';
import { findIndicator, loadYear } from '@/app/[locale]/(public)/indicators/[code]/load';
import type { PageInput } from '@/app/page-input';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';

/** A figure of an index; null where there is no such index, part or year, or nothing to draw. */
export async function loadOfIndex(
  input: PageInput<'embedIndicatorMap'>,
  show: (view: IndicatorView) => ReactNode,
): Promise<ReactNode> {
  const chosen = await findIndicator(input);
  if (chosen === null || chosen.choice.held === null) return null;
  return show(await loadYear(chosen, chosen.choice.held));
}
