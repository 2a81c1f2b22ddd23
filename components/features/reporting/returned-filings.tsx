import { useTranslations } from 'next-intl';
import { documentLabel } from '@/components/features/documents-filing/document-label';
import { useReportingWords } from '@/components/features/reporting/words';
import { ButtonLink } from '@/components/forms/button-link';
import { ReturnedNote } from '@/components/ui/returned-note';
import type { Desk, ReturnedFiling } from '@/lib/features/reporting/model/desk';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ returned: Desk['returned']; several: boolean }>;

function placeOf(locale: Locale, { filed, id, province }: ReturnedFiling): string {
  return filed === 'document'
    ? href(locale, 'deskDocument', { id })
    : href(locale, 'deskCommittee', {}, { provinces: province.slug });
}

/** Why it came back, and the way to where it is mended. */
function Returned({ filing, several }: Readonly<{ filing: ReturnedFiling; several: boolean }>) {
  const t = useTranslations('reporting.desk.filed');
  const notes = useTranslations('reporting.report');
  const names = useTranslations('reporting.document');
  const words = useReportingWords();
  const { filed, document, province, reason, by, at } = filing;
  return (
    <article className="owed">
      <h3>
        {t(filed, { document: documentLabel(document, names) })}
        {several ? t('of', { province: words.province(province) }) : ''}
      </h3>
      <ReturnedNote
        label={notes('why')}
        reason={reason}
        by={notes('by', { reviewer: by, time: words.time(at) })}
      />
      <div className="btnrow">
        <ButtonLink href={placeOf(words.locale, filing)}>{t(`mend-${filed}`)}</ButtonLink>
      </div>
    </article>
  );
}

/** What was filed outside reports and came back: as much to be done as a report. */
export function ReturnedFilings({ returned, several }: Props) {
  return returned.map((filing) => <Returned key={filing.id} filing={filing} several={several} />);
}
