import { useTranslations } from 'next-intl';
import { QueryChoice, type Option } from '@/components/features/reporting/query-choice';
import { useReportingWords } from '@/components/features/reporting/words';
import { Button } from '@/components/forms/button';
import { pillars } from '@/components/features/reporting/pillars';
import type { Board } from '@/lib/features/reporting/model/board';
import type { BoardChoice } from '@/lib/features/reporting/model/board-part';
import { wordsOf } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

/** Period, region and pillar by a plain GET, so that the address holds the choice. */
export function BoardChoiceForm({ board, choice }: Readonly<{ board: Board; choice: BoardChoice }>) {
  const t = useTranslations('monitor');
  const region = useTranslations('provinces.region');
  const pillar = useTranslations('reporting.pillars');
  const words = useReportingWords();
  const all = (label: string): Option => ({ value: '', label });
  const regions = (wordsOf('region', { locale: words.locale, screen: 'monitor' }) ?? []).map((value) => ({
    value,
    label: region(value),
  }));
  return (
    <form action={href(words.locale, 'monitor')} className="board-choice noprint">
      <QueryChoice
        name="period"
        label={t('choose')}
        value={board.period.code}
        options={board.periods.map((value) => ({ value, label: words.period(value) }))}
      />
      <QueryChoice
        name="region"
        label={t('choose-region')}
        value={choice.region ?? ''}
        options={[all(t('all-regions')), ...regions]}
      />
      <QueryChoice
        name="pillar"
        label={t('choose-pillar')}
        value={choice.pillar ?? ''}
        options={[all(t('all-pillars')), ...pillars.map((value) => ({ value, label: pillar(value) }))]}
      />
      <Button tone="secondary">{t('show')}</Button>
    </form>
  );
}
