import { useTranslations } from 'next-intl';
import type { RoleChoices } from '@/components/features/users/role-fields';
import type { ProvinceChoice } from '@/lib/features/users/model/person';
import { formatDate } from '@/lib/platform/format';
import type { Locale } from '@/lib/i18n/locale';
import { roles } from '@/lib/platform/auth/viewer';

/** The roles and the units that exist or will, these with their first day, each list beginning with none. */
export function useRoleChoices(locale: Locale, provinces: readonly ProvinceChoice[]): RoleChoices {
  const t = useTranslations('users.field');
  const say = useTranslations('accounts.role');
  return {
    roles: [{ value: '', label: t('choose') }, ...roles.map((role) => ({ value: role, label: say(role) }))],
    provinces: [
      { value: '', label: t('no-province') },
      ...provinces.map(({ slug, names, from }) => ({
        value: slug,
        label:
          from === null
            ? names[locale]
            : t('province-from', { name: names[locale], day: formatDate(locale, from) }),
      })),
    ],
  };
}
