import { useTranslations } from 'next-intl';
import { AccountActForm } from '@/components/features/users/account-act-form';
import { useActWords } from '@/components/features/users/act-words';
import { useColleagueChoices } from '@/components/features/users/colleague-choices';
import { CorrectForm } from '@/components/features/users/correct-form';
import { useFieldWords } from '@/components/features/users/field-words';
import { GrantForm } from '@/components/features/users/grant-form';
import { useRoleChoices } from '@/components/features/users/role-choices';
import { invitationDays } from '@/lib/features/users/model/invitation';
import type { Person } from '@/lib/features/users/model/person';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; person: Person }>;

type ActName = 'again' | 'disable' | 'enable' | 'hand-over' | 'reset-factor' | 'take-off-sign-on';

function Act({ locale, person, act }: Props & Readonly<{ act: ActName }>) {
  const t = useTranslations('users');
  const words = {
    ...useActWords(act),
    fields: useFieldWords(),
    fold: t(`act.${act}.fold`),
    note: t(`act.${act}.note`, { name: person.name, days: invitationDays }),
    link: { title: t('link.title'), note: t('link.note', { days: invitationDays }) },
  };
  const tone = act === 'disable' ? 'bad' : 'main';
  const choices = useColleagueChoices(person, act === 'disable' ? 'later' : 'choose');
  const colleagues = act === 'disable' || act === 'hand-over' ? choices : undefined;
  return (
    <AccountActForm
      {...{ locale, act, words, tone, colleagues }}
      userId={person.id}
      proofAsked={person.proofAsked}
    />
  );
}

/** Hands what is open over to a colleague; says so where there is nobody to take it. */
export function HandOverAct({ locale, person }: Props) {
  const t = useTranslations('users.work');
  const choices = useColleagueChoices(person, 'choose');
  if (choices === undefined) return <p className="quiet">{t('nobody')}</p>;
  return <Act {...{ locale, person }} act="hand-over" />;
}

/** Gives one more role; nobody gives one to himself or to who is shut out. */
export function GrantAct({ locale, person }: Props) {
  const t = useTranslations('users');
  const words = { ...useActWords('grant'), fields: useFieldWords(), fold: t('act.grant.fold') };
  const choices = useRoleChoices(locale, person.provinces);
  if (person.isSelf || person.state === 'disabled') return null;
  return <GrantForm {...{ locale, words, choices }} userId={person.id} proofAsked={person.proofAsked} />;
}

/** The acts that the state of an account allows, in their order on the page. */
function actsOn({ isSelf, state, isInvitable, hasFactor, hasBoth }: Person): readonly ActName[] {
  const isDisabled = state === 'disabled';
  const offered: readonly (readonly [ActName, boolean])[] = [
    ['again', isInvitable],
    ['enable', isDisabled],
    ['reset-factor', hasFactor && !isSelf],
    ['take-off-sign-on', hasBoth && !isSelf],
    ['disable', !isDisabled && !isSelf],
  ];
  return offered.flatMap(([act, isOffered]) => (isOffered ? [act] : []));
}

/** What can be done with the account as a whole, in its present state. */
export function AccountActs({ locale, person }: Props) {
  const t = useTranslations('users');
  const words = { ...useActWords('correct'), fields: useFieldWords(), fold: t('act.correct.fold') };
  const { proofAsked, isSelf } = person;
  return (
    <>
      <CorrectForm {...{ locale, person, words, proofAsked }} />
      {actsOn(person).map((act) => (
        <Act key={act} {...{ locale, person, act }} />
      ))}
      {isSelf ? <p className="quiet mt-4">{t('self')}</p> : null}
    </>
  );
}
