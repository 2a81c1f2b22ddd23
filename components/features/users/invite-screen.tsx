import { useTranslations } from 'next-intl';
import { useActWords } from '@/components/features/users/act-words';
import { useFieldWords } from '@/components/features/users/field-words';
import { ImportForm } from '@/components/features/users/import-form';
import { useImportWords } from '@/components/features/users/import-words';
import { InviteForm } from '@/components/features/users/invite-form';
import { useRoleChoices } from '@/components/features/users/role-choices';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { invitationDays } from '@/lib/features/users/model/invitation';
import type { Person } from '@/lib/features/users/model/person';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; given: Pick<Person, 'provinces' | 'proofAsked'> }>;

/** Invites somebody new, with the first role. */
export function InviteScreen({ locale, given: { provinces, proofAsked } }: Props) {
  const t = useTranslations('users');
  const link = { title: t('link.title'), note: t('link.note', { days: invitationDays }) };
  const words = { ...useActWords('invite'), fields: useFieldWords(), link };
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('title'), href: href(locale, 'adminUsers') }, { label: t('invite') }]}
      />
      <div className="wrap pb-16">
        <PageHeader title={t('invite')} />
        <p className="max-w-measure">{t('invite-note', { days: invitationDays })}</p>
        <InviteForm {...{ locale, words, proofAsked }} choices={useRoleChoices(locale, provinces)} />
        <ImportForm {...{ locale, proofAsked }} words={useImportWords()} />
      </div>
    </>
  );
}
