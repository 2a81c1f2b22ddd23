import { useTranslations } from 'next-intl';
import type { RegistryView } from '@/components/features/documents/registry-view';
import { Headline } from '@/components/ui/headline';
import { standsOn, type Standing } from '@/lib/features/documents/model/standing';
import { formatDate } from '@/lib/platform/format';

/** How many documents are on record, of whom, and how many of them stood by the day. */
export function RegistryHeadline({ locale, day, documents }: RegistryView) {
  const t = useTranslations('registry');
  const provincial = documents.filter(({ province }) => province !== null);
  const those = (standing: Standing) => documents.filter((each) => standsOn(each, day) === standing).length;
  const shown = formatDate(locale, day);
  return (
    <Headline
      eyebrow={t('eyebrow', { day: shown })}
      name={t('title')}
      sentence={t.rich('sentence', {
        total: documents.length,
        provincial: provincial.length,
        provinces: new Set(provincial.map(({ province }) => province?.slug)).size,
        central: documents.length - provincial.length,
        day: shown,
        proven: those('proven'),
        undated: those('cannot-tell'),
        later: those('later'),
        invented: documents.filter(({ isInvented }) => isInvented).length,
        b: (chunks) => <b>{chunks}</b>,
      })}
    />
  );
}
