import { useTranslations } from 'next-intl';
import { ClaimForm } from '@/components/features/facts/claim-form';
import { FactScreen } from '@/components/features/facts/fact-screen';
import { claimValues } from '@/components/features/facts/fact-values';
import { useFactWords } from '@/components/features/facts/fact-words';
import { FactsScreen } from '@/components/features/facts/facts-screen';
import type { Administered } from '@/lib/features/facts/model/change';
import type { ClaimFields, FactLine } from '@/lib/features/facts/model/fact';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

function useSubject() {
  const t = useTranslations('claims.subject');
  return (subject: string) => (t.has(subject) ? t(subject) : subject);
}

/** Every claim on record, and a form for one more on a subject there is. */
export function ClaimsScreen({ locale, lines }: Readonly<{ locale: Locale; lines: readonly FactLine[] }>) {
  const subjectOf = useSubject();
  const subjects = [...new Set(lines.map(({ group }) => group))].map((value) => ({
    value,
    label: subjectOf(value),
  }));
  const words = { ...useFactWords('add'), subjects };
  return (
    <FactsScreen locale={locale} kind="claim" lines={lines} groupOf={subjectOf}>
      <ClaimForm
        locale={locale}
        claim={{ id: '', seen: 0, subject: '', values: claimValues(locale, null) }}
        words={words}
      />
    </FactsScreen>
  );
}

type Props = Readonly<{
  locale: Locale;
  claim: Administered<ClaimFields> & Readonly<{ subject: string }>;
  isKept: boolean;
}>;

/** One claim, corrected as it was published. */
export function ClaimScreen({ locale, claim: { id, subject, fields, changes }, isKept }: Props) {
  const title = useSubject()(subject);
  const words = { ...useFactWords('correct'), subjects: [] };
  return (
    <FactScreen
      {...{ locale, title, changes, isKept, kind: 'claim', publicHref: href(locale, 'claim', { subject }) }}
    >
      <ClaimForm
        locale={locale}
        claim={{ id, subject, seen: changes.length, values: claimValues(locale, fields) }}
        words={words}
      />
    </FactScreen>
  );
}
