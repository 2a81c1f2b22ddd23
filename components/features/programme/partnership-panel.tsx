import { useTranslations } from 'next-intl';
import { useSourceText } from '@/components/features/documents/source-text';
import { inLanguage } from '@/components/features/programme/in-language';
import type { ProgrammeView } from '@/components/features/programme/programme-view';
import { DefinitionList } from '@/components/ui/definition-list';
import { Folded } from '@/components/ui/folded';
import { Missing } from '@/components/ui/missing';
import type { Partnership } from '@/lib/features/programme/model/outline';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ view: ProgrammeView; partnership: Partnership }>;

function Points({ view: { locale }, points }: { view: ProgrammeView; points: Partnership['points'] }) {
  return (
    <ul>
      {points.map(({ textVi, textEn }) => (
        <li key={textEn}>{inLanguage(locale, textVi, textEn)}</li>
      ))}
    </ul>
  );
}

/** One partnership: who, since when, for which provinces as far as known, and what was agreed. */
export function PartnershipPanel({ view, partnership }: Props) {
  const t = useTranslations('programme');
  const sourceText = useSourceText();
  const { locale } = view;
  const { points, since, precision, source } = partnership;
  const about = inLanguage(locale, partnership.aboutVi, partnership.aboutEn);
  const note = inLanguage(locale, partnership.noteVi, partnership.noteEn);
  return (
    <li>
      <h3>{inLanguage(locale, partnership.titleVi, partnership.titleEn)}</h3>
      {about === null ? null : <p className="mt-2">{about}</p>}
      <Folded summary={t('fold.partnership')}>
        <div className="mt-2">
          <DefinitionList
            items={[
              { term: t('partners.since'), detail: formatDate(locale, since, precision) },
              {
                term: t('partners.parties'),
                detail: inLanguage(locale, partnership.partiesVi, partnership.partiesEn),
              },
              {
                term: t('partners.provinces'),
                detail: inLanguage(locale, partnership.provincesVi, partnership.provincesEn) ?? <Missing />,
              },
              ...[...Map.groupBy(points, (point) => point.kind)].map(([kind, own]) => ({
                term: t(`partners.point.${kind}`),
                detail: <Points view={view} points={own} />,
              })),
              ...(note === null ? [] : [{ term: t('monitoring.note'), detail: note }]),
              { term: t('monitoring.source'), detail: sourceText(source) },
            ]}
          />
        </div>
      </Folded>
    </li>
  );
}
