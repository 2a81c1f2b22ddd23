import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';

type Text = Readonly<{ key: 'vi' | 'en' | 'bibtex'; text: string }>;

/** The citation ready to copy, in each style; one press on a text takes the whole of it. */
export function CitationTexts({ texts }: Readonly<{ texts: readonly Text[] }>) {
  const t = useTranslations('cite.page');
  return (
    <Section title={t('copy')}>
      {texts.map(({ key, text }) => (
        <div key={key} className="mt-4">
          <h3 className="small">{t(`copy-${key}`)}</h3>
          <p className="cite whitespace-pre-wrap wrap-anywhere" lang={key === 'vi' ? 'vi' : 'en'}>
            {text}
          </p>
        </div>
      ))}
    </Section>
  );
}
