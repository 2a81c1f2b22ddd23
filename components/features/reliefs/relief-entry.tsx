import { useTranslations } from 'next-intl';
import { WithdrawForm } from '@/components/features/reliefs/withdraw-form';
import { useReportingWords } from '@/components/features/reporting/words';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { Disclosure } from '@/components/ui/disclosure';
import type { Relief } from '@/lib/features/reliefs/model/relief';

type Record = Readonly<{ reason: string; by: string; at: string }>;

function useLines({ reason, by, at, withdrawal }: Relief): readonly Definition[] {
  const t = useTranslations('reliefs');
  const { time } = useReportingWords();
  const why = (text: string) => (
    <span className="whitespace-pre-wrap" lang="vi">
      {text}
    </span>
  );
  const who = (record: Record) => t('by', { name: record.by, time: time(record.at) });
  const given = [
    { term: t('reason'), detail: why(reason) },
    { term: t('given'), detail: who({ reason, by, at }) },
  ];
  if (withdrawal === null) return given;
  return [
    ...given,
    { term: t('withdrawn'), detail: who(withdrawal) },
    { term: t('withdrawn-why'), detail: why(withdrawal.reason) },
  ];
}

/** One record with who gave it and why; withdrawn by a second one, never changed. */
export function ReliefEntry({ relief }: Readonly<{ relief: Relief }>) {
  const t = useTranslations('reliefs');
  const { locale, day, province } = useReportingWords();
  const { id, kind, untilOn, withdrawal, mayBeWithdrawn } = relief;
  const title = t(`title-of.${kind}`, { province: province(relief.province), day: day(untilOn) ?? '' });
  const words = {
    ...{ submit: t('withdraw.submit'), pending: t('withdraw.pending') },
    ...{ failed: t('withdraw.failed'), reason: t('withdraw.reason') },
  };
  return (
    <section className="grp" aria-labelledby={id}>
      <h3 id={id}>{withdrawal === null ? title : t('title-withdrawn', { title })}</h3>
      <DefinitionList items={useLines(relief)} />
      {mayBeWithdrawn ? (
        <Disclosure summary={t('withdraw.open', { title })}>
          <WithdrawForm locale={locale} reliefId={id} words={words} />
        </Disclosure>
      ) : null}
    </section>
  );
}
