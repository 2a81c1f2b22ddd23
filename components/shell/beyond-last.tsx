import { useTranslations } from 'next-intl';
import { RefusedAddress, type RefusedProps } from '@/components/shell/refused-address';
import { queryString } from '@/lib/platform/query';
import { path } from '@/lib/platform/routes';

type Props = RefusedProps & Readonly<{ pages: number }>;

/** A page of a list behind its last one: says how many there are, with the way to the first and the last. */
export function BeyondLast({ pages, ...refused }: Props) {
  const t = useTranslations('refused.right');
  const { locale, screen, params, state } = refused;
  const to = (page: number) =>
    `${path(locale, screen, params)}${queryString(locale, { ...state, page: page === 1 ? undefined : page })}`;
  const links = [...new Set([1, pages])].map((page) => ({ href: to(page), label: t('page', { page }) }));
  return <RefusedAddress {...refused} status={404} right={{ text: t('pages', { pages }), links }} />;
}
