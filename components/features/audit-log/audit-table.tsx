import { useTranslations } from 'next-intl';
import { useAuditWords } from '@/components/features/audit-log/audit-words';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import type { AuditAsked, AuditLine } from '@/lib/features/audit-log/model/event';
import type { Locale } from '@/lib/i18n/locale';
import { formatDateTime } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; lines: readonly AuditLine[]; asked: AuditAsked }>;

const kinds = { what: 'title', at: 'text', province: 'text', detail: 'text' } as const;

/** The ways to the lines about the same person and the same thing. */
function Narrow({ locale, line, asked }: Omit<Props, 'lines'> & Readonly<{ line: AuditLine }>) {
  const t = useTranslations('audit-log');
  const { actor, subject } = line;
  const one = subject.id === null ? null : `${subject.type}:${subject.id}`;
  const canAsk = one !== null && /^[a-z-]+:[\w./-]{1,64}$/.test(one) && one !== asked.subject;
  return (
    <span className="metaline noprint">
      {actor === null || actor.id === asked.person ? null : (
        <a href={href(locale, 'adminAudit', {}, { person: actor.id })}>{t('only-person')}</a>
      )}
      {canAsk ? <a href={href(locale, 'adminAudit', {}, { subject: one })}>{t('only-subject')}</a> : null}
    </span>
  );
}

/** Lines of the log: what was done by whom, when, where, and what was kept of it. */
export function AuditTable({ locale, lines, asked }: Props) {
  const t = useTranslations('audit-log.column');
  const { sentence, details } = useAuditWords(locale);
  const columns = Object.entries(kinds).map(([key, kind]): StackColumn => ({ key, kind, label: t(key) }));
  const rows = lines.map((line): StackRow => ({
    key: line.id,
    quiet: line.outcome !== 'done',
    cells: {
      what: (
        <>
          {sentence(line)}
          <Narrow {...{ locale, line, asked }} />
        </>
      ),
      at: <span className="num">{formatDateTime(locale, line.at, 'second')}</span>,
      province: line.province?.[locale] ?? '',
      detail: details(line).map((text) => (
        <span key={text} className="block">
          {text}
        </span>
      )),
    },
  }));
  return <StackTable caption={t('caption')} columns={columns} groups={[{ key: 'lines', rows }]} />;
}
