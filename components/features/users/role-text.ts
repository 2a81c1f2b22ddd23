import { useTranslations } from 'next-intl';
import type { PersonGrant } from '@/lib/features/users/model/person';
import type { Locale } from '@/lib/i18n/locale';

type Shown = Pick<PersonGrant, 'role' | 'province'>;

/** A role in words, with its province where it has one. */
export function useRoleText(locale: Locale): (grant: Shown) => string {
  const t = useTranslations('accounts');
  return ({ role, province }) =>
    province === null
      ? t(`role.${role}`)
      : t('account.roleOf', { role: t(`role.${role}`), province: province.names[locale] });
}
