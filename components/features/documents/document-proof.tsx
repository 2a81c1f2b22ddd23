import { useTranslations } from 'next-intl';
import { provinceHref } from '@/components/features/overview/province-href';
import { askedDay } from '@/components/features/data/asked-day';
import { documentHref } from '@/components/features/documents/document-href';
import type { DocumentView } from '@/components/features/documents/document-view';
import { useDocumentName } from '@/components/features/documents/document-name';
import { Section } from '@/components/ui/section';
import { institutions, subjectOf, type Institution } from '@/lib/features/claims/model/institution';
import { certainBy, standsOn } from '@/lib/features/documents/model/standing';
import { factsOn } from '@/lib/features/provinces/model/record';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { shortName } from '@/lib/features/programme/model/task';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Counting = Readonly<{ view: DocumentView; institution: Institution }>;

/** From when it counts, and whether the figure of the province rests on it or on another document. */
function Standing({ view, institution }: Counting) {
  const t = useTranslations('registry.page.proof');
  const nameOfDocument = useDocumentName(view.locale);
  const { document, siblings, day, locale } = view;
  const by = certainBy(document);
  const fact = factsOn(siblings, day)[institution].document;
  const other = siblings.find(({ id }) => id === fact?.id && id !== document.id);
  return (
    <>
      <p>
        {by === null ? t('never-certain') : t('from', { day: formatDate(locale, by) })}{' '}
        {t(`on.${standsOn(document, day)}`, { day: formatDate(locale, day) })}
      </p>
      {other === undefined ? null : (
        <p>
          {t.rich('other', {
            name: nameOfDocument(other),
            a: (chunks) => <a href={documentHref(view, other.id)}>{chunks}</a>,
          })}
        </p>
      )}
    </>
  );
}

/** Where the figure it counts for is shown: the province, the claim beside our count, the tasks. */
function Links({ view, institution }: Counting) {
  const t = useTranslations('registry.page.proof');
  const { document, locale } = view;
  const { province } = document;
  return (
    <ul className="list-disc pl-6">
      {province === null ? null : (
        <li>
          <a href={`${provinceHref(view, province)}#facts`}>
            {t('province', { name: nameOf(province, locale) })}
          </a>
        </li>
      )}
      <li>
        <a href={href(locale, 'claim', { subject: subjectOf(institution) }, { date: askedDay(view) })}>
          {t('claim')}
        </a>
      </li>
      {document.tasks.map((task) => (
        <li key={task.number}>
          <a href={href(locale, 'task', { number: task.number }, { date: askedDay(view) })}>
            {t('task', { number: task.number, title: shortName(task, locale) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function useNothing({ document }: DocumentView): string {
  const t = useTranslations('registry.page.proof');
  if (document.gaveTasksOf.length > 0) return t('gave-tasks', { years: document.gaveTasksOf.join(', ') });
  return document.province === null ? t('nothing-national') : t(`nothing.${kindGroup(document.kind)}`);
}

/** Kinds whose not counting needs its own reason. */
function kindGroup(
  kind: DocumentView['document']['kind'],
): 'directive' | 'resolution' | 'annual_plan' | 'other' {
  return kind === 'directive' || kind === 'resolution' || kind === 'annual_plan' ? kind : 'other';
}

/** Which figure the document proves, of which province and from which day; or why it counts for none. */
export function DocumentProof(view: DocumentView) {
  const t = useTranslations('registry.page.proof');
  const words = useTranslations('documents.counts');
  const nothing = useNothing(view);
  const { document, locale } = view;
  const institution = institutions.find((each) => each === document.countsAs);
  if (institution === undefined || document.province === null)
    return (
      <Section id="proof" title={t('title-none')}>
        <p>{nothing}</p>
      </Section>
    );
  const title = t('title', { figure: words(institution), name: nameOf(document.province, locale) });
  return (
    <Section id="proof" title={title}>
      <Standing view={view} institution={institution} />
      <Links view={view} institution={institution} />
    </Section>
  );
}
