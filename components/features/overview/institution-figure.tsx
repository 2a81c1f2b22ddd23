import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { claimWords } from '@/components/features/overview/claim-words';
import type { OverviewView } from '@/components/features/overview/view';
import { institutionWords } from '@/components/features/glossary/institution-words';
import { Figure } from '@/components/ui/figure';
import { Term } from '@/components/ui/term';
import { leadClaim } from '@/lib/features/claims/model/claim';
import { subjectOf, type Institution } from '@/lib/features/claims/model/institution';
import { measureOfInstitution } from '@/lib/features/provinces/model/measure';
import { countDirectivesOnly } from '@/lib/features/provinces/model/other-texts';
import { countFacts, type Count } from '@/lib/features/provinces/model/record';
import { formatDate, formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ view: OverviewView; institution: Institution }>;

/** Why claim and proof differ, in whole sentences, only those that say something. */
function useReasons({ view, institution }: Props, count: Count): string {
  const t = useTranslations('overview.why');
  const directives = institution === 'resolution' ? countDirectivesOnly(view) : 0;
  const reasons: readonly (readonly [string, number])[] = [
    ['invented', count.invented],
    ['unsourced', count.unsourced],
    ['undated', count.undated],
    ['later', count.later],
    ['none', count.none],
    ['kinds', institution === 'five_year_plan' ? 1 : 0],
  ];
  const number = (value: number) => formatNumber(view.locale, value);
  return reasons
    .flatMap(([key, value]) => (value > 0 ? [t(key, { count: number(value), directives })] : []))
    .join(' ');
}

/** One institutional fact: provinces with a document by the day, beside what was claimed of how many. */
export function InstitutionFigure({ view, institution }: Props) {
  const t = useTranslations('overview');
  const { locale, day } = view;
  const count = countFacts(view.facts.values(), institution);
  const claim = leadClaim(view.claims, institution, day);
  const number = (value: number) => formatNumber(locale, value);
  return (
    <Figure
      title={<Term slug={institutionWords[institution]}>{t(`figure.${institution}`)}</Term>}
      proof={{
        value: number(count.proven),
        of: number(count.total),
        note: t(`proof-note.${institution}`, { day: formatDate(locale, day) }),
      }}
      claim={
        claim
          ? {
              value: number(claim.numerator),
              of: number(claim.denominator),
              note: (
                <a href={href(locale, 'claim', { subject: subjectOf(institution) })}>
                  {t('claim-note', claimWords(claim, locale, t))}
                </a>
              ),
            }
          : { value: null, note: t('no-claim') }
      }
      track={{
        total: Math.max(1, count.total),
        proven: count.proven,
        undated: count.undated,
        ...(claim ? { claimed: claim.numerator } : {}),
      }}
      says={`${t(`figure.${institution}`)}: ${number(count.proven)}/${number(count.total)}`}
      why={useReasons({ view, institution }, count)}
      more={{
        href: `${href(locale, 'home', {}, { date: askedDay(view), measure: measureOfInstitution[institution] })}#map`,
        label: t(`more.${institution}`, { count: number(count.total) }),
      }}
    />
  );
}
