import { useTranslations } from 'next-intl';
import { Status } from '@/components/ui/status';

/** The mark an item carries now; which of the three is shown follows the radio buttons, with or without script. */
export function MarkedStatus() {
  const t = useTranslations('review.decide');
  return (
    <span className="marked">
      <span className="is-undecided">
        <Status tone="warn" icon="ring">
          {t('undecided')}
        </Status>
      </span>
      <span className="is-accepted">
        <Status tone="good" icon="check">
          {t('accepted')}
        </Status>
      </span>
      <span className="is-returned">
        <Status tone="bad" icon="back">
          {t('returning')}
        </Status>
      </span>
    </span>
  );
}
