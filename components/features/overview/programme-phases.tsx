import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PageView } from '@/components/features/overview/view';
import { PhasesTimeline } from '@/components/ui/phases-timeline';
import { Section } from '@/components/ui/section';
import { elapsedShare, type Chronicle, type Phase } from '@/lib/features/programme/model/chronicle';

const lengths = [1, 2, 3, 4, 5] as const;

function yearsOf({ yearFrom, yearTo }: Phase): 1 | 2 | 3 | 4 | 5 {
  return lengths.find((length) => length === yearTo - yearFrom + 1) ?? 5;
}

function partOf(elapsed: number): 'start' | 'middle' | 'end' {
  if (elapsed < 1 / 3) return 'start';
  return elapsed < 2 / 3 ? 'middle' : 'end';
}

type Props = Pick<PageView, 'day' | 'today' | 'locale'> &
  Readonly<{
    chronicle: Pick<Chronicle, 'phases'>;
    /** Where one reads on, when this is not that page. */
    more?: ReactNode;
  }>;

/** The phases of the programme to scale, with a mark where the day stands. */
export function ProgrammePhases({ chronicle: { phases }, day, today, locale, more }: Props) {
  const t = useTranslations('overview.phases');
  if (phases.length === 0) return null;
  const current = phases.findIndex((phase) => elapsedShare(phase, day) !== null);
  const here = phases[current];
  const elapsed = here ? (elapsedShare(here, day) ?? 0) : 0;
  const title = here
    ? t(`title-${partOf(elapsed)}`, { number: current + 1, planned: day > today ? 'yes' : 'no' })
    : t('title-outside', { count: phases.length });
  return (
    <Section id="phases" title={title} note={t('note')}>
      <PhasesTimeline
        phases={phases.map((phase) => ({
          label: `${String(phase.yearFrom)}–${String(phase.yearTo)}`,
          text: locale === 'vi' ? phase.descriptionVi : phase.descriptionEn,
          years: yearsOf(phase),
          ...(phase === here ? { current: true, elapsed } : {}),
        }))}
      />
      {more}
    </Section>
  );
}
