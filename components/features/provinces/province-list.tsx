import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import { askedDay } from '@/components/features/data/asked-day';
import { AsOfForm } from '@/components/features/provinces/as-of-form';
import { CodeLink } from '@/components/features/provinces/code-link';
import { LaterUnits } from '@/components/features/provinces/later-units';
import { ProvinceFilter } from '@/components/features/provinces/province-filter';
import { ProvinceListFiles } from '@/components/features/provinces/province-list-files';
import { ProvinceTable, type Heir } from '@/components/features/provinces/province-table';
import type { PageView } from '@/components/features/overview/view';
import { Headline } from '@/components/ui/headline';
import { NothingFound } from '@/components/ui/nothing-found';
import { said } from '@/components/ui/said';
import { institutions } from '@/lib/features/claims/model/institution';
import type { CurrentUnit } from '@/lib/features/provinces/model/current';
import { listProvinces, type Wanted } from '@/lib/features/provinces/model/list';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import { countFacts, countReservations, type Facts } from '@/lib/features/provinces/model/record';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

export type ProvinceListProps = Readonly<{
  view: PageView;
  wanted: Wanted;
  provinces: readonly ProvinceProgress[];
  facts: ReadonlyMap<string, Facts>;
  /** Into what each province went, on a day after 2025's reorganisation; empty before it. */
  successors: readonly Heir[];
  /** The units of such a day; empty before it. */
  current: readonly CurrentUnit[];
  taskCount: number;
}>;

function ListHeadline({ view, wanted, facts, current }: ProvinceListProps) {
  const t = useTranslations('provinces');
  const [committees = 0, resolutions = 0, plans = 0] = institutions.map(
    (each) => countFacts(facts.values(), each).proven,
  );
  const copied = useCopied(view);
  const day = formatDate(view.locale, view.day);
  const { q, region, sort } = wanted;
  const order = sort === 'name' ? undefined : sort;
  const { shown, plain } = said(t, 'sentence', {
    ...{ day, committees, resolutions, plans, total: facts.size },
    ...countReservations(facts.values()),
  });
  return (
    <div className="headgrid">
      <Headline
        eyebrow={t(current.length === 0 ? 'eyebrow' : 'current.eyebrow', { day, count: current.length })}
        name={t('title')}
        sentence={shown}
        citation={copied({
          sentence: plain,
          path: href(view.locale, 'provinces', {}, { date: view.day, q, region }),
          of: ['provinces'],
        })}
      />
      <AsOfForm
        view={view}
        on={(date) => href(view.locale, 'provinces', {}, { date, q, region, sort: order })}
      />
    </div>
  );
}

/** Nothing answers: say what can be typed, and the way back to everything. */
function NoProvinces({ view, wanted, provinces }: ProvinceListProps) {
  const t = useTranslations('provinces.empty');
  const title = wanted.q === undefined ? t('title-no-q') : t('title', { q: wanted.q });
  const all = {
    href: href(view.locale, 'provinces', {}, { date: askedDay(view) }),
    label: t('all', { total: provinces.length }),
  };
  return (
    <NothingFound title={title} text={t('text')} all={all}>
      <CodeLink locale={view.locale} words={[wanted.q ?? '']} />
    </NothingFound>
  );
}

/** The list of provinces as asked for. */
export function ProvinceList(props: ProvinceListProps) {
  const t = useTranslations('provinces');
  const { view, wanted, provinces, facts, taskCount } = props;
  const found = listProvinces(provinces, facts, wanted);
  const counts = { count: found.length, total: provinces.length };
  return (
    <div className="lead wrap">
      <ListHeadline {...props} />
      <ProvinceFilter view={view} wanted={wanted} />
      <LaterUnits {...props} />
      <p className="metaline" role="status">
        <b>{t(found.length === provinces.length ? 'result' : 'result-of', counts)}</b>
        {found.length === provinces.length ? null : (
          <a href={href(view.locale, 'provinces', {}, { date: askedDay(view) })}>{t('form.clear')}</a>
        )}
      </p>
      {found.length === 0 ? (
        <NoProvinces {...props} />
      ) : (
        <ProvinceTable
          view={view}
          provinces={found}
          facts={facts}
          successors={props.successors}
          taskCount={taskCount}
          byRegion={wanted.sort === 'region'}
        />
      )}
      <ProvinceListFiles {...{ view, wanted, provinces }} />
      <p className="notes tfoot">
        {t('tasks-note')}{' '}
        {view.isInvented && provinces.some((each) => each.period !== null) ? t('invented') : null}
      </p>
    </div>
  );
}
