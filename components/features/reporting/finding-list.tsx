import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useReportingWords } from '@/components/features/reporting/words';
import { fieldId } from '@/components/forms/field';
import { Icon } from '@/components/ui/icon';
import type { Finding } from '@/lib/features/reporting/model/findings';
import { isIsoDay } from '@/lib/platform/day';

/** A finding in words: its figures and days written as the reader writes them. */
export function useFindingText() {
  const t = useTranslations('rules');
  const { number, day } = useReportingWords();
  const spoken = (name: string, value: string | number) => {
    if (typeof value === 'number') return name === 'count' ? value : number(value);
    return isIsoDay(value) ? (day(value) ?? value) : value;
  };
  return ({ rule, values }: Finding) =>
    t(
      `${rule}.wrong`,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spoken(name, value)])),
    );
}

type Props = Readonly<{
  findings: readonly Finding[];
  /** The item's form, whose field each finding leads to; the same page when it is blank, null where nobody can write. */
  form?: string | null;
  /** The report was published: what was asked stands there, and nothing is left to do about it. */
  isClosed?: boolean;
  /** What stands under each: the officer's explanation, or its field. */
  below?: (finding: Finding) => ReactNode;
}>;

/** What asks for a second look: what, why, and what to do about it; a reminder that stops nobody. */
export function FindingList({ findings, form = '', isClosed = false, below }: Props) {
  const t = useTranslations('reporting');
  const rules = useTranslations('rules');
  const text = useFindingText();
  if (findings.length === 0) return null;
  return (
    <div className="notice warn findings">
      <b>{t('item.findings')}</b>
      <ul className="checks">
        {findings.map((finding) => (
          <li key={finding.rule} className="warn" data-rule={finding.rule}>
            <Icon name="tri" />
            <div className="text">
              <b>{text(finding)}</b> {rules(`${finding.rule}.why`)}{' '}
              {isClosed ? null : rules(`${finding.rule}.do`)}{' '}
              {form === null ? null : (
                <a href={`${form}#${fieldId(finding.field)}`}>{t(`fields.${finding.field}`)}</a>
              )}
              {below?.(finding)}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
