import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Finding } from '@/lib/features/reporting/model/findings';
import { ruleIds } from '@/lib/features/reporting/model/rules';

type Told = Readonly<{ task: Readonly<{ number: number }>; told: readonly Finding[] }>;

type Props = Readonly<{
  items: readonly Told[];
  to: (number: number) => string;
  /** Somebody here can still mend it. */
  isOpen?: boolean;
}>;

/** What goes on unchanged and both sides should know: a line for all its items together, and nothing to press. */
export function ToldNote({ items, to, isOpen = false }: Props) {
  const t = useTranslations('rules');
  const item = useTranslations('reporting.report');
  const has = (rule: string) => items.filter(({ told }) => told.some((each) => each.rule === rule));
  return ruleIds
    .filter((rule) => has(rule).length > 0)
    .map((rule) => (
      <p key={rule} className="small" data-told={rule}>
        <b>{t(`${rule}.name`)}:</b>{' '}
        {has(rule).map(({ task: { number } }, index) => (
          <Fragment key={number}>
            {index > 0 ? ', ' : ''}
            <a href={to(number)}>{item('item', { number })}</a>
          </Fragment>
        ))}
        . <span className="quiet">{t(`${rule}.why`)}</span>
        {isOpen ? <span className="quiet"> {t(`${rule}.do`)}</span> : null}
      </p>
    ));
}
