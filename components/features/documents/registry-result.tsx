import { useTranslations } from 'next-intl';
import { useProvinceName } from '@/components/features/documents/province-name';
import { CodeLink } from '@/components/features/provinces/code-link';
import { registryHref, type RegistryView } from '@/components/features/documents/registry-view';
import { listRegistered } from '@/lib/features/documents/model/registry';
import { standsOn } from '@/lib/features/documents/model/standing';
import type { IsoDay } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';
import type { Query } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

type Asked = Readonly<{ key: string; label: string; without: Query }>;

/** What was asked for, each with the registry as it would be without it. */
function useAsked(view: RegistryView): readonly Asked[] {
  const t = useTranslations('registry.asked');
  const kinds = useTranslations('documents.kind');
  const regions = useTranslations('provinces.region');
  const provinceName = useProvinceName(view);
  const { q, kind, provinces, region, year, from, to, on } = view.wanted;
  const dated = (key: 'from' | 'to' | 'on', day: IsoDay | undefined) =>
    t(key, { day: day === undefined ? '' : formatDate(view.locale, day) });
  const one = (key: keyof Query, value: string | undefined, label: string): Asked[] =>
    value === undefined ? [] : [{ key, label, without: { [key]: undefined } }];
  const others = (slug: string) => provinces.filter((each) => each !== slug).join(',') || undefined;
  return [
    ...one('q', q, t('q', { q: q ?? '' })),
    ...one('kind', kind, kind !== undefined && kinds.has(kind) ? kinds(kind) : ''),
    ...provinces.map((slug) => ({
      key: slug,
      label: provinceName(slug),
      without: { provinces: others(slug) },
    })),
    ...one('region', region, region !== undefined && regions.has(region) ? regions(region) : ''),
    ...one('year', year, t('year', { year: year ?? '' })),
    ...one('from', from, dated('from', from)),
    ...one('to', to, dated('to', to)),
    ...one('date', on, dated('on', on)),
  ];
}

/** How many were found of how many, what was asked, and the way to ask less. */
export function RegistryResult(view: RegistryView) {
  const t = useTranslations('registry');
  const asked = useAsked(view);
  const { documents, found, wanted } = view;
  const hidden =
    wanted.on === undefined
      ? 0
      : listRegistered(documents, { ...wanted, on: undefined }, view.day).length - found.length;
  const later =
    wanted.sort === '-date' ? found.filter((each) => standsOn(each, view.day) === 'later').length : 0;
  return (
    <>
      <p className="metaline" role="status">
        <b>
          {t(asked.length === 0 ? 'result' : 'result-of', { count: found.length, total: documents.length })}
        </b>
        {asked.map(({ key, label, without }) => (
          <a key={key} href={registryHref(view, without)} aria-label={t('asked.remove', { label })}>
            {label} <span aria-hidden="true">×</span>
          </a>
        ))}
        {asked.length > 1 ? <a href={href(view.locale, 'documents')}>{t('asked.none')}</a> : null}
      </p>
      <CodeLink locale={view.locale} words={wanted.provinces} />
      {later > 0 && later < found.length ? (
        <p className="notes">{t('later-last', { count: later, day: formatDate(view.locale, view.day) })}</p>
      ) : null}
      {hidden > 0 ? (
        <p className="notes">
          {t.rich('hidden', {
            count: hidden,
            a: (chunks) => <a href={registryHref(view, { date: undefined })}>{chunks}</a>,
          })}
        </p>
      ) : null}
    </>
  );
}
