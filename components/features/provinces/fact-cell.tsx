import { useTranslations } from 'next-intl';
import { documentHref } from '@/components/features/documents/document-href';
import { useReservation } from '@/components/features/documents/reservation';
import { Status } from '@/components/ui/status';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/tone';
import type { PageView } from '@/components/features/overview/view';
import type { Fact, Finding } from '@/lib/features/provinces/model/record';

type View = Pick<PageView, 'locale' | 'day' | 'today'>;

const looks: Readonly<Record<Finding, readonly [Tone, IconName]>> = {
  proven: ['good', 'check'],
  undated: ['warn', 'query'],
  later: ['none', 'clock'],
  none: ['none', 'dash'],
};

const nothing: Fact = { finding: 'none', document: null };

/** One institutional fact in a table: the document's number, or why there is none. */
export function FactCell({ fact = nothing, view }: { fact: Fact | undefined; view: View }) {
  const t = useTranslations('provinces.state');
  const { finding, document } = fact;
  const [tone, icon] = looks[finding];
  const reservationOf = useReservation();
  const number = finding === 'proven' ? document?.number : null;
  return (
    <Status tone={tone} icon={icon}>
      {document === null ? t(finding) : <a href={documentHref(view, document.id)}>{number ?? t(finding)}</a>}
      {reservationOf(document)}
    </Status>
  );
}
