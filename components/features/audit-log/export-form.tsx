import { useTranslations } from 'next-intl';
import { ProofField } from '@/components/features/accounts/proof-field';
import { useProofWords } from '@/components/features/accounts/proof-words';
import { Button } from '@/components/forms/button';
import { ButtonRow } from '@/components/forms/button-row';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import type { ProofAsked } from '@/lib/features/accounts/model/account';
import { mostExported, type AuditAsked } from '@/lib/features/audit-log/model/event';
import type { ExportProblem } from '@/lib/features/audit-log/schema';
import type { Locale } from '@/lib/i18n/locale';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{
  locale: Locale;
  asked: AuditAsked;
  proofAsked: ProofAsked;
  problem: ExportProblem | undefined;
}>;

/** A plain form that a handler answers with the file: nothing of it needs script. */
export function ExportForm({ locale, asked, proofAsked, problem }: Props) {
  const t = useTranslations('audit-log.export');
  const words = useProofWords();
  return (
    <section className="grp noprint" aria-labelledby="tai-ve">
      <h2 id="tai-ve">{t('title')}</h2>
      <p className="max-w-measure">{t('note', { most: mostExported })}</p>
      {problem === undefined ? null : (
        <OutcomeNotice tone="bad" outcome="invalid">
          {t(`failed.${problem}`)}
        </OutcomeNotice>
      )}
      <form method="post" action="/api/admin/audit-log" className="max-w-measure">
        <input type="hidden" name="locale" value={locale} />
        {Object.entries({ ...asked, before: undefined }).map(([name, value]) =>
          value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <ProofField {...{ proofAsked, words }} state={emptyState} scope="tai-ve" />
        <ButtonRow>
          <Button tone="secondary" name="format" value="csv">
            {t('csv')}
          </Button>
          <Button tone="secondary" name="format" value="xlsx">
            {t('xlsx')}
          </Button>
        </ButtonRow>
      </form>
    </section>
  );
}
