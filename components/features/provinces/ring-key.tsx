import { useTranslations } from 'next-intl';
import { Status } from '@/components/ui/status';

/** What the two rings of a task in progress say apart. */
export function RingKey() {
  const t = useTranslations('provinces.page.ring');
  return (
    <p className="key over">
      <Status tone="run" icon="half">
        {t('half')}
      </Status>
      <Status tone="run" icon="ring">
        {t('early')}
      </Status>
    </p>
  );
}
