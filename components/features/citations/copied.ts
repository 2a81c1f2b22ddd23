import { useTranslations } from 'next-intl';
import type { PageView } from '@/components/features/overview/view';
import type { HeadlineProps } from '@/components/ui/headline';
import type { ResourceName } from '@/lib/platform/api/names';
import { formatDate } from '@/lib/platform/format';

type Copied = Readonly<{
  /** Plain text: what the headline says, with the name it leaves to the heading. */
  sentence: string;
  /** The address of what it says, with its day. */
  path: string;
  /** Whether it is claimed, reported or proven: by the lists it is made of. */
  of: readonly ResourceName[];
  /** Where somebody else stated or published it. */
  source?: string | undefined;
}>;

/** A finding to take along: the sentence, whether it is claimed, reported or proven, where it was read and when. */
export function useCopied({ locale, origin, today }: Pick<PageView, 'locale' | 'origin' | 'today'>) {
  const t = useTranslations('cite');
  return ({ sentence, path, of, source = '' }: Copied): NonNullable<HeadlineProps['citation']> => ({
    label: t('copied.label'),
    sentence,
    source: t('copied.source', {
      grades: of.map((name) => t(`grade.${name}`)).join(' '),
      address: `${origin}${path}`,
      read: formatDate(locale, today),
      known: source === '' ? 'no' : 'yes',
      source,
    }),
  });
}
