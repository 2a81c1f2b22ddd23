import { useTranslations } from 'next-intl';
import type { EvidenceLink } from '@/lib/features/programme/model/record';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ evidence: readonly EvidenceLink[]; note: string | null; locale: Locale }>;

function One({ link, locale }: { link: EvidenceLink; locale: Locale }) {
  const t = useTranslations('documents');
  const name = link.number ?? t(`kind.${link.kind}`);
  const date =
    link.issuedOn === null ? '' : `, ${formatDate(locale, link.issuedOn, link.precision ?? 'day')}`;
  return (
    <>
      <a href={href(locale, 'document', { id: link.id })}>{name}</a>
      {date}
      {link.isInvented ? ` (${t('reservation.short.invented')})` : null}
    </>
  );
}

/** The documents that prove an answer; the published note where there is none. */
export function EvidenceLinks({ evidence, note, locale }: Props) {
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
      <One link={link} locale={locale} />
    </span>
  ));
}
