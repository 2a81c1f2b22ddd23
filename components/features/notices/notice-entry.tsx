import { useTranslations } from 'next-intl';
import { useNoticeWords } from '@/components/features/notices/notice-words';
import { Tag } from '@/components/ui/tag';
import { placeOfNotice } from '@/lib/features/notices/model/place';
import type { OwnNotice, OwnNotices } from '@/lib/features/notices/model/shown';
import type { Locale } from '@/lib/i18n/locale';
import { formatDateTime } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; notice: OwnNotice }> & Pick<OwnNotices, 'names'>;

/** One notice: what it tells, since when, and the way to what it is about. */
export function NoticeEntry({ locale, notice, names }: Props) {
  const t = useTranslations('notices');
  const say = useNoticeWords(names);
  const { id, at, kind, detail, isRead } = notice;
  const subject = say('subject', kind, detail);
  const place = placeOfNotice(locale, kind, detail);
  return (
    <li className="grp" data-notice={kind}>
      <h2 id={id} className={isRead ? 'font-normal' : undefined}>
        {place === null ? subject : <a href={place}>{subject}</a>}
      </h2>
      <p className="metaline">
        {isRead ? null : (
          <Tag tone="run" icon="info">
            {t('new')}
          </Tag>
        )}{' '}
        <time className="num quiet" dateTime={at}>
          {formatDateTime(locale, at)}
        </time>
      </p>
      <p className="max-w-measure">{say('text', kind, detail)}</p>
    </li>
  );
}
