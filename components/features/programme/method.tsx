import { useTranslations } from 'next-intl';
import { Headline } from '@/components/ui/headline';
import { Section } from '@/components/ui/section';

const sections = [
  'claim-and-proof',
  'documents',
  'tasks',
  'status',
  'ranks',
  'indices',
  'as-of',
  'demonstration',
  'sources',
  'licences',
] as const;

function Contents() {
  const t = useTranslations('method');
  return (
    <nav className="linkrow" aria-label={t('contents')}>
      {sections.map((section) => (
        <a key={section} href={`#${section}`}>
          {t(`sections.${section}.title`)}
        </a>
      ))}
    </nav>
  );
}

/** How each figure is made, what is invented, and under which terms it may be used. */
export function Method() {
  const t = useTranslations('method');
  return (
    <>
      <section className="lead wrap">
        <Headline name={t('title')} sentence={t('sentence')} />
        <div className="mt-4">
          <Contents />
        </div>
      </section>
      {sections.map((section) => (
        <Section key={section} id={section} title={t(`sections.${section}.title`)}>
          <p className="max-w-measure">{t(`sections.${section}.text`)}</p>
          {t.has(`sections.${section}.more`) ? (
            <p className="max-w-measure mt-2">{t(`sections.${section}.more`)}</p>
          ) : null}
        </Section>
      ))}
    </>
  );
}
