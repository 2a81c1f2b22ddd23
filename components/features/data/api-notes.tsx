import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';

const notes = [
  'address',
  'formats',
  'pages',
  'date',
  'blank',
  'errors',
  'limits',
  'freshness',
  'feeds',
  'stable',
] as const;

/** How a program asks, and what it may rely on. */
export function ApiNotes() {
  const t = useTranslations('data.page');
  return (
    <Section id="api" title={t('how')}>
      <DefinitionList
        items={notes.map((note) => ({ term: t(`notes.${note}.term`), detail: t(`notes.${note}.text`) }))}
      />
    </Section>
  );
}
