import { useTranslations } from 'next-intl';
import { AssessmentEntry } from '@/components/features/assessments/assessment-entry';
import { useAssessmentTitle } from '@/components/features/assessments/assessment-title';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import type { Assessment } from '@/lib/features/assessments/model/assessment';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  assessments: readonly Assessment[];
  /** What the page is about goes without saying. */
  of: 'province' | 'task';
  /** The same rows in the words of the API. */
  query: Readonly<Record<string, string | number | undefined>>;
}>;

/** Where the official answers stand that an assessment is about: the other page of the two, or this one's own rows. */
function rowsOf({ locale, of }: Pick<Props, 'locale' | 'of'>, { province, task }: Assessment): string {
  if (of === 'task') return href(locale, 'province', { slug: province.slug });
  return task === null ? '#tasks' : href(locale, 'task', { number: String(task.number) });
}

/** What the independent observer says beside the official answers; nothing where nothing was said. */
export function PublicAssessments({ locale, assessments, of, query }: Props) {
  const t = useTranslations('assessments');
  const titleOf = useAssessmentTitle(locale, of);
  if (assessments.length === 0) return null;
  return (
    <Section
      id="danh-gia-doc-lap"
      title={t('public-title', { count: assessments.length })}
      note={t('public-note')}
    >
      {assessments.map((assessment) => (
        <AssessmentEntry
          key={assessment.id}
          locale={locale}
          assessment={assessment}
          title={<a href={rowsOf({ locale, of }, assessment)}>{titleOf(assessment)}</a>}
        />
      ))}
      <DownloadLinks locale={locale} resource="assessments" query={query} />
    </Section>
  );
}
