import { useTranslations } from 'next-intl';
import { useSourceText } from '@/components/features/documents/source-text';
import { inLanguage } from '@/components/features/programme/in-language';
import type { ProgrammeView } from '@/components/features/programme/programme-view';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { formatDate } from '@/lib/platform/format';

/** Who was asked to watch the programme from outside the administration, and to whom they report. */
export function MonitoringMandate({ locale, outline }: ProgrammeView) {
  const t = useTranslations('programme.monitoring');
  const sourceText = useSourceText();
  const [mandate] = outline.mandates;
  if (mandate === undefined) return null;
  const own = (vi: string, en: string) => inLanguage(locale, vi, en);
  return (
    <Section id="monitoring" title={t('title', { body: mandate.body, year: mandate.givenOn.slice(0, 4) })}>
      <div className="max-w-measure">
        <DefinitionList
          items={[
            { term: t('task'), detail: own(mandate.textVi, mandate.textEn) },
            { term: t('also'), detail: own(mandate.alsoVi, mandate.alsoEn) },
            { term: t('given'), detail: <span lang="vi">{mandate.givenBy}</span> },
            { term: t('given-on'), detail: formatDate(locale, mandate.givenOn) },
            { term: t('reports-to'), detail: own(mandate.reportsToVi, mandate.reportsToEn) },
            { term: t('note'), detail: own(mandate.noteVi, mandate.noteEn) },
            { term: t('source'), detail: sourceText(mandate.source) },
          ]}
        />
      </div>
    </Section>
  );
}
