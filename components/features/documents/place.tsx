import { useTranslations } from 'next-intl';
import type { PageView } from '@/components/features/overview/view';
import { provinceHref } from '@/components/features/overview/province-href';
import type { Issuing } from '@/lib/features/documents/model/registry';
import { nameOf } from '@/lib/features/provinces/model/unit';

type Props = Readonly<{
  view: Pick<PageView, 'locale' | 'day' | 'today'>;
  province: Issuing | null;
}>;

/** Of whom a document is: the province, leading to its page, or the centre. */
export function Place({ view, province }: Props) {
  const t = useTranslations('documents');
  if (province === null) return t('national');
  return <a href={provinceHref(view, province)}>{nameOf(province, view.locale)}</a>;
}
