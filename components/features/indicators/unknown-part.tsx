import { useTranslations } from 'next-intl';
import { useComponents } from '@/components/features/indicators/indicator-choice';
import type { ChosenIndicator } from '@/components/features/indicators/indicator-view';
import { RefusedAddress, type RefusedProps } from '@/components/shell/refused-address';
import { slugOf } from '@/lib/features/indicators/model/indicator';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ whole: ChosenIndicator; refused: RefusedProps }>;

/** A component the index does not have: those of which figures are held, each a link to its page. */
export function UnknownPart({ whole, refused }: Props) {
  const t = useTranslations('refused.right');
  const code = slugOf(whole.indicator.code);
  const links = useComponents(whole).map(({ value, label }) => ({
    href: href(whole.locale, 'indicator', { code }, { component: value }),
    label,
  }));
  return <RefusedAddress {...refused} status={404} right={{ text: t('components'), links }} />;
}
