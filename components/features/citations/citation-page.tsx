import { useTranslations } from 'next-intl';
import { CitationChanges } from '@/components/features/citations/citation-changes';
import { CitationTexts } from '@/components/features/citations/citation-texts';
import type { CitationView } from '@/components/features/citations/citation-view';
import { CitedTable } from '@/components/features/citations/cited-table';
import { Hash } from '@/components/ui/hash';
import { Headline } from '@/components/ui/headline';
import { Section } from '@/components/ui/section';
import { formatDate } from '@/lib/platform/format';

type Props = CitationView & Readonly<{ texts: Parameters<typeof CitationTexts>[0]['texts'] }>;

function Standing({ changed, locale, today, liveHref }: CitationView) {
  const t = useTranslations('cite.page');
  const day = formatDate(locale, today);
  const count = (changed ?? []).reduce((sum, { changes }) => sum + changes.length, 0);
  const words =
    changed === null ? t('gone') : count === 0 ? t('unchanged', { day }) : t('changed', { count, day });
  return (
    <p className="max-w-measure mt-4">
      <strong>{words}</strong> <a href={liveHref}>{t('live')}</a>
    </p>
  );
}

/** Figures as somebody cited them, how to cite them again, and what has become of them. */
export function CitationPage(view: Props) {
  const t = useTranslations('cite.page');
  const { locale, snapshot, hash, madeOn, changed } = view;
  return (
    <>
      <section className="lead wrap">
        <Headline
          eyebrow={t('eyebrow')}
          name={snapshot.title[locale]}
          sentence={t('sentence', { day: formatDate(locale, snapshot.asOf) })}
        />
        {snapshot.sentence === undefined ? null : (
          <blockquote className="cite mt-4" lang={snapshot.sentence.locale}>
            {snapshot.sentence.text}
          </blockquote>
        )}
        {snapshot.isInvented ? <p className="max-w-measure mt-4">{t('invented')}</p> : null}
        <Standing {...view} />
      </section>
      <CitationTexts texts={view.texts} />
      {snapshot.parts.map((part) => (
        <CitedTable key={part.resource} locale={locale} hash={hash} part={part} />
      ))}
      {changed !== null && changed.length > 0 ? <CitationChanges locale={locale} changed={changed} /> : null}
      <Section title={t('hash')} note={t('hash-text')}>
        <p>
          <Hash value={hash} />
        </p>
        <p className="small noprint mt-2">
          <a href={`/api/citations/${hash}/citation.json`} download="">
            {t('whole')}
          </a>
        </p>
        <p className="small mt-2">
          {t('made', { day: formatDate(locale, madeOn), licence: snapshot.licence })}
        </p>
      </Section>
    </>
  );
}
