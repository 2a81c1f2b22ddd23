import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { Signature } from '@/lib/features/signature/model';

/** The leader's word with which a draft came back, until it is handed up again. */
export function SentBackNote({ signature: { handedUp } }: Readonly<{ signature: Signature }>) {
  const t = useTranslations('signature');
  const { time } = useReportingWords();
  if (handedUp?.sentBack == null) return null;
  const { by, at, word } = handedUp.sentBack;
  return (
    <p className="notice warn" data-sent-back="true">
      {t('sent-back', { name: by, time: time(at) })} <span lang="vi">{word}</span>
    </p>
  );
}
