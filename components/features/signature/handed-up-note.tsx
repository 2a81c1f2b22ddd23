import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { SentBackNote } from '@/components/features/signature/sent-back-note';
import type { Signature } from '@/lib/features/signature/model';

/** Who handed the report up and when, while it waits; the leader's word once it came back. */
export function HandedUpNote({ signature }: Readonly<{ signature: Signature }>) {
  const t = useTranslations('signature');
  const { time } = useReportingWords();
  const { handedUp } = signature;
  if (handedUp === null) return null;
  if (handedUp.sentBack !== null) return <SentBackNote signature={signature} />;
  return <p className="mt-3">{t('waits', { by: handedUp.by, time: time(handedUp.at) })}</p>;
}
