import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { Button } from '@/components/forms/button';
import type { Board } from '@/lib/features/reporting/model/board';
import type { BoardChoice } from '@/lib/features/reporting/model/board-part';
import { queryWords, spokenWord, wordsOf } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';
import type { QueryName } from '@/lib/platform/screens';

type Option = Readonly<{ value: string; label: string }>;
type ChoiceProps = Readonly<{
  name: QueryName;
  label: string;
  value: string;
  options: readonly Option[];
}>;

const pillars = ['foundation', 'government', 'economy', 'society'] as const;

function Choice({ name, label, value, options }: ChoiceProps) {
  const { locale } = useReportingWords();
  return (
    <div>
      <label className="lab" htmlFor={`chon-${name}`}>
        {label}
      </label>
      <select
        className="input"
        id={`chon-${name}`}
        name={queryWords[name][locale]}
        defaultValue={value === '' ? '' : spokenWord(name, value, locale)}
      >
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value === '' ? '' : spokenWord(name, option.value, locale)}
          >
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

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
      <Choice
        name="period"
        label={t('choose')}
        value={board.period.code}
        options={board.periods.map((value) => ({ value, label: words.period(value) }))}
      />
      <Choice
        name="region"
        label={t('choose-region')}
        value={choice.region ?? ''}
        options={[all(t('all-regions')), ...regions]}
      />
      <Choice
        name="pillar"
        label={t('choose-pillar')}
        value={choice.pillar ?? ''}
        options={[all(t('all-pillars')), ...pillars.map((value) => ({ value, label: pillar(value) }))]}
      />
      <Button tone="secondary">{t('show')}</Button>
    </form>
  );
}
