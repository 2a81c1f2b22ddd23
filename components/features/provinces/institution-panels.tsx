import { useTranslations } from 'next-intl';
import { documentHref } from '@/components/features/documents/document-href';
import { AsFiled } from '@/components/features/documents/as-filed';
import { claimWords } from '@/components/features/overview/claim-words';
import { useCommitteeTerms } from '@/components/features/provinces/committee-terms';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { institutionWords } from '@/components/features/glossary/institution-words';
import { useDocumentTerms } from '@/components/features/provinces/document-terms';
import { FactPanel } from '@/components/ui/fact-panel';
import { Facts } from '@/components/ui/facts';
import type { Definition } from '@/components/ui/definition-list';
import type { IconName } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import { Term } from '@/components/ui/term';
import type { Tone } from '@/components/ui/tone';
import { gradeOf } from '@/lib/features/documents/model/grade';
import { leadClaim } from '@/lib/features/claims/model/claim';
import { institutions, subjectOf, type Institution } from '@/lib/features/claims/model/institution';
import type { Fact } from '@/lib/features/provinces/model/record';
import { formatShare } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ view: ProvinceView; institution: Institution }>;

const looks = {
  undated: ['warn', 'query'],
  later: ['none', 'clock'],
  none: ['none', 'dash'],
  filed: ['good', 'check'],
  'found-high': ['good', 'check'],
  'found-medium': ['warn', 'tri'],
  'found-low': ['none', 'dash'],
  unsourced: ['warn', 'query'],
} satisfies Record<string, readonly [Tone, IconName]>;

/** How sure one may be of the fact, as a word of the messages. */
function wordOf({ finding, document }: Fact): keyof typeof looks {
  if (document === null) return 'none';
  return finding === 'proven' ? gradeOf(document) : finding;
}

/** What was claimed of how many, where the record has nothing to show: it names no province. */
function useClaimNote({ view, institution }: Props): Definition[] {
  const t = useTranslations('provinces.page');
  const overview = useTranslations('overview');
  const claim = leadClaim(view.claims, institution, view.day);
  if (claim === null || view.facts[institution].finding === 'proven') return [];
  const isAll = claim.numerator === claim.denominator;
  const subject = subjectOf(institution);
  const note = t.rich(isAll ? 'claimed-all' : 'claimed', {
    a: (words) => <a href={href(view.locale, 'claim', { subject })}>{words}</a>,
    ...claimWords(claim, view.locale, overview),
    share: formatShare(view.locale, claim.numerator, claim.denominator),
    name: view.name,
  });
  return [{ term: t('term.note'), detail: note }];
}

function Panel(props: Props) {
  const t = useTranslations('provinces.page');
  const fact = props.view.facts[props.institution];
  const word = wordOf(fact);
  const [tone, icon] = looks[word];
  const document = useDocumentTerms(props.view.locale, fact);
  const leaders = useCommitteeTerms(props.view);
  const committee = props.institution === 'steering_committee' ? leaders : [];
  const note = useClaimNote(props);
  const title = t(`panel.${props.institution}`);
  const number = fact.document === null ? t('found-none') : (fact.document.number ?? t('no-number'));
  return (
    <FactPanel
      title={<Term slug={institutionWords[props.institution]}>{title}</Term>}
      number={
        fact.document === null ? (
          <span className="quiet">{number}</span>
        ) : (
          <a href={documentHref(props.view, fact.document.id)}>{number}</a>
        )
      }
      tag={
        <Tag tone={tone} icon={icon}>
          {t(`tag.${word}`)}
        </Tag>
      }
      says={`${title}: ${number}`}
      items={[...document, ...committee, ...note]}
    />
  );
}

/** Committee, resolution and plan: the document first, then where one may check it. */
export function InstitutionPanels({ view }: { view: ProvinceView }) {
  const t = useTranslations('provinces.page');
  return (
    <section className="wrap" aria-labelledby="facts">
      <h2 className="vh" id="facts">
        {t('facts-title')}
      </h2>
      <Facts>
        {institutions.map((institution) => (
          <Panel key={institution} view={view} institution={institution} />
        ))}
      </Facts>
      <AsFiled locale={view.locale} />
    </section>
  );
}
