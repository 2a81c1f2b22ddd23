import { useTranslations } from 'next-intl';
import { useProvinceName } from '@/components/features/documents/province-name';
import type { RegistryView } from '@/components/features/documents/registry-view';
import { Button } from '@/components/forms/button';
import { DateField } from '@/components/forms/date-field';
import { Select, type Choice } from '@/components/forms/select';
import { TextField } from '@/components/forms/text-field';
import { Disclosure } from '@/components/ui/disclosure';
import { countFacets, registrySorts, type FacetCount } from '@/lib/features/documents/model/registry';
import { regions } from '@/lib/features/provinces/model/unit';
import type { IsoDay } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';
import { queryWords, spokenWord, type Query } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';
import { compareNames } from '@/lib/platform/text';

type Field = 'kind' | 'provinces' | 'region' | 'year' | 'sort';

/** Values with how many documents each would leave; the chosen one stays even when it leaves none. */
function useCounted({ locale }: RegistryView) {
  const t = useTranslations('registry.form');
  return (name: keyof Query, options: readonly FacetCount[], label: (value: string) => string): Choice[] => [
    { value: '', label: t('all') },
    ...options.map(({ value, count }) => ({
      value: spokenWord(name, value, locale),
      label: t('counted', { label: label(value), count }),
    })),
  ];
}

function withChosen(options: readonly FacetCount[], chosen: string | undefined): readonly FacetCount[] {
  if (chosen === undefined || options.some(({ value }) => value === chosen)) return options;
  return [...options, { value: chosen, count: 0 }];
}

function useChoices(view: RegistryView) {
  const kinds = useTranslations('documents.kind');
  const names = useTranslations('provinces.region');
  const t = useTranslations('registry.form');
  const counted = useCounted(view);
  const { wanted, found } = view;
  const nameOf = useProvinceName(view);
  const counts = countFacets(view.documents, wanted);
  const several =
    wanted.provinces.length > 1 ? [{ value: wanted.provinces.join(','), count: found.length }] : [];
  const named = counts.provinces.toSorted((one, two) => compareNames(nameOf(one.value), nameOf(two.value)));
  const kindName = (value: string) => (kinds.has(value) ? kinds(value) : value);
  return {
    kind: counted('kind', withChosen(counts.kind, wanted.kind), kindName),
    provinces: counted('provinces', [...several, ...withChosen(named, wanted.provinces[0])], (value) =>
      value.split(',').map(nameOf).join(', '),
    ),
    region: counted(
      'region',
      regions.map((value) => counts.region.find((each) => each.value === value) ?? { value, count: 0 }),
      (value) => (names.has(value) ? names(value) : value),
    ),
    year: counted('year', withChosen(counts.year, wanted.year), (value) => value),
    sort: registrySorts.map((value) => ({
      value: spokenWord('sort', value, view.locale),
      label: t(`sorts.${value}`),
    })),
  };
}

/** The rarer conditions stay in sight where one of them is asked. */
function isMoreAsked({ year, from, to, region, on, sort }: RegistryView['wanted']): boolean {
  return [year, from, to, region, on].some((each) => each !== undefined) || sort !== '-date';
}

/** A plain GET form: the answer is an address that can be kept and sent. */
export function RegistryFilter(view: RegistryView) {
  const t = useTranslations('registry.form');
  const choices = useChoices(view);
  const { locale, wanted } = view;
  const chosen = { ...wanted, provinces: wanted.provinces.join(',') };
  const select = (name: Field) => (
    <Select
      name={queryWords[name][locale]}
      label={t(name)}
      defaultValue={spokenWord(name, chosen[name] ?? '', locale)}
      options={choices[name]}
    />
  );
  const day = (name: 'from' | 'to' | 'date', value: IsoDay | undefined, hint?: string) => (
    <DateField
      name={queryWords[name][locale]}
      label={t(name)}
      hint={hint}
      defaultValue={value && formatDate('vi', value)}
    />
  );
  return (
    <form className="filter noprint" action={href(locale, 'documents')} aria-label={t('label')}>
      <TextField
        name={queryWords.q[locale]}
        label={t('q')}
        hint={t('q-hint')}
        type="search"
        defaultValue={wanted.q}
        maxLength={100}
      />
      {select('kind')}
      {select('provinces')}
      <Button tone="secondary">{t('submit')}</Button>
      <Disclosure summary={t('more')} open={isMoreAsked(wanted)}>
        <div className="filter">
          {select('year')}
          {select('region')}
          {select('sort')}
          {day('from', wanted.from, t('issued-hint'))}
          {day('to', wanted.to)}
          {day('date', wanted.on, t('date-hint'))}
        </div>
      </Disclosure>
    </form>
  );
}
