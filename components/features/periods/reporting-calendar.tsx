import { useTranslations } from 'next-intl';
import { DateNotes } from '@/components/features/periods/date-notes';
import { PeriodTable } from '@/components/features/periods/period-table';
import { Headline } from '@/components/ui/headline';
import { Section } from '@/components/ui/section';
import { nextDue, ofYear, yearsOf, type CalendarPeriod } from '@/lib/features/periods/model/period';
import type { Locale } from '@/lib/i18n/locale';
import { daysBetween, type IsoDay } from '@/lib/platform/day';
import { formatDate, formatPeriod, formatWeekday } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  day: IsoDay;
  year: number;
  periods: readonly CalendarPeriod[];
  isInvented: boolean;
}>;

function useSentence({ locale, day, periods }: Props): string {
  const t = useTranslations('periods.calendar');
  const [next] = nextDue(periods, day);
  if (next === undefined) return t('nothing');
  return t('sentence', {
    period: formatPeriod(locale, next.code),
    weekday: formatWeekday(locale, next.dueOn),
    due: formatDate(locale, next.dueOn),
    days: daysBetween(day, next.dueOn),
    cutOff: formatDate(locale, next.cutOffOn),
  });
}

function Years({ locale, year, periods }: Props) {
  const t = useTranslations('periods.calendar');
  const years = yearsOf(periods);
  if (years.length < 2) return null;
  return (
    <nav className="letters noprint" aria-label={t('years')}>
      {years.map((each) => (
        <a
          key={each}
          href={href(locale, 'calendar', {}, { year: each })}
          aria-current={each === year ? 'page' : undefined}
        >
          {each}
        </a>
      ))}
    </nav>
  );
}

/** One plain calendar for everyone: what falls due next, then a year's periods with each of their dates. */
export function ReportingCalendar(props: Props) {
  const t = useTranslations('periods.calendar');
  const { locale, day, year, periods, isInvented } = props;
  const shown = ofYear(periods, year);
  return (
    <>
      <section className="lead wrap">
        <Headline name={t('title')} sentence={useSentence(props)}>
          <a href={`/api/v1/days.ics?lang=${locale}&part=reports`}>{t('subscribe')}</a>
        </Headline>
      </section>
      <Section title={t('year', { year })} note={isInvented ? t('invented') : undefined}>
        <Years {...props} />
        {shown.length === 0 ? (
          <p>{t('empty', { year })}</p>
        ) : (
          <PeriodTable {...{ locale, day }} caption={t('caption', { year })} periods={shown} />
        )}
        <DateNotes />
      </Section>
    </>
  );
}
