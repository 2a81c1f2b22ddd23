import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { Disclosure } from '@/components/ui/disclosure';
import type { BoardRow } from '@/lib/features/reporting/model/board';
import { href } from '@/lib/platform/routes';

type Kind = 'submitted' | 'returned' | 'not_sent' | 'published' | 'exempt';

/** In the order in which the ministry acts on them. */
const kinds: readonly Kind[] = ['not_sent', 'returned', 'submitted', 'published', 'exempt'];

function kindOf({ state, timeliness }: BoardRow): Kind {
  if (timeliness === 'exempt') return 'exempt';
  return state === 'drafting' || state === 'awaiting_signature' ? 'not_sent' : state;
}

function Name({ row }: Readonly<{ row: BoardRow }>) {
  const t = useTranslations('monitor');
  const { locale, time } = useReportingWords();
  const name = locale === 'vi' ? row.province.name : row.province.nameEn;
  const late = row.timeliness === 'late' ? t('late-mark') : null;
  const overdue = row.timeliness === 'not_submitted' ? t('overdue-mark') : null;
  const when = row.submittedAt === null ? null : time(row.submittedAt);
  const note = [when, late ?? overdue].filter((part) => part !== null).join(', ');
  return (
    <li>
      {row.isReadable ? <a href={href(locale, 'reviewReport', { reportId: row.reportId })}>{name}</a> : name}
      {note === '' ? null : <span className="quiet num">{` ${note}`}</span>}
    </li>
  );
}

/** Every province once, under what its report waits for. */
export function DutyLists({ rows }: Readonly<{ rows: readonly BoardRow[] }>) {
  const t = useTranslations('monitor');
  return (
    <section aria-labelledby="ai">
      <h2 id="ai" className="part">
        {t('lists')}
      </h2>
      {kinds.map((kind) => {
        const those = rows.filter((row) => kindOf(row) === kind);
        if (those.length === 0) return null;
        return (
          <Disclosure
            key={kind}
            summary={t(`list.${kind}`, { count: those.length })}
            open={those.length <= 12}
          >
            <ul className="names">
              {those.map((row) => (
                <Name key={row.reportId} row={row} />
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}
