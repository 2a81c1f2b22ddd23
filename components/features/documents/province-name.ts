import { useTranslations } from 'next-intl';
import type { RegistryView } from '@/components/features/documents/registry-view';
import { national } from '@/lib/features/documents/model/registry';
import { nameOf } from '@/lib/features/provinces/model/unit';

/** The name of a province by its slug, as the registry's filter and table say it; the slug itself when unknown. */
export function useProvinceName({ documents, locale }: RegistryView): (slug: string) => string {
  const t = useTranslations('documents');
  const names = new Map(
    documents.flatMap(({ province }) =>
      province === null ? [] : [[province.slug, nameOf(province, locale)]],
    ),
  );
  return (slug) => (slug === national ? t('national') : (names.get(slug) ?? slug));
}
