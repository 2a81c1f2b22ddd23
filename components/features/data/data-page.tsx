import { useTranslations } from 'next-intl';
import { ApiNotes } from '@/components/features/data/api-notes';
import { ResourceSection } from '@/components/features/data/resource-section';
import { ButtonLink } from '@/components/forms/button-link';
import type { Choice } from '@/components/forms/select';
import { Headline } from '@/components/ui/headline';
import { Section } from '@/components/ui/section';
import type { Guide } from '@/lib/platform/api/described';

type Props = Readonly<{
  guides: readonly Guide[];
  provinces: readonly Choice[];
  isInvented: boolean;
  /** How to cite, with the day the reader sees. */
  citation: string;
}>;

/** What there is to take along, how to ask for it, and under which terms it may be used. */
export function DataPage({ guides, provinces, isInvented, citation }: Props) {
  const t = useTranslations('data');
  return (
    <>
      <Lead guides={guides} isInvented={isInvented} citation={citation} />
      <ApiNotes />
      {guides.map((guide) => (
        <ResourceSection key={guide.name} guide={guide} provinces={provinces} />
      ))}
      <Section id="licence" title={t('licence.title')}>
        <p className="max-w-measure">{t('licence.text')}</p>
        <p className="max-w-measure mt-2">{t('sources.text')}</p>
      </Section>
    </>
  );
}

function Lead({ guides, isInvented, citation }: Omit<Props, 'provinces'>) {
  const t = useTranslations('data');
  return (
    <section className="lead wrap">
      <Headline
        name={t('title')}
        sentence={t('page.sentence')}
        citation={{ label: t('page.cite'), sentence: citation, source: '' }}
      />
      {isInvented ? <p className="max-w-measure mt-4">{t('demonstration')}</p> : null}
      <div className="btnrow">
        <ButtonLink href="/du-lieu/tat-ca.zip">{t('page.everything')}</ButtonLink>
        <a href="/api/v1/openapi.json">{t('page.openapi')}</a>
      </div>
      <nav className="linkrow mt-4" aria-label={t('page.contents')}>
        <a href="#api">{t('page.how')}</a>
        {guides.map(({ name }) => (
          <a key={name} href={`#${name}`}>
            {t(`resources.${name}.title`)}
          </a>
        ))}
        <a href="#licence">{t('licence.title')}</a>
      </nav>
    </section>
  );
}
