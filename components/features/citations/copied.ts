import { useTranslations } from 'next-intl';
import type { PageView } from '@/components/features/overview/view';
import type { HeadlineProps } from '@/components/ui/headline';
import { aboutQuery, heldFigure } from '@/lib/features/error-reports/model';
import type { ResourceName } from '@/lib/platform/api/names';
import { typedDay } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';
import { queryWords } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

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
  const report = useTranslations('error-reports');
  const reportHref = (figure: string, page: string): string => {
    const asked = new URLSearchParams(page.split('?')[1]).get(queryWords.date[locale]);
    const about = { page, figure: heldFigure(figure), asOf: typedDay(asked ?? today) };
    return `${href(locale, 'reportError')}${aboutQuery(locale, about)}`;
  };
  return ({ sentence, path, of, source = '' }: Copied): NonNullable<HeadlineProps['citation']> => ({
    label: t('copied.label'),
    sentence,
    report: { href: reportHref(sentence, path.split('#')[0] ?? path), label: report('link-finding') },
    source: t('copied.source', {
      grades: of.map((name) => t(`grade.${name}`)).join(' '),
      address: `${origin}${path}`,
      read: formatDate(locale, today),
      known: source === '' ? 'no' : 'yes',
      source,
    }),
  });
}
