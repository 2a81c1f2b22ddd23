import { useTranslations } from 'next-intl';
import { Headline } from '@/components/ui/headline';
import { useSourceText } from '@/components/features/documents/source-text';
import { AsOfForm } from '@/components/features/provinces/as-of-form';
import { claimWords } from '@/components/features/overview/claim-words';
import type { OverviewView } from '@/components/features/overview/view';
import { leadClaim, type Claim } from '@/lib/features/claims/model/claim';
import { institutions } from '@/lib/features/claims/model/institution';
import { countFacts, countInvented } from '@/lib/features/provinces/model/record';
import { formatDate, formatShare } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

/** The three claims when one source stated them all for one day; null otherwise, and the sentence has proof alone. */
function jointClaims(claims: readonly Claim[]): readonly [Claim, Claim, Claim] | null {
  const [committees, resolutions, plans] = institutions.map((institution) => leadClaim(claims, institution));
  if (!committees || !resolutions || !plans) return null;
  const joint = [resolutions, plans].every(
    (claim) => claim.publisher === committees.publisher && claim.asOf === committees.asOf,
  );
  return joint ? [committees, resolutions, plans] : null;
}

function useSentence({ locale, day, facts, claims }: OverviewView) {
  const t = useTranslations('overview');
  const [committees = 0, resolutions = 0, plans = 0] = institutions.map(
    (each) => countFacts(facts.values(), each).proven,
  );
  const invented = countInvented(facts.values());
  const proof = { day: formatDate(locale, day), total: facts.size, committees, resolutions, plans, invented };
  const joint = jointClaims(claims);
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

function useCitation(view: OverviewView, sentence: string): string {
  const t = useTranslations('overview');
  const sourceText = useSourceText();
  const joint = jointClaims(view.claims);
  return t('cite.text', {
    sentence,
    address: `${view.origin}${href(view.locale, 'home', {}, { date: view.day })}`,
    read: formatDate(view.locale, view.today),
    claim: joint
      ? t('cite.claim', { ...claimWords(joint[0], view.locale, t), source: sourceText(joint[0].source) })
      : '',
  });
}

/** The finding of the whole page: what was claimed, by whom and when, beside what documents prove by the day. */
export function NationalHeadline(view: OverviewView) {
  const t = useTranslations('overview');
  const { locale, day, today } = view;
  const parts = useSentence(view);
  const plain = parts.map(({ key, values }) => t.markup(key, { ...values, b: (chunks) => chunks })).join('');
  return (
    <div className="lead">
      <div className="wrap headgrid">
        <Headline
          eyebrow={t('eyebrow', { day: formatDate(locale, day) })}
          sentence={parts.map(({ key, values }) => (
            <span key={key}>{t.rich(key, { ...values, b: (chunks) => <b>{chunks}</b> })}</span>
          ))}
          citation={{ label: t('cite.label'), text: useCitation(view, plain) }}
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
