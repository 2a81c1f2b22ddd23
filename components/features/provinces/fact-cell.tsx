import { useTranslations } from 'next-intl';
import { useReservation } from '@/components/features/documents/reservation';
import { Status } from '@/components/ui/status';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/tone';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';
import type { Fact, Finding } from '@/lib/features/provinces/model/record';

const looks: Readonly<Record<Finding, readonly [Tone, IconName]>> = {
  proven: ['good', 'check'],
  undated: ['warn', 'query'],
  later: ['none', 'clock'],
  none: ['none', 'dash'],
};

const nothing: Fact = { finding: 'none', document: null };

/** One institutional fact in a table: the document's number, or why there is none. */
export function FactCell({ fact = nothing, locale }: { fact: Fact | undefined; locale: Locale }) {
  const t = useTranslations('provinces.state');
  const { finding, document } = fact;
  const [tone, icon] = looks[finding];
  const reservationOf = useReservation();
  const number = finding === 'proven' ? document?.number : null;
  return (
    <Status tone={tone} icon={icon}>
      {document === null ? (
        t(finding)
      ) : (
        <a href={href(locale, 'document', { id: document.id })}>{number ?? t(finding)}</a>
      )}
      {reservationOf(document)}
    </Status>
  );
}
