import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/forms/button-link';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  isOn: boolean;
  /** From when it must be on. */
  dueOn: IsoDay | null;
}>;

/** Whether a code is asked besides the password, and the way to change that. */
export function OwnFactorState({ locale, isOn, dueOn }: Props) {
  const t = useTranslations('second-factor');
  return (
    <>
      <p>
        {isOn ? (
          <Tag tone="good" icon="check">
            {t('on')}
          </Tag>
        ) : (
          t('off')
        )}
      </p>
      {isOn ? null : <p className="max-w-measure mt-4">{t('why')}</p>}
      {dueOn === null ? null : (
        <p className="max-w-measure mt-4">{t('due', { day: formatDate(locale, dueOn) })}</p>
      )}
      <p className="mt-4">
        <ButtonLink href={href(locale, 'secondFactor')}>{t(isOn ? 'change' : 'manage')}</ButtonLink>
      </p>
    </>
  );
}
