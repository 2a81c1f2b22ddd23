import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { documentHref } from '@/components/features/documents/document-href';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { DownloadLinks } from '@/components/ui/download-links';
import type { Definition } from '@/components/ui/definition-list';
import { committeeShown, type Member } from '@/lib/features/provinces/model/dossier';
import { formatDate } from '@/lib/platform/format';

type View = Pick<ProvinceView, 'locale' | 'day' | 'today'>;
type PeopleProps = Readonly<{ people: readonly Member[]; view: View }>;

/** Invented people without a document hold no office a document gives them. */
function Who({ person: { name, position, decision } }: Readonly<{ person: Member }>) {
  return <span lang="vi">{decision === null ? name : `${name}, ${position}`}</span>;
}

function Since({ person, view }: Readonly<{ person: Member; view: View }>) {
  const t = useTranslations('provinces.page');
  const { since, decision } = person;
  const day = formatDate(view.locale, since);
  if (decision === null) return <span className="quiet">{t('since', { day })}</span>;
  return (
    <span className="quiet">
      {t.rich('since-by', {
        day,
        number: decision.number ?? t('no-number'),
        a: (words) => <a href={documentHref(view, decision.id)}>{words}</a>,
      })}
    </span>
  );
}

function People({ people, view }: PeopleProps) {
  const t = useTranslations('provinces.page.roles');
  return (
    <ul>
      {people.map((person) => (
        <li key={`${person.name} ${person.role}`}>
          {t(person.role)}: <Who person={person} />, <Since person={person} view={view} />
        </li>
      ))}
    </ul>
  );
}

/** Who leads the committee and since when; invented people stand apart under a term that says so. */
export function useCommitteeTerms(view: ProvinceView): Definition[] {
  const { dossier, facts, locale, unit, day } = view;
  const t = useTranslations('provinces.page.term');
  const { committee } = dossier;
  if (committee === null) return [];
  const { finding } = facts.steering_committee;
  const shown = committeeShown(committee, finding === 'proven' || finding === 'undated');
  const one = (term: string, detail: ReactNode, isThere: boolean) => (isThere ? [{ term, detail }] : []);
  const isAnyone = shown.members.length + shown.invented.length > 0;
  const people = (all: readonly Member[]) => <People people={all} view={view} />;
  return [
    ...one(t('head'), <span lang="vi">{shown.headTitle}</span>, shown.headTitle !== null),
    ...one(t('members'), people(shown.members), shown.members.length > 0),
    ...one(t('members-invented'), people(shown.invented), shown.invented.length > 0),
    ...one(
      t('leaders'),
      <DownloadLinks locale={locale} resource="leaders" query={{ province: unit.slug, date: day }} />,
      isAnyone,
    ),
  ];
}
