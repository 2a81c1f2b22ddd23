import { useTranslations } from 'next-intl';
import { documentHref } from '@/components/features/documents/document-href';
import { useSourceText } from '@/components/features/documents/source-text';
import { inLanguage } from '@/components/features/programme/in-language';
import type { ProgrammeView } from '@/components/features/programme/programme-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Feed, type FeedItem } from '@/components/ui/feed';
import { Folded } from '@/components/ui/folded';
import { Section } from '@/components/ui/section';
import type { DatedMilestone } from '@/lib/features/programme/model/outline';
import { countKinds, timelineOn, type Moment } from '@/lib/features/programme/model/timeline';
import { formatDate } from '@/lib/platform/format';

/** The data's own remark; said once for all milestones instead of under each. */
const withoutAddress = 'public source, address not recorded';

function useNote(view: ProgrammeView) {
  const t = useTranslations('programme');
  const sourceText = useSourceText();
  return ({ kind, inForceOn, note, noteVi, source }: DatedMilestone) => {
    const facts = [
      t(`kind.${kind}`),
      ...(inForceOn === null ? [] : [t('timeline.in-force', { day: formatDate(view.locale, inForceOn) })]),
    ];
    return (
      <>
        {facts.join(', ')}. {inLanguage(view.locale, noteVi, note)}{' '}
        {source === withoutAddress ? null : t('source', { source: sourceText(source) })}
      </>
    );
  };
}

/** The year stands at the head of its part: `18/07`, `18 July`. */
function withoutYear(date: string): string {
  return date.replace(/[ /]\d{4}$/, '');
}

function useItems(view: ProgrammeView) {
  const t = useTranslations('programme.timeline');
  const noteOf = useNote(view);
  return (moment: Moment): FeedItem => {
    if (moment.kind === 'today') {
      const date = withoutYear(formatDate(view.locale, moment.on));
      return { key: 'today', dateTime: moment.on, date, body: <b>{t('today')}</b>, current: true };
    }
    const { id, date, precision, titleVi, titleEn, documentNumber, documentId } = moment.milestone;
    const known = date ?? moment.on;
    const title = inLanguage(view.locale, titleVi, titleEn);
    return {
      key: id,
      id,
      dateTime: precision === 'year' ? known.slice(0, 4) : known,
      date:
        precision === 'year'
          ? t('day-unknown')
          : withoutYear(formatDate(view.locale, known, precision ?? 'day')),
      body: (
        <>
          {documentNumber === null ? null : (
            <>
              {documentId === null ? (
                documentNumber
              ) : (
                <a href={documentHref(view, documentId)}>{documentNumber}</a>
              )}
              {': '}
            </>
          )}
          {title}
        </>
      ),
      note: noteOf(moment.milestone),
    };
  };
}

function useKinds({ outline }: ProgrammeView): string {
  const t = useTranslations('programme');
  return countKinds(outline.milestones)
    .map(({ kind, count }) => t(`kind-count.${kind}`, { count }))
    .join(', ');
}

/** What happened from 2018 on, year by year, with the reader's day in its place. */
export function MilestoneTimeline(view: ProgrammeView) {
  const t = useTranslations('programme.timeline');
  const fold = useTranslations('programme.fold');
  const itemOf = useItems(view);
  const kinds = useKinds(view);
  const dated = view.outline.milestones.filter((milestone) => milestone.date !== null);
  const years = timelineOn(dated, view.day);
  const [first, last] = [dated[0]?.date ?? view.day, dated.at(-1)?.date ?? view.day];
  return (
    <Section
      id="timeline"
      title={t('title', {
        count: view.outline.milestones.length,
        from: first.slice(0, 4),
        to: last.slice(0, 4),
      })}
      note={`${t('kinds', { kinds })} ${t('unsourced')}`}
    >
      {years.map(({ year, moments }) => (
        <section key={year} className="indexed" aria-label={year}>
          <h3>{year}</h3>
          <Folded
            summary={fold('year', { count: moments.filter(({ kind }) => kind === 'milestone').length })}
          >
            <Feed items={moments.map(itemOf)} />
          </Folded>
        </section>
      ))}
      <DownloadLinks locale={view.locale} resource="milestones" />
    </Section>
  );
}
