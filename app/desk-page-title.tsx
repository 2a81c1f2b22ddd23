import { useTranslations } from 'next-intl';
import { FormTitle } from '@/components/features/reporting/form-title';

type Props = Readonly<{
  answer: Readonly<{ title: string; isTitled?: boolean; isRefused?: boolean }> | null;
  /** Why there is no answer. */
  refused: 'notFound' | 'forbidden' | 'unavailable';
}>;

/** What the tab of a signed-in page says, unless a form of the page says it. */
export function DeskPageTitle({ answer, refused }: Props) {
  const t = useTranslations('common');
  if (answer?.isTitled === true) return null;
  const title = answer?.title ?? t(`${refused}.title`);
  return <FormTitle title={title} isRefused={answer?.isRefused === true} />;
}
