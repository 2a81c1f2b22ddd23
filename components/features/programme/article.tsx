import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Headline } from '@/components/ui/headline';
import { Section } from '@/components/ui/section';

type Values = Readonly<Record<string, string | number>>;

type Props = Readonly<{
  /** The messages: `title`, `sentence`, `contents`, and `title`, `text`, `more`, `last` of each section. */
  namespace: string;
  sections: readonly string[];
  values?: Values;
  /** What follows the words of a section: a table, links. */
  extras?: Readonly<Partial<Record<string, ReactNode>>>;
}>;

const paragraphs = ['text', 'more', 'last'] as const;

/** A page about the portal itself: what it says in one sentence, its contents, then part by part. */
export function Article({ namespace, sections, values = {}, extras = {} }: Props) {
  const t = useTranslations(namespace);
  return (
    <>
      <section className="lead wrap">
        <Headline name={t('title')} sentence={t('sentence', values)} />
        <nav className="linkrow noprint mt-4" aria-label={t('contents')}>
          {sections.map((section) => (
            <a key={section} href={`#${section}`}>
              {t(`sections.${section}.title`)}
            </a>
          ))}
        </nav>
      </section>
      {sections.map((section) => (
        <Section key={section} id={section} title={t(`sections.${section}.title`)}>
          {paragraphs.map((part) =>
            t.has(`sections.${section}.${part}`) ? (
              <p key={part} className="max-w-measure mt-2">
                {t(`sections.${section}.${part}`, values)}
              </p>
            ) : null,
          )}
          {extras[section]}
        </Section>
      ))}
    </>
  );
}
