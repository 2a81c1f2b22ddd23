import { useTranslations } from 'next-intl';
import { useProofWords } from '@/components/features/accounts/proof-words';
import { DeliveryStatus } from '@/components/features/notices/delivery-status';
import { useNoticeWords } from '@/components/features/notices/notice-words';
import { RevealForm } from '@/components/features/notices/reveal-form';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { StackTable, type StackColumn } from '@/components/ui/stack-table';
import type { Outbox, OutboxEntry } from '@/lib/features/notices/model/shown';
import type { Locale } from '@/lib/i18n/locale';
import { formatDateTime, formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; outbox: Outbox }>;

const kinds = {
  subject: 'title',
  to: 'text',
  at: 'text',
  state: 'status',
  tries: 'number',
  last: 'text',
} as const satisfies Readonly<Record<string, StackColumn['kind']>>;

function useReveal({ locale, outbox: { proofAsked } }: Props) {
  const t = useTranslations('notices.outbox.reveal');
  const proof = useProofWords();
  const words = {
    ...{ fold: t('fold'), submit: t('submit'), pending: t('pending'), failed: t('failed') },
    proof,
  };
  return ({ id, to: { name } }: OutboxEntry) => {
    const said = { note: t('note', { name }), link: { title: t('title'), note: t('hand-over', { name }) } };
    return <RevealForm {...{ locale, proofAsked }} noticeId={id} words={{ ...words, ...said }} />;
  };
}

function useRow(props: Props) {
  const { locale, outbox } = props;
  const t = useTranslations('notices.outbox');
  const say = useNoticeWords(outbox.names);
  const reveal = useReveal(props);
  const last = ({ lastAt, lastReply }: OutboxEntry) =>
    [
      ...(lastAt === null ? [] : [formatDateTime(locale, lastAt)]),
      ...(lastReply === null ? [] : [t('reply', { reply: String(lastReply) })]),
    ].join(', ');
  return (entry: OutboxEntry) => ({
    key: entry.id,
    cells: {
      subject: (
        <>
          {say('subject', entry.kind, entry.detail)}
          {entry.hasLink ? reveal(entry) : null}
        </>
      ),
      to: `${entry.to.name} <${entry.to.email}>`,
      at: <span className="num">{formatDateTime(locale, entry.at)}</span>,
      state: <DeliveryStatus state={entry.state} />,
      tries: formatNumber(locale, entry.tries),
      last: last(entry),
    },
  });
}

/** The messages of the portal and how sending them went. */
export function OutboxScreen({ locale, outbox }: Props) {
  const t = useTranslations('notices');
  const row = useRow({ locale, outbox });
  const columns = Object.entries(kinds).map(([key, kind]) => ({ key, kind, label: t(`columns.${key}`) }));
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('outbox.crumb'), href: href(locale, 'admin') }, { label: t('outbox.title') }]}
      />
      <div className="wrap pb-16">
        <PageHeader title={t('outbox.title')} />
        <p className="max-w-measure">{t(outbox.hasServer ? 'outbox.withServer' : 'outbox.withoutServer')}</p>
        <p className="max-w-measure mb-4">{t('outbox.note')}</p>
        {outbox.entries.length === 0 ? (
          <p className="quiet">{t('outbox.none')}</p>
        ) : (
          <StackTable
            caption={t('outbox.title')}
            columns={columns}
            groups={[{ key: 'all', rows: outbox.entries.map(row) }]}
          />
        )}
      </div>
    </>
  );
}
