import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { useSourceText } from '@/components/features/documents/source-text';
import { inLanguage } from '@/components/features/programme/in-language';
import { ProgrammeRemark } from '@/components/features/programme/programme-remark';
import type { ProgrammeView } from '@/components/features/programme/programme-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Folded } from '@/components/ui/folded';
import { Section } from '@/components/ui/section';
import { StackTable } from '@/components/ui/stack-table';
import type { PillarAim } from '@/lib/features/programme/model/outline';
import { href } from '@/lib/platform/routes';

function Pillar({ view, aim }: { view: ProgrammeView; aim: PillarAim }) {
  const t = useTranslations('programme');
  const sourceText = useSourceText();
  const tasks = view.tasks.filter((task) => task.pillar === aim.pillar);
  const verified = tasks.filter((task) => task.provenance === 'verified').length;
  const nothing = aim.source === null ? t('pillars.own') : t('pillars.aim-none');
  return (
    <li>
      <h3>{inLanguage(view.locale, aim.titleVi, aim.titleEn)}</h3>
      <p className="mt-2">{inLanguage(view.locale, aim.aimVi, aim.aimEn) ?? nothing}</p>
      <p className="mt-2">
        <a href={href(view.locale, 'tasks', {}, { date: askedDay(view) })}>
          {t('pillars.tasks', { count: tasks.length, verified })}
        </a>
      </p>
      {aim.source === null ? null : (
        <p className="small quiet mt-2">{t('source', { source: sourceText(aim.source) })}</p>
      )}
    </li>
  );
}

function Fields(view: ProgrammeView) {
  const t = useTranslations('programme.pillars');
  return (
    <StackTable
      caption={t('fields')}
      showCaption
      columns={[
        { key: 'field', label: t('field'), kind: 'title' },
        { key: 'orientation', label: t('orientation'), kind: 'text' },
      ]}
      groups={[
        {
          key: 'all',
          rows: view.outline.fields.map((field) => ({
            key: field.code,
            cells: {
              field: inLanguage(view.locale, field.titleVi, field.titleEn),
              orientation: inLanguage(view.locale, field.orientationVi, field.orientationEn),
            },
          })),
        },
      ]}
    />
  );
}

/** The three pillars and the foundation, and the five fields they are built on. */
export function PillarsAndFields(view: ProgrammeView) {
  const t = useTranslations('programme.pillars');
  const fold = useTranslations('programme.fold');
  return (
    <Section id="pillars" title={t('title')}>
      <ul className="quarters">
        {view.outline.pillars.map((aim) => (
          <Pillar key={aim.pillar} view={view} aim={aim} />
        ))}
      </ul>
      <ProgrammeRemark view={view} id="measurement" />
      <div className="mt-8">
        <Folded summary={fold('fields', { count: view.outline.fields.length })}>
          <Fields {...view} />
        </Folded>
        <DownloadLinks locale={view.locale} resource="fields" />
      </div>
      <ProgrammeRemark view={view} id="ict-fields" />
    </Section>
  );
}
