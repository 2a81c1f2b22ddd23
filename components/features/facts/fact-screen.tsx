import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ChangeList } from '@/components/features/facts/change-list';
import { factPlaces, FactsFrame } from '@/components/features/facts/facts-frame';
import type { FactChange } from '@/lib/features/facts/model/change';
import type { FactKind } from '@/lib/features/facts/model/fact';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  kind: FactKind;
  title: string;
  changes: readonly FactChange[];
  publicHref: string;
  isKept: boolean;
  /** The form that corrects it. */
  children: ReactNode;
}>;

/** One fact: corrected on its source; everything before stays on record. */
export function FactScreen({ locale, kind, title, changes, publicHref, isKept, children }: Props) {
  const t = useTranslations('facts');
  const name = t(`${factPlaces[kind].words}.one`, { name: title });
  return (
    <FactsFrame locale={locale} kind={kind} name={name} isKept={isKept}>
      <p className="mb-4">
        <a href={publicHref}>{t('public-page')}</a>
      </p>
      {children}
      <section className="grp" aria-labelledby="lich-su">
        <h2 id="lich-su">{t('history')}</h2>
        {changes.length === 0 ? <p className="quiet">{t('no-history')}</p> : null}
        <ChangeList locale={locale} changes={changes} />
      </section>
    </FactsFrame>
  );
}
