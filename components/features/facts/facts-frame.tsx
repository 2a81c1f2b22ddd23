import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import type { FactKind } from '@/lib/features/facts/model/fact';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

/** Where each kind of fact is administered. */
export const factPlaces = {
  claim: { words: 'claims', list: 'adminClaims' },
  milestone: { words: 'milestones', list: 'adminMilestones' },
} as const satisfies Readonly<Record<FactKind, Readonly<{ words: string; list: string }>>>;

type Props = Readonly<{
  locale: Locale;
  kind: FactKind;
  /** The name of the one fact shown; left out on the list. */
  name?: string;
  isKept?: boolean;
  children: ReactNode;
}>;

/** What stands around a screen of facts: the way here, its name, and what was just done. */
export function FactsFrame({ locale, kind, name, isKept = false, children }: Props) {
  const t = useTranslations('facts');
  const { words, list } = factPlaces[kind];
  const here = name === undefined ? [] : [{ label: t(`${words}.title`), href: href(locale, list) }];
  const title = name ?? t(`${words}.title`);
  return (
    <>
      <Breadcrumbs items={[{ label: t('crumb'), href: href(locale, 'admin') }, ...here, { label: title }]} />
      <div className="wrap pb-16">
        <PageHeader title={title} />
        {isKept ? (
          <OutcomeNotice tone="good" outcome="kept">
            {t('done')}
          </OutcomeNotice>
        ) : null}
        {children}
      </div>
    </>
  );
}
