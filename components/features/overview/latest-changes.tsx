import { useTranslations } from 'next-intl';
import { documentHref } from '@/components/features/documents/document-href';
import { askedDay } from '@/components/features/data/asked-day';
import type { OverviewView } from '@/components/features/overview/view';
import { provinceHref } from '@/components/features/overview/province-href';
import { Feed, type FeedItem } from '@/components/ui/feed';
import { recentMilestones, type Milestone } from '@/lib/features/programme/model/chronicle';
import { nameOf } from '@/lib/features/provinces/model/unit';
import type { IsoDay } from '@/lib/platform/day';
import { formatDate, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

const shown = 6;

type Change = Omit<FeedItem, 'date'>;

function usePeriods(view: OverviewView): Change[] {
  const { periods, locale, isInvented } = view;
  const t = useTranslations('overview');
  return periods.flatMap(({ code, published, expected, publishedOn }) =>
    publishedOn === null
      ? []
      : [
          {
            key: `period-${code}`,
            dateTime: publishedOn,
            body: t.rich('changes.period', {
              ...{ period: formatPeriod(locale, code), published, expected },
              a: (chunks) => <a href={href(locale, 'trends', {}, { date: askedDay(view) })}>{chunks}</a>,
            }),
            note: isInvented ? t('invented') : undefined,
          },
        ],
  );
}

/** Kinds of milestone whose document is in the registry. */
const registered: readonly string[] = ['policy', 'guidance', 'index-scheme', 'law'];

/** A document leads to the registry; what has none there, to its place among the milestones with its source. */
function bodyOf({ id, kind, titleVi, titleEn, documentNumber }: Milestone, locale: OverviewView['locale']) {
  const title = locale === 'vi' ? titleVi : titleEn;
  const place = `${href(locale, 'programme')}#${id}`;
  if (documentNumber === null) return <a href={place}>{title}</a>;
  const found = href(locale, 'documents', {}, { q: documentNumber });
  return (
    <>
      <a href={registered.includes(kind) ? found : place}>{documentNumber}</a>: {title}
    </>
  );
}

function useMilestones({ chronicle, locale, day }: OverviewView): Change[] {
  const t = useTranslations('overview.changes');
  const kinds: Readonly<Record<string, string>> = {
    event: t('event'),
    publication: t('index'),
    system: t('event'),
  };
  return recentMilestones(chronicle.milestones, day, shown).map((milestone) => ({
    key: milestone.id,
    dateTime: milestone.date,
    body: bodyOf(milestone, locale),
    note: kinds[milestone.kind] ?? t('central'),
  }));
}

function useDocuments(view: OverviewView): Change[] {
  const t = useTranslations('overview.changes');
  const words = useTranslations('documents');
  const provinces = new Map(view.provinces.map((province) => [province.id, province]));
  const isDated = (day: IsoDay | null): day is IsoDay => day !== null && day <= view.day;
  return view.documents.flatMap(({ id, provinceId, number, issuedOn, precision, kind, isInvented }) => {
    const province = provinces.get(provinceId ?? '');
    if (!province || number === null || precision !== 'day' || !isDated(issuedOn)) return [];
    const body = (
      <>
        <a href={provinceHref(view, province)}>{nameOf(province, view.locale)}</a>:{' '}
        <a href={documentHref(view, id)}>{number}</a>, {words(`kind.${kind}`)}
      </>
    );
    return [{ key: id, dateTime: issuedOn, body, note: isInvented ? words('invented') : t('provincial') }];
  });
}

/** The newest publications, central documents and provincial documents up to the day, newest first. */
export function LatestChanges(view: OverviewView) {
  const t = useTranslations('overview');
  const changes = [...usePeriods(view), ...useMilestones(view), ...useDocuments(view)]
    .toSorted((left, right) => right.dateTime.localeCompare(left.dateTime))
    .slice(0, shown);
  return (
    <div>
      <h2>{t('changes.title')}</h2>
      {changes.length === 0 ? <p>{t('changes.nothing')}</p> : null}
      <Feed
        items={changes.map((change) => ({ ...change, date: formatDate(view.locale, change.dateTime) }))}
      />
    </div>
  );
}
