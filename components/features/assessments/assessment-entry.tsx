import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FiledText } from '@/components/features/documents/filed-text';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import type { IconName } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/tone';
import type { Assessment } from '@/lib/features/assessments/model/assessment';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate, formatPercent, formatPeriod } from '@/lib/platform/format';

const looks = {
  agrees: ['good', 'check'],
  partly: ['warn', 'half'],
  disagrees: ['bad', 'tri'],
  cannot_tell: ['none', 'query'],
} satisfies Record<Assessment['verdict'], readonly [Tone, IconName]>;

type Props = Readonly<{
  locale: Locale;
  assessment: Assessment;
  title: ReactNode;
  /** What may be done with it, on the desk. */
  children?: ReactNode;
}>;

/** The answer as it stood when the observer read it; published answers are never changed. */
function useOfficial({ locale, assessment: { official } }: Props): string {
  const t = useTranslations('assessments');
  if (official === null) return t('no-answer');
  const period = formatPeriod(locale, official.period);
  return official.percent === null
    ? t('official-none', { status: t(`status.${official.valueStatus}`), period })
    : t('official-percent', { percent: formatPercent(locale, official.percent), period });
}

function Verdict({ assessment: { verdict, withdrawal } }: Pick<Props, 'assessment'>) {
  const t = useTranslations('assessments');
  const [tone, icon] = looks[verdict];
  return (
    <Tag tone={withdrawal === null ? tone : 'none'} icon={withdrawal === null ? icon : 'dash'}>
      {withdrawal === null ? t(`verdict.${verdict}`) : `${t('withdrawn-tag')} (${t(`verdict.${verdict}`)})`}
    </Tag>
  );
}

function Said({ text }: Readonly<{ text: string }>) {
  return (
    <span className="whitespace-pre-wrap">
      <FiledText>{text}</FiledText>
    </span>
  );
}

function useLines(props: Props): readonly Definition[] {
  const t = useTranslations('assessments');
  const { locale, assessment } = props;
  const { text, sources, reply } = assessment;
  return [
    { term: t('official'), detail: useOfficial(props) },
    { term: t('said'), detail: <Verdict assessment={assessment} /> },
    { term: t('finding'), detail: <Said text={text} /> },
    { term: t('sources'), detail: <Said text={sources} /> },
    ...(reply === null
      ? []
      : [
          {
            term: t('reply', { day: formatDate(locale, reply.on) }),
            detail: <Said text={reply.text} />,
          },
        ]),
  ];
}

/** One assessment beside the official answer: the difference, why, where to check it, and what the province says. */
export function AssessmentEntry(props: Props) {
  const { locale, assessment, title, children } = props;
  const t = useTranslations('assessments');
  const { id, filedOn, isInvented, withdrawal } = assessment;
  return (
    <article className="grp mb-6" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {withdrawal === null ? null : (
        <p className="notice warn">
          {t('withdrawn', { day: formatDate(locale, withdrawal.on) })}:{' '}
          <FiledText>{withdrawal.reason}</FiledText>
        </p>
      )}
      <DefinitionList items={useLines(props)} />
      <p className="small quiet">
        {t('filed', { day: formatDate(locale, filedOn) })}
        {isInvented ? `. ${t('invented')}` : null}
      </p>
      {children}
    </article>
  );
}
