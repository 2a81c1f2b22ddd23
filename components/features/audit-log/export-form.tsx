import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { ButtonRow } from '@/components/forms/button-row';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { TextField } from '@/components/forms/text-field';
import { mostExported, type AuditAsked } from '@/lib/features/audit-log/model/event';
import type { ExportProblem } from '@/lib/features/audit-log/schema';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  asked: AuditAsked;
  isProven: boolean;
  problem: ExportProblem | undefined;
}>;

/** A plain form that a handler answers with the file: nothing of it needs script. */
export function ExportForm({ locale, asked, isProven, problem }: Props) {
  const t = useTranslations('audit-log.export');
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
        {isProven && problem === undefined ? null : (
          <TextField
            name="currentPassword"
            type="password"
            autoComplete="current-password"
            label={t('password')}
            hint={t('password-hint')}
          />
        )}
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
