import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { askedDay } from '@/components/features/data/asked-day';
import { DocumentSource } from '@/components/features/documents/document-source';
import type { DocumentView } from '@/components/features/documents/document-view';
import { FiledText } from '@/components/features/documents/filed-text';
import { gradeOf } from '@/lib/features/documents/model/grade';
import { Place } from '@/components/features/documents/place';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { DownloadLinks } from '@/components/ui/download-links';
import { EvidenceGrade } from '@/components/ui/evidence-grade';
import { Missing } from '@/components/ui/missing';
import { Section } from '@/components/ui/section';
import { formatDate } from '@/lib/platform/format';

function filed(text: string | null): ReactNode {
  return text === null ? <Missing why="not-found" /> : <FiledText>{text}</FiledText>;
}

/** What is known of the date: the day itself, or the interval and what other evidence adds. */
function useIssued({ document, locale }: DocumentView): ReactNode {
  const t = useTranslations('registry.page.issued');
  const { issuedOn, precision, existedBy, notBefore } = document;
  const more = [
    existedBy === null ? '' : t('existed-by', { day: formatDate(locale, existedBy) }),
    notBefore === null ? '' : t('not-before', { day: formatDate(locale, notBefore) }),
  ];
  if (issuedOn === null && more.every((each) => each === '')) return <Missing why="not-found" />;
  const own =
    issuedOn === null
      ? t('unknown')
      : t('own', { day: formatDate(locale, issuedOn, precision ?? 'day'), precision: precision ?? 'day' });
  return [own, ...more].filter((each) => each !== '').join(' ');
}

function usePeriod({ periodFrom, periodTo }: DocumentView['document']): ReactNode {
  const t = useTranslations('provinces.page');
  if (periodTo === null) return <Missing />;
  return periodFrom === null
    ? t('period-to', { to: String(periodTo) })
    : `${String(periodFrom)}–${String(periodTo)}`;
}

function Sureness({ document }: DocumentView) {
  const t = useTranslations('registry.page.grade');
  const grade = gradeOf(document);
  return (
    <>
      <EvidenceGrade grade={grade} /> {t(grade)}
    </>
  );
}

/** Where it was found; without an address, that only the name of the place was kept, or nothing. */
function Found({ document }: DocumentView) {
  const t = useTranslations('registry.page.found');
  const { source, url, evidence } = document;
  if (url !== null || evidence === 'filed') return <DocumentSource document={document} />;
  return (
    <>
      <DocumentSource document={document} />
      <span className="quiet block">{t(source === null ? 'nowhere' : 'no-address')}</span>
    </>
  );
}

function useItems(view: DocumentView): readonly Definition[] {
  const t = useTranslations('registry.page');
  const words = useTranslations('documents');
  const { document, locale, today } = view;
  const { number, kind, note, isInvented } = document;
  const issued = useIssued(view);
  const period = usePeriod(document);
  return [
    { term: t('term.number'), detail: number ?? <Missing why="not-found" /> },
    { term: t('term.kind'), detail: words(`kind.${kind}`) },
    { term: t('term.place'), detail: <Place view={view} province={document.province} /> },
    { term: t('term.issuer'), detail: filed(document.issuer) },
    { term: t('term.issued'), detail: issued },
    { term: t('term.signatory'), detail: filed(document.signatory) },
    { term: t('term.title'), detail: filed(document.title) },
    { term: t('term.period'), detail: period },
    { term: t('term.source'), detail: <Found {...view} /> },
    { term: t('term.sure'), detail: <Sureness {...view} /> },
    ...(note === null ? [] : [{ term: t('term.note'), detail: <span lang="en">{note}</span> }]),
    {
      term: t('term.state'),
      detail: t('state', {
        day: formatDate(locale, document.recordedOn),
        ahead: document.recordedOn > today ? 'yes' : 'no',
        today: formatDate(locale, today),
        invented: isInvented ? 'yes' : 'no',
      }),
    },
  ];
}

/** Everything on record of the document; what was not found is said to be so. */
export function DocumentFacts(view: DocumentView) {
  const t = useTranslations('registry.page');
  return (
    <Section id="facts" title={t('facts')} note={t('facts-note')}>
      <DefinitionList items={useItems(view)} />
      <DownloadLinks
        locale={view.locale}
        resource="documents"
        query={{ id: view.document.id, date: askedDay(view) }}
      />
    </Section>
  );
}
