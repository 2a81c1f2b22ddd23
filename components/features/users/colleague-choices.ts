import { useTranslations } from 'next-intl';
import type { ColleagueChoices } from '@/components/features/users/colleague-field';
import { workFor } from '@/lib/features/users/model/open-work';
import type { Person } from '@/lib/features/users/model/person';

/** The colleagues with how much each would take over, after none; undefined where nobody could take anything. */
export function useColleagueChoices(
  { work, colleagues }: Pick<Person, 'work' | 'colleagues'>,
  none: 'choose' | 'later',
): ColleagueChoices | undefined {
  const t = useTranslations('users.work');
  const counted = colleagues.map((each) => ({ ...each, count: workFor(work, each).length }));
  const able = counted.filter(({ count }) => count > 0);
  if (able.length === 0) return undefined;
  const options = able.map(({ id, name, count }) => ({ value: id, label: t('takes', { name, count }) }));
  return {
    ...{ label: t('colleague'), hint: t('colleague-hint') },
    options: [{ value: '', label: t(none) }, ...options],
  };
}
