import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { Disclosure } from '@/components/ui/disclosure';
import { pastExplanations, type Explanation } from '@/lib/features/reporting/model/explanation';
import type { Finding } from '@/lib/features/reporting/model/findings';
import { ruleIds } from '@/lib/features/reporting/model/rules';

type Props = Readonly<{
  item: Readonly<{ findings: readonly Finding[]; explanations: readonly Explanation[] }>;
}>;

/** What was explained of points that are asked no longer: kept, behind one press. */
export function PastExplanations({ item }: Props) {
  const t = useTranslations('reporting.explain');
  const rules = useTranslations('rules');
  const { time } = useReportingWords();
  const past = pastExplanations(item);
  const name = (rule: string) => (ruleIds.some((each) => each === rule) ? rules(`${rule}.name`) : t('whole'));
  if (past.length === 0) return null;
  return (
    <div className="past-explanations small">
      <Disclosure summary={t('past', { count: past.length })}>
        <ul>
          {past.map(({ rule, text, by, at }) => (
            <li key={rule}>
              <b>{name(rule)}:</b> <span lang="vi">{text}</span>{' '}
              <span className="quiet">{t('by', { by, time: time(at) })}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
