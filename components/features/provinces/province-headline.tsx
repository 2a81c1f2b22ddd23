import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import { useReservation } from '@/components/features/documents/reservation';
import { AsOfForm } from '@/components/features/provinces/as-of-form';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { Headline } from '@/components/ui/headline';
import { said } from '@/components/ui/said';
import { institutions, type Institution } from '@/lib/features/claims/model/institution';
import { rankByTasks } from '@/lib/features/provinces/model/progress';
import type { Finding } from '@/lib/features/provinces/model/record';
import { isRegion } from '@/lib/features/provinces/model/unit';
import { tasksOf } from '@/lib/features/programme/model/task';
import { formatDate, formatNumber, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Part = Readonly<{ key: string; values: Readonly<Record<string, string | number>> }>;

function useFactNames({ locale, facts }: ProvinceView) {
  const t = useTranslations('provinces.page');
  const reservationOf = useReservation();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (kind: 'fact' | 'fact-missing', wanted: readonly Institution[]) =>
    list.format(
      wanted.map((fact) => `${t(`${kind}.${fact}`)}${reservationOf(facts[fact].document, 'whole')}`),
    );
}

function useFactParts(view: ProvinceView): Part[] {
  const names = useFactNames(view);
  const day = formatDate(view.locale, view.day);
  const those = (finding: Finding) => institutions.filter((each) => view.facts[each].finding === finding);
  const [proven, undated, missing] = [those('proven'), those('undated'), those('none')];
  const found = undated.length > 0 ? [{ key: 'undated', values: { facts: names('fact', undated) } }] : [];
  if (proven.length === 0) return [{ key: 'proven-none', values: { day } }, ...found];
  return [
    { key: 'proven', values: { day, facts: names('fact', proven) } },
    ...found,
    ...(missing.length > 0 ? [{ key: 'missing', values: { facts: names('fact-missing', missing) } }] : []),
  ];
}

function progressPart({ unit, provinces, record, locale }: ProvinceView): Part {
  const ranked = rankByTasks(provinces);
  const own = ranked.find((each) => each.row.id === unit.id);
  if (own === undefined || unit.period === null) return { key: 'progress-none', values: {} };
  return {
    key: 'progress',
    values: {
      period: formatPeriod(locale, unit.period),
      done: formatNumber(locale, unit.done),
      tasks: formatNumber(locale, tasksOf(record.answers, 'verified').length),
      rank: formatNumber(locale, own.rank),
      tied: own.isTied ? 'yes' : 'no',
      of: formatNumber(locale, ranked.length),
    },
  };
}

function useEyebrow({ unit }: ProvinceView): string {
  const t = useTranslations('provinces');
  const kind = t(`kind.${unit.kind}`);
  if (!isRegion(unit.region)) return t('page.eyebrow-no-region', { kind });
  return t('page.eyebrow', { kind, region: t(`region.${unit.region}`) });
}

/** Name, region and what the record says of the province on the day. */
export function ProvinceHeadline(view: ProvinceView) {
  const t = useTranslations('provinces.page');
  const words = useTranslations('provinces');
  const copied = useCopied(view);
  const say = ({ key, values }: Part) => ({ key, ...said(t, key, values) });
  const facts = useFactParts(view).map(say);
  const progress = say(progressPart(view));
  const invented = view.isInvented && view.unit.period !== null ? ` ${words('invented')}` : '';
  const rich = ({ key, shown }: ReturnType<typeof say>) => <span key={key}>{shown}</span>;
  const plain = `${facts.map((fact) => fact.plain).join('')}. ${progress.plain}${invented}`;
  const to = (date?: string) => href(view.locale, 'province', { slug: view.dossier.slug }, { date });
  return (
    <section className="lead">
      <div className="wrap headgrid">
        <Headline
          eyebrow={useEyebrow(view)}
          name={view.name}
          sentence={
            <>
              {facts.map(rich)}. {rich(progress)}
              {invented}
            </>
          }
          citation={copied({
            sentence: `${view.name}. ${plain}`,
            path: to(view.day),
            of: ['provinces', 'progress'],
          })}
        >
          <span>{t('print')}</span>
        </Headline>
        <AsOfForm view={view} on={to} />
      </div>
    </section>
  );
}
