import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import { StatementTable } from '@/components/features/claims/statement-table';
import type { PageView } from '@/components/features/overview/view';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { DownloadLinks } from '@/components/ui/download-links';
import { Headline } from '@/components/ui/headline';
import type { OwnCounts } from '@/lib/features/claims/model/own-counts';
import type { Statement } from '@/lib/features/claims/model/statement';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  view: PageView;
  subject: string;
  statements: readonly Statement[];
  counts: OwnCounts;
}>;

/** Statements on a subject that the portal does not count province by province. */
export function SubjectClaims({ view, subject, statements, counts }: Props) {
  const t = useTranslations('claims');
  const copied = useCopied(view);
  const key = `subject.${subject}`;
  const name = t.has(key) ? t(key) : subject;
  const sentence = t('sentence-subject', { count: statements.length });
  const path = href(view.locale, 'claim', { subject });
  return (
    <>
      <Breadcrumbs items={[{ label: t('crumb'), href: href(view.locale, 'claims') }, { label: name }]} />
      <div className="lead wrap">
        <Headline
          name={name}
          sentence={sentence}
          citation={copied({ sentence: `${name}. ${sentence}`, path, of: ['claims'] })}
        />
        <div className="mt-6">
          <StatementTable view={view} statements={statements} counts={counts} />
          <DownloadLinks locale={view.locale} resource="claims" query={{ subject }} />
        </div>
      </div>
    </>
  );
}
