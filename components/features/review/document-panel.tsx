import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useReportingWords } from '@/components/features/reporting/words';
import { EvidencePanel } from '@/components/ui/evidence-panel';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import { formatBytes, formatDate } from '@/lib/platform/format';

type Props = Readonly<{ document: Evidence }>;

function Told({ value }: Readonly<{ value: string | null }>) {
  const t = useTranslations('review.document');
  return value === null ? <span className="quiet">{t('missing')}</span> : <span lang="vi">{value}</span>;
}

function Link({ url }: Pick<Evidence, 'url'>) {
  const t = useTranslations('review.document');
  if (url === null) return <span className="quiet">{t('no-link')}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {t('open', { host: new URL(url).host })}
    </a>
  );
}

/** The file itself, when a scanner let it through: it is saved, never shown here. */
function File({ document: { id, file } }: Props) {
  const t = useTranslations('review.document');
  const { locale } = useReportingWords();
  if (file === null) return <span className="quiet">{t('no-file')}</span>;
  if (file.scan === 'waiting') return <span className="quiet">{t('file-waiting')}</span>;
  return (
    <>
      <a href={`/api/documents/${id}/file`} lang="vi">
        {file.name}
      </a>{' '}
      <span className="quiet num">({formatBytes(locale, file.bytes)})</span>
    </>
  );
}

/** A document as it was filed: everything it is told apart by, and what is missing said so. */
export function DocumentPanel({ document }: Props) {
  const t = useTranslations('review.document');
  const kinds = useTranslations('reporting.document');
  const { locale } = useReportingWords();
  const { kind, number, issuedOn, precision, issuer, title, url, countsAs, state, isInvented } = document;
  const day = issuedOn === null ? null : formatDate(locale, issuedOn, precision ?? 'day');
  const items: readonly (readonly [string, ReactNode] | null)[] = [
    ['kind', kinds(`kinds.${kind}`)],
    ['issued', day === null ? <Told key="day" value={null} /> : day],
    ['issuer', <Told key="issuer" value={issuer} />],
    ['title', <Told key="title" value={title} />],
    ['file', <File key="file" document={document} />],
    ['link', <Link key="link" url={url} />],
    countsAs === 'none' ? null : ['counts', t(countsAs)],
    ['state', isInvented ? `${t(state)} (${kinds('invented')})` : t(state)],
  ];
  return (
    <EvidencePanel
      title={number ?? `${kinds(`kinds.${kind}`)}, ${kinds('no-number')}`}
      items={items.filter((item) => item !== null).map(([name, detail]) => ({ term: t(name), detail }))}
    />
  );
}
