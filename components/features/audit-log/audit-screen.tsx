import { useTranslations } from 'next-intl';
import { AuditFilter } from '@/components/features/audit-log/audit-filter';
import { AuditTable } from '@/components/features/audit-log/audit-table';
import { ExportForm } from '@/components/features/audit-log/export-form';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { NothingFound } from '@/components/ui/nothing-found';
import type { AuditAsked, AuditPage } from '@/lib/features/audit-log/model/event';
import type { ExportProblem } from '@/lib/features/audit-log/schema';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  asked: AuditAsked;
  page: AuditPage;
  problem: ExportProblem | undefined;
}>;

function Pages({ locale, asked, next }: Pick<Props, 'locale' | 'asked'> & Readonly<{ next: string | null }>) {
  const t = useTranslations('audit-log');
  const { province: provinces, before, ...rest } = asked;
  if (next === null && before === undefined) return null;
  return (
    <nav className="metaline noprint" aria-label={t('pages')}>
      {before === undefined ? null : (
        <a href={href(locale, 'adminAudit', {}, { ...rest, provinces })}>{t('newest')}</a>
      )}
      {next === null ? null : (
        <a href={href(locale, 'adminAudit', {}, { ...rest, provinces, before: next })} rel="next">
          {t('older')}
        </a>
      )}
    </nav>
  );
}

/** The audit log, newest first: filtered by an address, a page at a time, to take away as a file. */
export function AuditScreen({ locale, asked, page, problem }: Props) {
  const t = useTranslations('audit-log');
  const admin = useTranslations('administration');
  const { lines, next, proofAsked } = page;
  return (
    <>
      <Breadcrumbs items={[{ label: admin('title'), href: href(locale, 'admin') }, { label: t('title') }]} />
      <div className="wrap pb-16">
        <PageHeader title={t('title')} />
        <p className="max-w-measure mb-4">{t('note')}</p>
        <AuditFilter {...{ locale, asked, page }} />
        {lines.length === 0 ? (
          <NothingFound
            title={t('none')}
            text={t('none-text')}
            all={{ href: href(locale, 'adminAudit'), label: t('all') }}
          />
        ) : (
          <AuditTable {...{ locale, lines, asked }} />
        )}
        <Pages {...{ locale, asked, next }} />
        <ExportForm {...{ locale, asked, proofAsked, problem }} />
      </div>
    </>
  );
}
