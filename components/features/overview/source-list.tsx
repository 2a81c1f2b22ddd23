import { useTranslations } from 'next-intl';
import { useSourceText } from '@/components/features/documents/source-text';
import { Disclosure } from '@/components/ui/disclosure';
import { sourcesOf, type Observation } from '@/lib/features/indicators/model/observation';

/** Where the figures were found; one click, because some years were gathered from a dozen places. */
export function SourceList({ observations }: Readonly<{ observations: readonly Observation[] }>) {
  const t = useTranslations('measures.index');
  const text = useSourceText();
  const sources = sourcesOf(observations);
  return (
    <Disclosure summary={t('sources', { count: sources.length })}>
      <ul className="notes">
        {sources.map((source) => (
          <li key={source}>{text(source)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
