import { useTranslations } from 'next-intl';
import { YearLinks } from '@/components/features/indicators/indicator-choice';
import { chosenName } from '@/components/features/indicators/indicator-headline';
import type { ChosenIndicator } from '@/components/features/indicators/indicator-view';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { indexName } from '@/lib/features/indicators/model/indicator';
import { href } from '@/lib/platform/routes';

/** Nothing was found of the year: said with status 404, because nothing is there, and with the years that are. */
export function NoYear(view: ChosenIndicator) {
  const t = useTranslations('indicators');
  const { indicator, choice, locale } = view;
  const words = { name: chosenName(view), year: String(choice.year) };
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('crumb'), href: href(locale, 'indicators') },
          { label: indexName(indicator, locale) },
        ]}
      />
      <section className="lead wrap" data-status="404">
        <h1>{t('no-year.title', words)}</h1>
        <p className="mt-4 mb-4">{t('no-year.text', words)}</p>
        <YearLinks {...view} />
      </section>
    </>
  );
}
