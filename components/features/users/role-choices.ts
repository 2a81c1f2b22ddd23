import { useTranslations } from 'next-intl';
import type { RoleChoices } from '@/components/features/users/role-fields';
import type { ProvinceChoice } from '@/lib/features/users/model/person';
import type { Locale } from '@/lib/i18n/locale';
import { roles } from '@/lib/platform/auth/viewer';

/** The roles and the units that exist today, each list beginning with none. */
export function useRoleChoices(locale: Locale, provinces: readonly ProvinceChoice[]): RoleChoices {
  const t = useTranslations('users.field');
  const say = useTranslations('accounts.role');
  return {
    roles: [{ value: '', label: t('choose') }, ...roles.map((role) => ({ value: role, label: say(role) }))],
    provinces: [
      { value: '', label: t('no-province') },
      ...provinces.map(({ slug, names }) => ({ value: slug, label: names[locale] })),
    ],
  };
}
