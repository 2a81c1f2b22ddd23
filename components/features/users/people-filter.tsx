import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { Select } from '@/components/forms/select';
import { TextField } from '@/components/forms/text-field';
import { accountStates, type PeopleAsked, type ProvinceChoice } from '@/lib/features/users/model/person';
import type { Locale } from '@/lib/i18n/locale';
import { roles } from '@/lib/platform/auth/viewer';
import { queryWords, spokenWord } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; asked: PeopleAsked; provinces: readonly ProvinceChoice[] }>;

/** A plain GET form: the answer is an address. */
export function PeopleFilter({ locale, asked, provinces }: Props) {
  const t = useTranslations('users.filter');
  const role = useTranslations('accounts.role');
  const state = useTranslations('users.state');
  const all = { value: '', label: t('all') };
  const spoken = (name: 'role' | 'state', value: string | undefined) =>
    value === undefined ? '' : spokenWord(name, value, locale);
  return (
    <form className="filter many mb-6 noprint" action={href(locale, 'adminUsers')} aria-label={t('label')}>
      <TextField name="q" label={t('q')} type="search" defaultValue={asked.q} maxLength={100} />
      <Select
        name={queryWords.role[locale]}
        label={t('role')}
        defaultValue={spoken('role', asked.role)}
        options={[
          all,
          ...roles.map((each) => ({ value: spokenWord('role', each, locale), label: role(each) })),
        ]}
      />
      <Select
        name={queryWords.provinces[locale]}
        label={t('province')}
        defaultValue={asked.province}
        options={[all, ...provinces.map(({ slug, names }) => ({ value: slug, label: names[locale] }))]}
      />
      <Select
        name={queryWords.state[locale]}
        label={t('state')}
        defaultValue={spoken('state', asked.state)}
        options={[
          all,
          ...accountStates.map((each) => ({ value: spokenWord('state', each, locale), label: state(each) })),
        ]}
      />
      <Button tone="secondary">{t('submit')}</Button>
    </form>
  );
}
