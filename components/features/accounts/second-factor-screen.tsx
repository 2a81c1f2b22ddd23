import { useTranslations } from 'next-intl';
import { FactorAct } from '@/components/features/accounts/factor-act';
import { FactorSetUp } from '@/components/features/accounts/factor-set-up';
import { ProveAgain } from '@/components/features/accounts/sign-on';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import { DefinitionList } from '@/components/ui/definition-list';
import { Tag } from '@/components/ui/tag';
import { recoveryCount, type OwnFactor } from '@/lib/features/accounts/model/factor';
import type { Locale } from '@/lib/i18n/locale';
import type { Owed } from '@/lib/platform/auth/viewer';
import { formatDateTime } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  factor: OwnFactor;
  done: 'factor-set' | 'factor-removed' | undefined;
  owes: Owed | null;
  /** The page that was wanted before setting up was asked for. */
  next: string | null;
}>;

function Standing({ locale, factor }: Pick<Props, 'locale' | 'factor'>) {
  const t = useTranslations('second-factor');
  const { since, codesLeft } = factor;
  if (since === null) return null;
  const items = [
    { term: t('since'), detail: formatDateTime(locale, since) },
    { term: t('codesLeft'), detail: t('codesOf', { left: codesLeft, all: recoveryCount }) },
  ];
  return (
    <div className="mt-4">
      <DefinitionList items={items} />
    </div>
  );
}

/** What can be done with a second factor that is on. */
function Keeping({ locale, factor, next }: Pick<Props, 'locale' | 'factor' | 'next'>) {
  const t = useTranslations('second-factor');
  const { codesLeft, proofAsked, isBound } = factor;
  return (
    <>
      <section className="grp" aria-labelledby="ma-khoi-phuc">
        <h2 id="ma-khoi-phuc" className="mb-4">
          {t('paper.heading')}
        </h2>
        {codesLeft === 0 ? <OutcomeNotice tone="warn">{t('paper.none')}</OutcomeNotice> : null}
        <FactorAct {...{ locale, proofAsked, next }} act="codes" isFolded={codesLeft > 0} />
        {next === null ? null : (
          <p className="mt-4 noprint">
            <a href={next}>{t('onward')}</a>
          </p>
        )}
      </section>
      <section className="grp" aria-labelledby="thiet-bi">
        <h2 id="thiet-bi" className="mb-4">
          {t('device')}
        </h2>
        <FactorAct {...{ locale, proofAsked, next }} act="again" tone="secondary" isFolded />
        {isBound ? (
          <p className="quiet mt-4">{t('bound')}</p>
        ) : (
          <FactorAct {...{ locale, proofAsked, next }} act="remove" tone="bad" isFolded />
        )}
      </section>
    </>
  );
}

/** Who has no password proves it elsewhere, and comes back. */
function ProveFirst({ locale, factor: { proofAsked, provider } }: Pick<Props, 'locale' | 'factor'>) {
  if (!proofAsked.provider || provider === null) return null;
  return <ProveAgain {...{ locale, provider }} next={href(locale, 'secondFactor')} />;
}

/** Why, in one sentence of the reader's own case. */
function Why({ factor, owes }: Pick<Props, 'factor' | 'owes'>) {
  const t = useTranslations('second-factor');
  if (owes !== null) return <OutcomeNotice tone="warn">{t('owed')}</OutcomeNotice>;
  return <p className="max-w-measure">{t(factor.isExempt ? 'introExempt' : 'intro')}</p>;
}

/** One's own second factor: set up, kept, moved to another device. */
export function SecondFactorScreen({ locale, factor, done, owes, next }: Props) {
  const t = useTranslations('second-factor');
  const common = useTranslations('common');
  const { since, started, proofAsked } = factor;
  return (
    <div className="wrap pb-16">
      <title>{common('title', { page: t('title') })}</title>
      <PageHeader
        title={t('title')}
        tag={
          since === null ? null : (
            <Tag tone="good" icon="check">
              {t('on')}
            </Tag>
          )
        }
      />
      {done === undefined ? null : (
        <OutcomeNotice tone="good" outcome="done">
          {t(`done.${done}`)}
        </OutcomeNotice>
      )}
      <Why {...{ factor, owes }} />
      <ProveFirst {...{ locale, factor }} />
      <Standing {...{ locale, factor }} />
      {started === null ? null : <FactorSetUp {...{ locale, started, next }} />}
      {since === null ? (
        <FactorAct {...{ locale, proofAsked, next }} act="start" isFolded={started !== null} />
      ) : (
        <Keeping {...{ locale, factor, next }} />
      )}
      {owes === null ? (
        <p className="mt-4">
          <a href={href(locale, 'account')}>{t('back')}</a>
        </p>
      ) : null}
    </div>
  );
}
