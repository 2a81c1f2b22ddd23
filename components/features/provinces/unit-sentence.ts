import { useTranslations } from 'next-intl';
import { namesOf } from '@/components/features/provinces/afterwards';
import type { PageView } from '@/components/features/overview/view';
import type { Dossier } from '@/lib/features/provinces/model/dossier';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ view: PageView; dossier: Dossier; name: string }>;

/** Whether a unit is not yet, is no longer, or was formed from others, in a sentence. */
export function useUnitSentence({ view, dossier, name }: Props): string {
  const t = useTranslations('provinces.page.before');
  const { existsFrom, existsTo, formedFrom } = dossier;
  const day = formatDate(view.locale, view.day);
  if (view.day < existsFrom) return t('not-yet', { day, name });
  if (existsTo !== null && view.day >= existsTo) return t('no-longer', { day, name });
  if (formedFrom === null) return '';
  return t('formed', {
    name,
    day: formatDate(view.locale, formedFrom.effectiveOn),
    others: namesOf(formedFrom.units, view.locale),
    number: formedFrom.documentNumber,
  });
}
