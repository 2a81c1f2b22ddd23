import { useTranslations } from 'next-intl';
import { DecideFilingForm } from '@/components/features/committees/decide-filing-form';
import { FilingEntry } from '@/components/features/committees/filing-entry';
import { documentLabel } from '@/components/features/documents-filing/document-label';
import { useReportingWords } from '@/components/features/reporting/words';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { DiffTable } from '@/components/ui/diff-table';
import { leadingRoles, peopleText } from '@/lib/features/committees/model/composition';
import type { FilingForReview } from '@/lib/features/committees/model/filing';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ shown: FilingForReview; title: string; mayDecide: boolean }>;

function Difference({ filing, before }: FilingForReview) {
  const t = useTranslations('committees.review');
  const roles = useTranslations('committees.role');
  return (
    <section className="grp" aria-labelledby="khac">
      <h2 id="khac">{t('difference')}</h2>
      <DiffTable
        caption={t('difference')}
        headings={{ field: t('field'), before: t('before'), after: t('after') }}
        emptyWord={t('empty')}
        sameWord={t('same')}
        rows={leadingRoles.map((role) => ({
          field: roles(role),
          before: peopleText(before, role),
          after: peopleText(filing.seats, role),
          lang: 'vi',
        }))}
      />
    </section>
  );
}

function Decision({ filing }: Pick<FilingForReview, 'filing'>) {
  const t = useTranslations('committees.review');
  const names = useTranslations('reporting.document');
  const { locale } = useReportingWords();
  const { id, state, title } = filing.decision;
  const isPublic = state === 'published';
  return (
    <section className="grp" aria-labelledby="can-cu">
      <h2 id="can-cu">{t('decision')}</h2>
      <p>
        <a href={href(locale, isPublic ? 'document' : 'reviewDocument', { id })}>
          {t('open-decision', { document: documentLabel(filing.decision, names) })}
        </a>
        {title === null ? null : (
          <span className="block quiet" lang="vi">
            {title}
          </span>
        )}
      </p>
      {isPublic ? null : <p className="notice warn">{t('not-public')}</p>}
    </section>
  );
}

function Deciding({ shown: { filing }, title, mayDecide }: Props) {
  const t = useTranslations('committees.review');
  const { locale } = useReportingWords();
  const { id } = filing;
  if (filing.standing !== 'waiting') return <p className="notice">{t('ended')}</p>;
  if (!mayDecide) return <p className="notice">{t(filing.isOwn ? 'own' : 'role')}</p>;
  return (
    <section className="grp" aria-labelledby="quyet">
      <h2 id="quyet">{t('decide')}</h2>
      <DecideFilingForm filingId={id} title={title} here={href(locale, 'reviewCommittee', { id })} />
    </section>
  );
}

/** One filed composition: the decision it rests on, what it changes, and the decision on it. */
export function FiledScreen(props: Props) {
  const { shown, title } = props;
  const t = useTranslations('committees');
  const { locale } = useReportingWords();
  const { filing } = shown;
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('queue.title'), href: href(locale, 'reviewCommittees') }, { label: title }]}
      />
      <div className="wrap pb-16">
        <PageHeader title={title} />
        <Decision filing={filing} />
        {filing.standing === 'waiting' ? <Difference {...shown} /> : null}
        <FilingEntry filing={filing} mayWithdraw={false} />
        <Deciding {...props} />
      </div>
    </>
  );
}
