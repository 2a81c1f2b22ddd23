import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { askedDay } from '@/components/features/data/asked-day';
import { measureHref } from '@/components/features/overview/measure-href';
import type { OverviewView } from '@/components/features/overview/view';
import { MeasureSelector } from '@/components/ui/measure-selector';
import { editionName } from '@/lib/features/indicators/model/indicator';
import { shortName, tasksOf } from '@/lib/features/programme/model/task';
import {
  commonMeasures,
  indexMeasures,
  institutionOf,
  taskWord,
  wordOf,
  type IndexMeasure,
} from '@/lib/features/provinces/model/measure';
import { queryWords, spokenWord } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ view: OverviewView }>;

/** An index with the years it is held for: `Chỉ số PAPI (2020–2024)`. */
function indexOption(view: OverviewView, { indicator, component, years }: IndexMeasure): string {
  const ends = new Set([years[0]?.year ?? '', years.at(-1)?.year ?? '']);
  return `${editionName(indicator, component, view.locale)} (${[...ends].join('–')})`;
}

function Options({ view }: Props) {
  const t = useTranslations('measures.choice');
  const words = useTranslations('overview.measure');
  const indices = indexMeasures(view.atlas.indicators, view.atlas.coverage);
  const tasks = (provenance: 'verified' | 'candidate') =>
    tasksOf(view.tasks, provenance).map(
      (task) =>
        [taskWord(task), t('task', { number: task.number, name: shortName(task, view.locale) })] as const,
    );
  const groups = [
    ['institutions', Object.keys(institutionOf).map((word) => [word, words(word)] as const)],
    ['tasks', [['tasks', t('all-tasks')] as const, ...tasks('verified')]],
    ['candidates', tasks('candidate')],
    ['indices', indices.map((index) => [wordOf(index), indexOption(view, index)] as const)],
  ] as const;
  return groups.map(([group, options]) => (
    <optgroup key={group} label={t(group)}>
      {options.map(([word, label]) => (
        <option key={word} value={spokenWord('measure', word, view.locale)}>
          {label}
        </option>
      ))}
    </optgroup>
  ));
}

/** Every measure, grouped, in a plain GET form that keeps the day and the borders. */
function EveryMeasure({ view }: Props) {
  const t = useTranslations('measures.choice');
  const { locale } = view;
  const kept = { date: askedDay(view), borders: view.asked.borders ?? undefined };
  return (
    <form className="every noprint" action={`${href(locale, 'home')}#map`}>
      <label className="lab" htmlFor="measure">
        {t('all')}
      </label>
      <select
        className="input"
        id="measure"
        name={queryWords.measure[locale]}
        defaultValue={spokenWord('measure', wordOf(view.measure), locale)}
      >
        <Options view={view} />
      </select>
      {(['date', 'borders'] as const).map((name) =>
        kept[name] === undefined ? null : (
          <input
            key={name}
            type="hidden"
            name={queryWords[name][locale]}
            value={spokenWord(name, kept[name], locale)}
          />
        ),
      )}
      <Button tone="secondary">{t('show')}</Button>
    </form>
  );
}

/** One choice of measure for map and table: the common ones at once, all of them by name. */
export function MeasureChoice({ view }: Props) {
  const t = useTranslations('overview.measure');
  return (
    <>
      <MeasureSelector
        label={t('label')}
        measures={commonMeasures.map((measure) => ({
          href: measureHref(view, { measure }),
          label: t(measure),
          current: measure === wordOf(view.measure),
        }))}
      />
      <EveryMeasure view={view} />
    </>
  );
}
