import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useSourceText } from '@/components/features/documents/source-text';
import { inLanguage } from '@/components/features/programme/in-language';
import type { ProgrammeView } from '@/components/features/programme/programme-view';
import { useTargetWords } from '@/components/features/programme/target-words';
import { DownloadLinks } from '@/components/ui/download-links';
import { Folded } from '@/components/ui/folded';
import { Missing } from '@/components/ui/missing';
import { Section } from '@/components/ui/section';
import { StackTable, type StackRow } from '@/components/ui/stack-table';
import { byDueYear, targetAnchor, type Target } from '@/lib/features/programme/model/target';
import { formatDate } from '@/lib/platform/format';

function useBasis({ locale }: ProgrammeView) {
  const t = useTranslations('programme.targets');
  const sourceText = useSourceText();
  return ({ documentNumber, source, statedOn, evidence, note, noteVi }: Target): ReactNode => (
    <>
      {documentNumber === null ? null : <span className="block">{documentNumber}</span>}
      {source === null ? (
        <Missing why="not-found" />
      ) : (
        <span className="quiet block">{sourceText(source)}</span>
      )}
      {statedOn === null ? null : (
        <span className="quiet block">{t('stated-on', { day: formatDate(locale, statedOn) })}</span>
      )}
      {evidence === 'recalled' ? <span className="quiet block">{t('recalled')}</span> : null}
      {noteVi === null ? null : <span className="quiet block">{inLanguage(locale, noteVi, note)}</span>}
    </>
  );
}

function useRow(view: ProgrammeView) {
  const t = useTranslations('programme.targets');
  const words = useTargetWords(view.locale);
  const basisOf = useBasis(view);
  return (target: Target): StackRow => ({
    key: target.id,
    id: targetAnchor(target.id),
    cells: {
      title: inLanguage(view.locale, target.titleVi, target.titleEn),
      baseline: target.baseline === null ? <Missing /> : words.stated(target.baseline, target.unit),
      value: words.aim(target),
      latest:
        target.latest === null ? (
          <span className="quiet whitespace-nowrap">{t('no-figure')}</span>
        ) : (
          words.stated(target.latest, target.unit)
        ),
      basis: basisOf(target),
    },
  });
}

function useGroupTitle({ outline }: ProgrammeView) {
  const t = useTranslations('programme.targets');
  return (due: string | null) => {
    if (due === null) return { title: t('due-none') };
    const phase = outline.phases.find(
      ({ yearFrom, yearTo }) => yearFrom <= Number(due) && Number(due) <= yearTo,
    );
    const years = phase && `${String(phase.yearFrom)}–${String(phase.yearTo)}`;
    return {
      title: t('due', { year: due }),
      ...(years === undefined ? {} : { note: t('phase', { years }) }),
    };
  };
}

/** The national targets by due year: where they start, what is to be reached, and the newest figure anyone stated. */
export function NationalTargets(view: ProgrammeView) {
  const t = useTranslations('programme.targets');
  const fold = useTranslations('programme.fold');
  const rowOf = useRow(view);
  const titleOf = useGroupTitle(view);
  const { targets } = view.outline;
  const known = targets.filter((target) => target.latest !== null).length;
  return (
    <Section id="targets" title={t('title', { count: targets.length, known })} note={t('note')}>
      <Folded summary={fold('targets', { count: targets.length })}>
        <StackTable
          caption={t('caption')}
          columns={[
            { key: 'title', label: t('title-column'), kind: 'title' },
            { key: 'baseline', label: t('baseline'), kind: 'text' },
            { key: 'value', label: t('value'), kind: 'text' },
            { key: 'latest', label: t('latest'), kind: 'text' },
            { key: 'basis', label: t('source'), kind: 'text' },
          ]}
          groups={byDueYear(targets).map((group) => ({
            key: group.due ?? 'none',
            ...titleOf(group.due),
            rows: group.targets.map(rowOf),
          }))}
        />
      </Folded>
      <DownloadLinks locale={view.locale} resource="targets" />
    </Section>
  );
}
