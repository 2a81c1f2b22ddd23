import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NoticeEntry } from '@/components/features/notices/notice-entry';
import { ReadForm } from '@/components/features/notices/read-form';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import type { OwnNotices } from '@/lib/features/notices/model/shown';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; own: OwnNotices; isDone: boolean }>;

/** Everything the portal told this person, newest first. */
export function NoticesScreen({ locale, own: { unread, notices, names }, isDone }: Props) {
  const t = useTranslations('notices');
  const words = { submit: t('read.submit'), pending: t('read.pending'), failed: t('read.failed') };
  const [newest] = notices;
  const account = (text: ReactNode) => <a href={href(locale, 'account')}>{text}</a>;
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('headline', { unread })} />
      {isDone ? (
        <OutcomeNotice tone="good" outcome="done">
          {t('done')}
        </OutcomeNotice>
      ) : null}
      <p className="max-w-measure mb-4">{t.rich('note', { link: account })}</p>
      {newest !== undefined && unread > 0 ? (
        <ReadForm locale={locale} until={newest.queuedAt} words={words} />
      ) : null}
      {notices.length === 0 ? <p className="quiet">{t('none')}</p> : null}
      <ul>
        {notices.map((notice) => (
          <NoticeEntry key={notice.id} {...{ locale, notice, names }} />
        ))}
      </ul>
    </div>
  );
}
