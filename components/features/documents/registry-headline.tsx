import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import { registryHref, type RegistryView } from '@/components/features/documents/registry-view';
import { Headline } from '@/components/ui/headline';
import { said } from '@/components/ui/said';
import { standsOn, type Standing } from '@/lib/features/documents/model/standing';
import { formatDate } from '@/lib/platform/format';

/** How many documents are on record, of whom, and how many of them stood by the day. */
export function RegistryHeadline(view: RegistryView) {
  const { locale, day, documents } = view;
  const copied = useCopied(view);
  const t = useTranslations('registry');
  const provincial = documents.filter(({ province }) => province !== null);
  const those = (standing: Standing) => documents.filter((each) => standsOn(each, day) === standing).length;
  const shown = formatDate(locale, day);
  const sentence = said(t, 'sentence', {
    total: documents.length,
    provincial: provincial.length,
    provinces: new Set(provincial.map(({ province }) => province?.slug)).size,
    central: documents.length - provincial.length,
    day: shown,
    proven: those('proven'),
    undated: those('cannot-tell'),
    later: those('later'),
    invented: documents.filter(({ isInvented }) => isInvented).length,
  });
  return (
    <Headline
      eyebrow={t('eyebrow', { day: shown })}
      name={t('title')}
      sentence={sentence.shown}
      citation={copied({ sentence: sentence.plain, path: registryHref(view, {}), of: ['documents'] })}
    />
  );
}
