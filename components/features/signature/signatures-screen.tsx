import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { useSignatureAct } from '@/components/features/signature/act-words';
import { RuleTable } from '@/components/features/signature/rule-table';
import { TurnForm } from '@/components/features/signature/turn-form';
import { PageHeader } from '@/components/shell/page-header';
import type { SignatureRules } from '@/lib/features/signature/model';
import type { IsoDay } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ provinces: readonly SignatureRules[]; today: IsoDay; title: string }>;

function useLabels() {
  const t = useTranslations('signature');
  return {
    province: t('columns.province'),
    'is-on': t('columns.state'),
    on: t('on'),
    off: t('off'),
    from: t('columns.from'),
    'from-hint': t('from-hint'),
  };
}

/** Whether reports are sent by the leader's signature: what was decided, and the act that decides. */
export function SignaturesScreen({ provinces, today, title }: Props) {
  const t = useTranslations('signature');
  const words = useReportingWords();
  const decided = provinces.filter(({ rules }) => rules.length > 0);
  const choices = provinces.map(({ id, province }) => ({ value: id, label: words.province(province) }));
  return (
    <div className="wrap pb-16">
      <PageHeader title={title} />
      <p className="max-w-measure">{t('note')}</p>
      {decided.length === 0 ? <p className="notice">{t('nobody')}</p> : <RuleTable decided={decided} />}
      <section className="grp">
        <div className="head">
          <h2>{t('turn-title')}</h2>
        </div>
        <TurnForm
          locale={words.locale}
          provinces={choices}
          // Day first in both languages: the only order in which a typed day is read.
          today={formatDate('vi', today)}
          words={{ ...useSignatureAct('turn'), done: t('turned') }}
          labels={useLabels()}
        />
      </section>
    </div>
  );
}
