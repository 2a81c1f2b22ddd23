import { useTranslations } from 'next-intl';
import type { PageView } from '@/components/features/overview/view';
import { Button } from '@/components/forms/button';
import { Select } from '@/components/forms/select';
import { TextField } from '@/components/forms/text-field';
import { sorts, type Wanted } from '@/lib/features/provinces/model/list';
import { regions } from '@/lib/features/provinces/model/unit';
import { queryWords, spokenWord } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ view: PageView; wanted: Wanted }>;

/** A plain GET form: the answer is an address that can be kept and sent. */
export function ProvinceFilter({ view, wanted }: Props) {
  const t = useTranslations('provinces');
  const { locale, day, today } = view;
  return (
    <form className="filter noprint" action={href(locale, 'provinces')} aria-label={t('form.label')}>
      {day === today ? null : <input type="hidden" name={queryWords.date[locale]} value={day} />}
      <TextField
        name={queryWords.q[locale]}
        label={t('form.q')}
        type="search"
        defaultValue={wanted.q}
        maxLength={100}
      />
      <Select
        name={queryWords.region[locale]}
        label={t('form.region')}
        defaultValue={wanted.region}
        options={[
          { value: '', label: t('form.all') },
          ...regions.map((region) => ({ value: region, label: t(`region.${region}`) })),
        ]}
      />
      <Select
        name={queryWords.sort[locale]}
        label={t('form.sort')}
        defaultValue={spokenWord('sort', wanted.sort, locale)}
        options={sorts.map((sort) => ({ value: spokenWord('sort', sort, locale), label: t(`sort.${sort}`) }))}
      />
      <Button tone="secondary">{t('form.submit')}</Button>
    </form>
  );
}
