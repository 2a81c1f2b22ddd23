import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { useSourceText } from '@/components/features/documents/source-text';
import { inLanguage } from '@/components/features/programme/in-language';
import type { ProgrammeView } from '@/components/features/programme/programme-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Folded } from '@/components/ui/folded';
import { Missing } from '@/components/ui/missing';
import { Section } from '@/components/ui/section';
import { StackTable, type StackRow } from '@/components/ui/stack-table';
import { nextRecurrence } from '@/lib/features/programme/model/chronicle';
import { inCalendarOrder, type Observance } from '@/lib/features/programme/model/observance';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

/** A day of every year: `28/08`, `28 August`. */
function dayOfYear(locale: Locale, recursOn: string): string {
  return formatDate(locale, `2000-${recursOn}`).replace(/[ /]2000$/, '');
}

function useRow({ locale, outline, ...view }: ProgrammeView) {
  const t = useTranslations('programme.days');
  const sourceText = useSourceText();
  // It recurs, so it has no place of its own in the timeline.
  const national = outline.milestones.find(({ kind }) => kind === 'observance');
  return (day: Observance): StackRow => {
    const decided = day.decidedOn === null ? '' : `, ${formatDate(locale, day.decidedOn)}`;
    return {
      key: day.slug ?? 'country',
      cells: {
        unit:
          day.slug === null ? (
            <span id={national?.id}>{t('country')}</span>
          ) : (
            <a href={href(locale, 'province', { slug: day.slug }, { date: askedDay(view) })}>
              {inLanguage(locale, day.name, day.nameEn)}
            </a>
          ),
        day: day.recursOn === null ? t('unknown') : dayOfYear(locale, day.recursOn),
        decision:
          day.decisionNumber === null ? <Missing why="not-found" /> : `${day.decisionNumber}${decided}`,
        source: sourceText(day.source),
      },
    };
  };
}

/** The national day and the provinces' own, with a calendar to subscribe to. */
export function ObservanceList(view: ProgrammeView) {
  const t = useTranslations('programme.days');
  const fold = useTranslations('programme.fold');
  const rowOf = useRow(view);
  const { locale, days, day } = view;
  const national = days.find((each) => each.slug === null)?.recursOn ?? '10-10';
  const calendar = `/api/v1/days.ics?lang=${locale}`;
  return (
    <Section
      id="days"
      title={t('title', {
        day: dayOfYear(locale, national),
        count: days.filter((each) => each.slug !== null && each.recursOn !== null).length,
      })}
      note={t('note', { day: formatDate(locale, nextRecurrence(national, day)) })}
    >
      <Folded summary={fold('days', { count: days.length })}>
        <StackTable
          caption={t('caption')}
          columns={[
            { key: 'day', label: t('day'), kind: 'text' },
            { key: 'unit', label: t('unit'), kind: 'title' },
            { key: 'decision', label: t('decision'), kind: 'text' },
            { key: 'source', label: t('source'), kind: 'text' },
          ]}
          groups={[{ key: 'all', rows: inCalendarOrder(days).map(rowOf) }]}
        />
      </Folded>
      <DownloadLinks locale={locale} resource="days" />
      <p className="tfoot noprint">
        <a href={calendar}>{t('subscribe')}</a>
        <span>
          {t('how')} <span className="break-all">{`${view.origin}${calendar}`}</span>
        </span>
      </p>
    </Section>
  );
}
