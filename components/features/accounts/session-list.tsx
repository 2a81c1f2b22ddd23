import { useTranslations } from 'next-intl';
import { EndOthersForm } from '@/components/features/accounts/end-others-form';
import { EndSessionForm } from '@/components/features/accounts/end-session-form';
import { StackTable, type StackRow } from '@/components/ui/stack-table';
import { Tag } from '@/components/ui/tag';
import { deviceOf } from '@/lib/features/accounts/model/device';
import type { OwnSession } from '@/lib/features/accounts/model/account';
import type { Locale } from '@/lib/i18n/locale';
import { formatDateTime } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; sessions: readonly OwnSession[] }>;

/** One's open sessions, so that a strange one is noticed and ended. */
export function SessionList({ locale, sessions }: Props) {
  const t = useTranslations('accounts.account');
  const failed = useTranslations('accounts')('failed');
  const actOn = ({ id, isThis, openedAt }: OwnSession) => {
    if (isThis)
      return (
        <Tag tone="good" icon="check">
          {t('thisSession')}
        </Tag>
      );
    const words = {
      act: t('endSession'),
      actFully: t('endSessionOf', { time: formatDateTime(locale, openedAt) }),
    };
    return <EndSessionForm locale={locale} sessionId={id} words={words} />;
  };
  const rows = sessions.map((session): StackRow => ({
    key: session.id,
    current: session.isThis,
    cells: {
      device: deviceOf(session.userAgent) ?? t('unknownDevice'),
      opened: formatDateTime(locale, session.openedAt),
      seen: formatDateTime(locale, session.lastSeenAt),
      act: actOn(session),
    },
  }));
  const ofOthers = { submit: t('endOthers'), pending: t('endingOthers'), failed };
  return (
    <>
      <StackTable
        caption={t('sessionsCaption')}
        columns={[
          { key: 'device', label: t('device'), kind: 'title' },
          { key: 'opened', label: t('openedAt'), kind: 'text' },
          { key: 'seen', label: t('lastSeenAt'), kind: 'text' },
          { key: 'act', label: t('act'), kind: 'status' },
        ]}
        groups={[{ key: 'sessions', rows }]}
      />
      {sessions.length > 1 ? <EndOthersForm {...{ locale }} words={ofOthers} /> : null}
    </>
  );
}
