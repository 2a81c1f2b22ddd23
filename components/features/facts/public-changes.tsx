import { useTranslations } from 'next-intl';
import { ChangeList } from '@/components/features/facts/change-list';
import { Section } from '@/components/ui/section';
import type { FactChange } from '@/lib/features/facts/model/change';
import type { Locale } from '@/lib/i18n/locale';

/** What was corrected of the facts of a page; nothing where nothing was. */
export function PublicChanges({
  locale,
  changes,
}: Readonly<{ locale: Locale; changes: readonly FactChange[] }>) {
  const t = useTranslations('facts');
  if (changes.length === 0) return null;
  return (
    <Section id="sua-doi" title={t('public', { count: changes.length })}>
      <ChangeList locale={locale} changes={changes} />
    </Section>
  );
}
