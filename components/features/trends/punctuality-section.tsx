import { useTranslations } from 'next-intl';
import { SmallMultiples } from '@/components/charts/small-multiples';
import { askedDay } from '@/components/features/data/asked-day';
import { keysOf, useGroupName } from '@/components/features/trends/groups';
import { PunctualityFigure } from '@/components/features/trends/punctuality-figure';
import { columnsOf, dutySegments, usedFills } from '@/components/features/trends/trend-segments';
import type { TrendView } from '@/components/features/trends/trend-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Key } from '@/components/ui/key';
import { Section } from '@/components/ui/section';
import { newestDue, rowsOf } from '@/lib/features/reporting/model/trend';
import { formatPeriod } from '@/lib/platform/format';

/** Whether reports came in time: on time, late, nothing published and exempt are all that was owed. */
export function PunctualitySection({
  locale,
  day,
  today,
  group,
  punctuality,
  duties,
  isInvented,
}: TrendView) {
  const t = useTranslations('trends');
  const nameOf = useGroupName();
  const parts = group === 'region' ? 'region' : 'national';
  const due = newestDue(duties);
  const notes = [
    t('punctual.note'),
    group === 'pillar' ? t('punctual.pillar') : '',
    isInvented ? t('invented') : '',
  ];
  return (
    <Section
      id="punctuality"
      title={
        due === null
          ? t('punctual.title-none')
          : t('punctual.title', { ...due, period: formatPeriod(locale, due.period) })
      }
      note={notes.filter(Boolean).join(' ')}
    >
      <Key above entries={usedFills(columnsOf(punctuality, (row) => dutySegments(row, t)))} />
      <SmallMultiples row={parts === 'region' ? 'three' : 'one'}>
        {keysOf(parts, punctuality).map((key) => (
          <PunctualityFigure key={key} locale={locale} name={nameOf(key)} rows={rowsOf(punctuality, key)} />
        ))}
      </SmallMultiples>
      <DownloadLinks
        locale={locale}
        resource="punctuality"
        query={{ group: parts, date: askedDay({ day, today }) }}
      />
    </Section>
  );
}
