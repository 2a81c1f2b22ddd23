import { useTranslations } from 'next-intl';
import { CheckList } from '@/components/ui/check-list';
import { useReportingWords } from '@/components/features/reporting/words';
import type { Finding } from '@/lib/features/reporting/model/finding';
import { isIsoDay } from '@/lib/platform/day';

/** A finding in words: its figures and days written as the reader writes them. */
export function useFindingText() {
  const t = useTranslations('reporting.findings');
  const { number, day } = useReportingWords();
  const spoken = (value: string | number) => {
    if (typeof value === 'number') return number(value);
    return isIsoDay(value) ? (day(value) ?? value) : value;
  };
  return ({ kind, values }: Finding) =>
    t(kind, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spoken(value)])));
}

/** What asks for a second look; a reminder that stops nobody. */
export function FindingList({ findings }: Readonly<{ findings: readonly Finding[] }>) {
  const t = useTranslations('reporting.item');
  const text = useFindingText();
  if (findings.length === 0) return null;
  return (
    <div className="notice warn findings">
      <b>{t('findings')}</b>
      <CheckList checks={findings.map((finding) => ({ tone: 'warn', text: text(finding) }))} />
    </div>
  );
}
