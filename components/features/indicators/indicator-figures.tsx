import { useTranslations } from 'next-intl';
import { useSourceText } from '@/components/features/documents/source-text';
import { useRemark } from '@/components/features/indicators/data-words';
import { FiguresTable, columnsOf, type FigureLine } from '@/components/features/indicators/figures-table';
import { chosenName } from '@/components/features/indicators/indicator-headline';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { unitHref } from '@/components/features/indicators/unit-href';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { nationalKind } from '@/lib/features/indicators/model/coverage';
import { byUnit, sourcesOf } from '@/lib/features/indicators/model/observation';
import type { Standing } from '@/lib/features/indicators/model/standing';
import { nameOf } from '@/lib/features/provinces/model/unit';

type Props = Readonly<{ view: IndicatorView; standings: readonly Standing[] }>;

function Sources({ sources }: { sources: readonly string[] }) {
  const t = useTranslations('indicators.figures');
  const sourceText = useSourceText();
  return (
    <>
      <h3 className="mt-8 mb-2">{t('sources')}</h3>
      <ol className="notes sources">
        {sources.map((source, index) => (
          <li key={source} id={`source-${String(index + 1)}`}>
            {sourceText(source)}
          </li>
        ))}
      </ol>
    </>
  );
}

function useLines({ view, standings }: Props): readonly FigureLine[] {
  const t = useTranslations('indicators.figures');
  const { observations, choice, coverage, locale } = view;
  const national = byUnit(observations, choice.component).get(null);
  const known = standings.flatMap(({ observation }) => observation ?? []);
  const sources = sourcesOf(national === undefined ? known : [national, ...known]);
  const numberOf = (source: string) => sources.indexOf(source) + 1;
  const country: readonly FigureLine[] =
    national === undefined
      ? []
      : [
          {
            name: t(nationalKind(coverage) === 'mean' ? 'country-mean' : 'country'),
            observation: national,
            own: null,
            source: numberOf(national.source),
          },
        ];
  const units = standings.flatMap(({ unit, observation, own }) =>
    observation === null
      ? []
      : {
          name: nameOf(unit, locale),
          href: unitHref(view, unit),
          ...{ observation, own, source: numberOf(observation.source) },
        },
  );
  return [...country, ...units];
}

/** What the remarks column would repeat in every row. */
function useShared(lines: readonly FigureLine[]): string {
  const t = useTranslations('indicators.figures');
  const remark = useRemark();
  const note = lines[0]?.observation.note ?? null;
  return note === null || columnsOf(lines).has('remark') ? '' : t('shared', { remark: remark(note) });
}

/** Every figure of the component in the year, how sure it is, and the source it can be checked against. */
export function IndicatorFigures(props: Props) {
  const t = useTranslations('indicators.figures');
  const { choice, indicator, locale } = props.view;
  const lines = useLines(props);
  const query = { indicator: indicator.code, component: choice.component, year: choice.year };
  const words = { name: chosenName(props.view), year: String(choice.year) };
  return (
    <Section
      id="figures"
      title={t('title', words)}
      note={[t('note'), useShared(lines)].filter(Boolean).join(' ')}
    >
      <FiguresTable view={props.view} caption={t('caption', words)} lines={lines} />
      <DownloadLinks locale={locale} resource="observations" query={query} />
      <Sources sources={sourcesOf(lines.map((line) => line.observation))} />
    </Section>
  );
}
