import { useTranslations } from 'next-intl';
import { Article } from '@/components/features/programme/article';
import { CountingExamples } from '@/components/features/programme/counting-examples';
import { IndexWeights } from '@/components/features/programme/index-weights';
import { LogHeads } from '@/components/features/programme/log-heads';
import { RankExamples } from '@/components/features/programme/rank-examples';
import { StatusExamples } from '@/components/features/programme/status-examples';
import type { Indicator } from '@/lib/features/indicators/model/indicator';
import type { OpenLogHead } from '@/lib/features/log-heads/model';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

const sections = [
  'claim-and-proof',
  'documents',
  'tasks',
  'status',
  'ranks',
  'indices',
  'as-of',
  'log',
  'demonstration',
  'sources',
  'licences',
] as const;

/** What a report is checked for before it can become a figure. */
function ChecksLink({ locale }: Readonly<{ locale: Locale }>) {
  const t = useTranslations('checks');
  return (
    <p className="mt-2">
      <a href={href(locale, 'rules')}>{t('title')}</a>
    </p>
  );
}

type Props = Readonly<{ locale: Locale; indices: readonly Indicator[]; heads: readonly OpenLogHead[] }>;

/** How each figure is made, worked out by the rules the portal uses, what is invented, and the terms of use. */
export function Method({ locale, indices, heads }: Props) {
  return (
    <Article
      namespace="method"
      sections={sections}
      extras={{
        tasks: <ChecksLink locale={locale} />,
        documents: <CountingExamples locale={locale} />,
        status: <StatusExamples locale={locale} />,
        ranks: <RankExamples locale={locale} />,
        log: <LogHeads locale={locale} heads={heads} />,
        indices: indices.map((index) => <IndexWeights key={index.code} locale={locale} index={index} />),
      }}
    />
  );
}
