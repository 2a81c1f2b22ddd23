import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/forms/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { landingOf, type OwnRole } from '@/lib/features/accounts/model/account';
import type { Locale } from '@/lib/i18n/locale';
import type { Grant } from '@/lib/platform/auth/viewer';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; roles: readonly OwnRole[]; grants: readonly Grant[] }>;

/** What one may do here today, in plain words, and the way to it. */
export function OwnRoles({ locale, roles, grants }: Props) {
  const t = useTranslations('accounts');
  if (roles.length === 0) return <p>{t('account.noRoles')}</p>;
  const named = ({ role, province }: OwnRole) =>
    province === null
      ? t(`role.${role}`)
      : t('account.roleOf', { role: t(`role.${role}`), province: province[locale] });
  const landing = landingOf(grants);
  return (
    <>
      <DefinitionList items={roles.map((own) => ({ term: named(own), detail: t(`duty.${own.role}`) }))} />
      {landing === 'account' ? null : (
        <p className="mt-4">
          <ButtonLink href={href(locale, landing)}>{t(`account.places.${landing}`)}</ButtonLink>
        </p>
      )}
    </>
  );
}
