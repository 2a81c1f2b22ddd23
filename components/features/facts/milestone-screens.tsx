import { useTranslations } from 'next-intl';
import { FactScreen } from '@/components/features/facts/fact-screen';
import { milestoneValues } from '@/components/features/facts/fact-values';
import { useFactWords } from '@/components/features/facts/fact-words';
import { FactsScreen } from '@/components/features/facts/facts-screen';
import { MilestoneForm } from '@/components/features/facts/milestone-form';
import type { Administered } from '@/lib/features/facts/model/change';
import type { FactLine, MilestoneFields } from '@/lib/features/facts/model/fact';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

/** Every milestone on record, and a form for one more. */
export function MilestonesScreen({
  locale,
  lines,
}: Readonly<{ locale: Locale; lines: readonly FactLine[] }>) {
  const t = useTranslations('facts.values.kind');
  return (
    <FactsScreen locale={locale} kind="milestone" lines={lines} groupOf={(kind) => t(kind)}>
      <MilestoneForm
        locale={locale}
        milestone={{ id: '', seen: 0, values: milestoneValues(null) }}
        words={useFactWords('add')}
      />
    </FactsScreen>
  );
}

type Props = Readonly<{ locale: Locale; milestone: Administered<MilestoneFields>; isKept: boolean }>;

/** One milestone, corrected on its source. */
export function MilestoneScreen({ locale, milestone: { id, fields, changes }, isKept }: Props) {
  const title = locale === 'vi' ? fields.titleVi : fields.titleEn;
  const publicHref = `${href(locale, 'programme')}#${id}`;
  const words = useFactWords('correct');
  return (
    <FactScreen {...{ locale, title, changes, isKept, kind: 'milestone', publicHref }}>
      <MilestoneForm
        locale={locale}
        milestone={{ id, seen: changes.length, values: milestoneValues(fields) }}
        words={words}
      />
    </FactScreen>
  );
}
