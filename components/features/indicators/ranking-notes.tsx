import { useTranslations } from 'next-intl';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { unitHref } from '@/components/features/indicators/unit-href';
import { Disclosure } from '@/components/ui/disclosure';
import { DownloadLinks } from '@/components/ui/download-links';
import type { Standing } from '@/lib/features/indicators/model/standing';
import { nameOf } from '@/lib/features/provinces/model/unit';

type Props = Readonly<{ view: IndicatorView; standings: readonly Standing[] }>;

/** What the places are, and what is not known. */
function useNotes({ view, standings }: Props): string {
  const t = useTranslations('indicators.ranking');
  const { values, ranks, units } = view.held;
  const own = standings.some((each) => each.own !== null);
  return [
    ranks > 0 ? t('published') : own ? t('own') : '',
    ranks > 0 && values < ranks ? t('only-ranks') : '',
    own ? '' : t('no-own', { values, units }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Under the ranking: how to read it, and the units of which nothing was found. */
export function RankingNotes(props: Props) {
  const t = useTranslations('indicators.ranking');
  const { view, standings } = props;
  const { indicator, choice, locale } = view;
  const query = {
    indicator: indicator.code,
    component: choice.component,
    year: choice.year,
    scope: 'province',
  };
  const notes = useNotes(props);
  const missing = standings.filter((each) => each.observation === null);
  return (
    <>
      <p className="notes mt-4 mb-4">{notes}</p>
      <DownloadLinks locale={locale} resource="observations" query={query} />
      {missing.length === 0 ? null : (
        <Disclosure summary={t('missing', { count: missing.length })}>
          <p className="linkrow">
            {missing.map(({ unit }) => (
              <a key={unit.id} href={unitHref(view, unit)}>
                {nameOf(unit, view.locale)}
              </a>
            ))}
          </p>
        </Disclosure>
      )}
    </>
  );
}
