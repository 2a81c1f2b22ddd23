import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import { Headline } from '@/components/ui/headline';
import { said } from '@/components/ui/said';
import { useSourceText } from '@/components/features/documents/source-text';
import { AsOfForm } from '@/components/features/provinces/as-of-form';
import { claimWords } from '@/components/features/overview/claim-words';
import type { OverviewView } from '@/components/features/overview/view';
import { leadClaim, type Claim } from '@/lib/features/claims/model/claim';
import { institutions } from '@/lib/features/claims/model/institution';
import { countFacts, countReservations } from '@/lib/features/provinces/model/record';
import { formatDate, formatShare } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

/** The three claims of the day when one source stated them all for one day; null otherwise, and the sentence has proof alone. */
function jointClaims({ claims, day }: OverviewView): readonly [Claim, Claim, Claim] | null {
  const [committees, resolutions, plans] = institutions.map((each) => leadClaim(claims, each, day));
  if (!committees || !resolutions || !plans) return null;
  const joint = [resolutions, plans].every(
    (claim) => claim.publisher === committees.publisher && claim.asOf === committees.asOf,
  );
  return joint ? [committees, resolutions, plans] : null;
}

function useSentence(view: OverviewView) {
  const { locale, day, facts } = view;
  const t = useTranslations('overview');
  const [committees = 0, resolutions = 0, plans = 0] = institutions.map(
    (each) => countFacts(facts.values(), each).proven,
  );
  const proof = {
    ...{ day: formatDate(locale, day), total: facts.size, committees, resolutions, plans },
    ...countReservations(facts.values()),
  };
  const joint = jointClaims(view);
  if (joint === null) return [{ key: 'headline.proof-alone', values: proof }];
  const [first = '', second = '', third = ''] = joint.map((claim) =>
    formatShare(locale, claim.numerator, claim.denominator),
  );
  const claimed = {
    ...claimWords(joint[0], locale, t),
    committees: first,
    resolutions: second,
    plans: third,
  };
  return [
    { key: 'headline.claim', values: claimed },
    { key: 'headline.proof', values: proof },
  ];
}

/** Who claimed it, when, and where that was found. */
function useClaimSource(view: OverviewView): string | undefined {
  const t = useTranslations('overview');
  const sourceText = useSourceText();
  const joint = jointClaims(view);
  if (joint === null) return undefined;
  return t('cite.claim', { ...claimWords(joint[0], view.locale, t), source: sourceText(joint[0].source) });
}

/** The finding of the whole page: what was claimed, by whom and when, beside what documents prove by the day. */
export function NationalHeadline(view: OverviewView) {
  const t = useTranslations('overview');
  const { locale, day, today } = view;
  const copied = useCopied(view);
  const source = useClaimSource(view);
  const parts = useSentence(view).map(({ key, values }) => ({ key, ...said(t, key, values) }));
  return (
    <div className="lead">
      <div className="wrap headgrid">
        <Headline
          eyebrow={t('eyebrow', { day: formatDate(locale, day) })}
          sentence={parts.map(({ key, shown }) => (
            <span key={key}>{shown}</span>
          ))}
          citation={copied({
            sentence: parts.map(({ plain }) => plain).join(''),
            path: href(locale, 'home', {}, { date: day }),
            of: source === undefined ? ['provinces'] : ['claims', 'provinces'],
            source,
          })}
        >
          <span>
            {t.rich('why-two', {
              a: (chunks) => <a href={`${href(locale, 'method')}#claim-and-proof`}>{chunks}</a>,
            })}
          </span>
          {day === today ? null : <span>{t('dated', { day: formatDate(locale, day) })}</span>}
        </Headline>
        <AsOfForm view={view} on={(date) => href(locale, 'home', {}, { date })} />
      </div>
    </div>
  );
}
