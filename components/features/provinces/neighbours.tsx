import { useTranslations } from 'next-intl';
import { compareHref } from '@/components/features/compare/compare-href';
import { askedDay } from '@/components/features/data/asked-day';
import { provinceHref } from '@/components/features/overview/province-href';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { RankingTable } from '@/components/ui/ranking-table';
import { tasksOf } from '@/lib/features/programme/model/task';
import { rankByTasks, rankText, type ProvinceProgress } from '@/lib/features/provinces/model/progress';
import { mostCompared } from '@/lib/features/provinces/model/choice';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

/** Neighbours across a border with the province itself among them; ranks are those of the whole country. */
export function Neighbours(view: ProvinceView) {
  const t = useTranslations('provinces.page.neighbours');
  const ranks = useTranslations('overview.ranking');
  const words = useTranslations('provinces');
  const compare = useTranslations('compare');
  const { locale, unit, neighbourCodes, provinces } = view;
  const codes = new Set([unit.code, ...neighbourCodes]);
  const ranked = new Map(rankByTasks(provinces).map((each) => [each.row.id, each]));
  const of = tasksOf(view.record.answers, 'verified').length;
  const rowOf = (province: ProvinceProgress) => {
    const own = ranked.get(province.id);
    return {
      key: province.slug,
      rank: own ? rankText(own) : '–',
      name: nameOf(province, locale),
      href: provinceHref(view, province),
      value: own ? formatNumber(locale, own.score) : words('no-report'),
      current: province.id === unit.id,
    };
  };
  const shown = provinces.filter((province) => codes.has(province.code));
  const beside = [unit, ...shown.filter((province) => province.id !== unit.id)].slice(0, mostCompared);
  return (
    <div className="noprint">
      <h2>{t('title')}</h2>
      <RankingTable
        caption={t('caption', { name: view.name })}
        headings={{ rank: ranks('rank'), name: t('name'), value: t('done', { count: of }) }}
        rows={shown.map(rowOf)}
      />
      <p className="tfoot noprint">
        <a href={compareHref(view, beside)}>{compare('neighbours', { name: view.name })}</a>
      </p>
      {unit.region === null ? null : (
        <p className="tfoot noprint">
          <a href={href(locale, 'provinces', {}, { date: askedDay(view), region: unit.region })}>
            {t('region')}
          </a>
        </p>
      )}
    </div>
  );
}
