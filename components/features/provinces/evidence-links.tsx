import { useTranslations } from 'next-intl';
import { documentHref } from '@/components/features/documents/document-href';
import type { EvidenceLink } from '@/lib/features/programme/model/record';
import type { PageView } from '@/components/features/overview/view';
import { formatDate } from '@/lib/platform/format';

type View = Pick<PageView, 'locale' | 'day' | 'today'>;
type Props = Readonly<{ evidence: readonly EvidenceLink[]; note: string | null; view: View }>;

function One({ link, view }: { link: EvidenceLink; view: View }) {
  const t = useTranslations('documents');
  const name = link.number ?? t(`kind.${link.kind}`);
  const date =
    link.issuedOn === null ? '' : `, ${formatDate(view.locale, link.issuedOn, link.precision ?? 'day')}`;
  return (
    <>
      <a href={documentHref(view, link.id)}>{name}</a>
      {date}
      {link.isInvented ? ` (${t('reservation.short.invented')})` : null}
    </>
  );
}

/** The documents that prove an answer; the published note where there is none. */
export function EvidenceLinks({ evidence, note, view }: Props) {
  if (evidence.length === 0)
    return note === null ? (
      '–'
    ) : (
      <span className="quiet" lang="vi">
        {note}
      </span>
    );
  return evidence.map((link) => (
    <span key={link.id} className="block">
      <One link={link} view={view} />
    </span>
  ));
}
