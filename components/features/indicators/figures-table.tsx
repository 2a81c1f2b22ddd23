import { useTranslations } from 'next-intl';
import { useRemark } from '@/components/features/indicators/data-words';
import { figureText } from '@/components/features/indicators/figure-text';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { ObservationGrade } from '@/components/features/indicators/observation-grade';
import type { Observation } from '@/lib/features/indicators/model/observation';
import type { Place } from '@/lib/features/indicators/model/standing';
import { rankText } from '@/lib/features/provinces/model/progress';

/** One figure as a row: of a unit with its page, or of the country. */
export type FigureLine = Readonly<{
  name: string;
  href?: string;
  observation: Observation;
  own: Place | null;
  /** Its source's number in the list below the table. */
  source: number;
}>;

type Column = 'published' | 'own' | 'remark';

/** Columns that would say nothing, or the same in every row, are left out. */
export function columnsOf(lines: readonly FigureLine[]): ReadonlySet<Column> {
  const columns = new Set<Column>();
  if (lines.some(({ observation }) => observation.rank !== null)) columns.add('published');
  if (lines.some(({ own }) => own !== null)) columns.add('own');
  if (new Set(lines.map(({ observation }) => observation.note)).size > 1) columns.add('remark');
  return columns;
}

type Props = Readonly<{ view: IndicatorView; caption: string; lines: readonly FigureLine[] }>;

function Head({ columns }: { columns: ReadonlySet<Column> }) {
  const t = useTranslations('indicators.figures');
  const right = (['value', 'published', 'own'] as const).filter((key) => key === 'value' || columns.has(key));
  return (
    <thead>
      <tr>
        <th scope="col">{t('name')}</th>
        {right.map((key) => (
          <th key={key} scope="col" className="r">
            {t(key)}
          </th>
        ))}
        <th scope="col">{t('evidence')}</th>
        <th scope="col">{t('source')}</th>
        {columns.has('remark') ? <th scope="col">{t('remark')}</th> : null}
      </tr>
    </thead>
  );
}

function SourceLink({ number }: { number: number }) {
  const t = useTranslations('indicators.figures');
  return (
    <a href={`#source-${String(number)}`}>
      <span className="vh">{t('to-source', { number })}</span>
      <span aria-hidden="true">[{number}]</span>
    </a>
  );
}

type CellsProps = Readonly<{ view: IndicatorView; line: FigureLine; columns: ReadonlySet<Column> }>;

function Places({ view, line, columns }: CellsProps) {
  const t = useTranslations('indicators.figures');
  const { observation, own } = line;
  const { rank, rankOf } = observation;
  return (
    <>
      {columns.has('published') ? (
        <td className="r">{rank === null ? '–' : t('of', { rank, of: rankOf ?? view.held.units })}</td>
      ) : null}
      {columns.has('own') ? <td className="r">{own === null ? '–' : rankText(own)}</td> : null}
    </>
  );
}

function Line({ view, line, columns }: CellsProps) {
  const remark = useRemark();
  const { name, href, observation, source } = line;
  const { value, note } = observation;
  return (
    <tr>
      <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
      <td className="r">{value === null ? '–' : figureText(view, value, note)}</td>
      <Places view={view} line={line} columns={columns} />
      <td>
        <ObservationGrade observation={observation} />
      </td>
      <td>
        <SourceLink number={source} />
      </td>
      {columns.has('remark') ? <td className="quiet">{note === null ? '' : remark(note)}</td> : null}
    </tr>
  );
}

/** Each figure as its source gives it, how sure it is, and the number of that source. */
export function FiguresTable({ view, caption, lines }: Props) {
  const columns = columnsOf(lines);
  return (
    <div className="scroll" role="region" aria-labelledby="figures-caption" tabIndex={0}>
      <table className="observed">
        <caption className="vh" id="figures-caption">
          {caption}
        </caption>
        <Head columns={columns} />
        <tbody>
          {lines.map((line) => (
            <Line key={line.href ?? ''} view={view} line={line} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
