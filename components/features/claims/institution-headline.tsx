import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import type { InstitutionClaimsView } from '@/components/features/claims/claim-view';
import { useClaimedFigure } from '@/components/features/claims/claimed-figure';
import { Difference } from '@/components/features/claims/difference';
import { useSourceText } from '@/components/features/documents/source-text';
import { claimWords } from '@/components/features/overview/claim-words';
import { AsOfForm } from '@/components/features/provinces/as-of-form';
import { Headline } from '@/components/ui/headline';
import { said } from '@/components/ui/said';
import { subjectOf } from '@/lib/features/claims/model/institution';
import { formatDate, formatShare } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';
import { asBeginning } from '@/lib/platform/text';

function useParts(view: InstitutionClaimsView) {
  const overview = useTranslations('overview');
  const figureOf = useClaimedFigure(view.locale);
  const { own, shown, locale } = view;
  const proof = {
    share: formatShare(locale, own.proven, own.total),
    day: formatDate(locale, own.day),
    unsourced: own.unsourced,
  };
  if (shown === null) return { key: 'sentence-proof', values: proof } as const;
  const { publisher, known, when } = claimWords(shown.statement, locale, overview);
  const claim = { publisher: asBeginning(publisher), known, when, claimed: figureOf(shown.statement) };
  return { key: 'sentence-both', values: { ...proof, ...claim } } as const;
}

/** Claim and proof of one fact on one day, and why they differ. */
export function InstitutionHeadline(view: InstitutionClaimsView) {
  const t = useTranslations('claims');
  const copied = useCopied(view);
  const sourceText = useSourceText();
  const { locale, institution, own, shown } = view;
  const subject = subjectOf(institution);
  const { key, values } = useParts(view);
  const sentence = said(t, key, values);
  return (
    <section className="lead">
      <div className="wrap headgrid">
        <div>
          <Headline
            eyebrow={t('eyebrow', { day: formatDate(locale, own.day) })}
            name={t(`subject.${subject}`)}
            sentence={sentence.shown}
            citation={copied({
              sentence: `${t(`subject.${subject}`)}. ${sentence.plain}`,
              path: href(locale, 'claim', { subject }, { date: own.day }),
              of: shown === null ? ['provinces'] : ['claims', 'provinces'],
              source: shown === null ? undefined : sourceText(shown.statement.source),
            })}
          />
          <h2 className="mt-6 mb-2">{t('why.title')}</h2>
          <Difference {...view} />
        </div>
        <AsOfForm
          view={{ ...view, day: own.day }}
          on={(date) => href(locale, 'claim', { subject }, { date: date ?? view.today })}
        />
      </div>
    </section>
  );
}
