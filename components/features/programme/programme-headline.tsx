import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import { AsOfForm } from '@/components/features/provinces/as-of-form';
import type { ProgrammeView } from '@/components/features/programme/programme-view';
import { Headline } from '@/components/ui/headline';
import { said, type Said } from '@/components/ui/said';
import { elapsedShare } from '@/lib/features/programme/model/chronicle';
import { passedBy, undecidedOn } from '@/lib/features/programme/model/timeline';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

/** The parts of the page, in its order. */
export const parts = [
  'phases',
  'timeline',
  'pillars',
  'key-tasks',
  'targets',
  'partners',
  'days',
  'monitoring',
] as const;

function useSentence({ locale, day, today, outline }: ProgrammeView): Said {
  const t = useTranslations('programme');
  const { phases, milestones, targets } = outline;
  const passed = passedBy(milestones, day);
  const values = {
    day: formatDate(locale, day),
    count: phases.length,
    passed: passed.length,
    undecided: undecidedOn(milestones, day),
    year: day.slice(0, 4),
    since: passed[0]?.date?.slice(0, 4) ?? formatDate(locale, day),
    targets: targets.length,
    known: targets.filter((target) => target.latest !== null).length,
  };
  const index = phases.findIndex((phase) => elapsedShare(phase, day) !== null);
  const phase = phases[index];
  if (phase === undefined) return said(t, 'sentence-outside', values);
  const years = `${String(phase.yearFrom)}–${String(phase.yearTo)}`;
  return said(t, day > today ? 'sentence-planned' : 'sentence', { ...values, number: index + 1, years });
}

/** Where the programme stands on the day, and what the page holds. */
export function ProgrammeHeadline(view: ProgrammeView) {
  const t = useTranslations('programme');
  const copied = useCopied(view);
  const sentence = useSentence(view);
  const to = (date?: string) => href(view.locale, 'programme', {}, { date });
  return (
    <section className="lead">
      <div className="wrap headgrid">
        <div>
          <Headline
            eyebrow={t('eyebrow', { day: formatDate(view.locale, view.day) })}
            name={t('title')}
            sentence={sentence.shown}
            citation={copied({ sentence: sentence.plain, path: to(view.day), of: ['targets'] })}
          />
          <nav className="linkrow noprint mt-4" aria-label={t('contents')}>
            {parts.map((part) => (
              <a key={part} href={`#${part}`}>
                {t(`parts.${part}`)}
              </a>
            ))}
            <a href={href(view.locale, 'calendar')}>{t('reporting-calendar')}</a>
          </nav>
        </div>
        <AsOfForm view={view} on={to} />
      </div>
    </section>
  );
}
