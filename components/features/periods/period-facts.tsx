import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import type { CalendarPeriod } from '@/lib/features/periods/model/period';
import { countedFrom } from '@/lib/features/periods/model/plan';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { formatDate, formatNumber, formatWeekday } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; period: CalendarPeriod }>;

/** What a period covers, each of its dates with the day of the week, and how many reports it expects. */
export function PeriodFacts({ locale, period }: Props) {
  const t = useTranslations('periods');
  const day = (iso: IsoDay) => `${formatWeekday(locale, iso)}, ${formatDate(locale, iso)}`;
  const span = (from: IsoDay, to: IsoDay) =>
    t('figures', { from: formatDate(locale, from), to: formatDate(locale, to) });
  return (
    <DefinitionList
      items={[
        { term: t('facts.set'), detail: t('facts.set-of', { year: period.setYear }) },
        { term: t('facts.span'), detail: span(period.startsOn, period.endsOn) },
        { term: t('facts.figures'), detail: span(countedFrom(period.startsOn), period.cutOffOn) },
        { term: t('dates.opens'), detail: day(period.opensOn) },
        { term: t('dates.cut-off'), word: 'chot-so-lieu', detail: day(period.cutOffOn) },
        { term: t('dates.due'), detail: day(period.dueOn) },
        { term: t('dates.locks'), detail: day(period.locksOn) },
        {
          term: t('facts.expected'),
          detail: period.expected === null ? t('facts.not-frozen') : formatNumber(locale, period.expected),
        },
      ]}
    />
  );
}
