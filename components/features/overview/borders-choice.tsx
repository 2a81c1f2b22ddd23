import { useTranslations } from 'next-intl';
import { bordersShown } from '@/components/features/overview/borders-shown';
import { measureHref } from '@/components/features/overview/measure-href';
import type { OverviewView } from '@/components/features/overview/view';

type Props = Readonly<{ view: OverviewView; year?: number | undefined }>;

/** The borders up to 2025, or today's; those that go with the day need no word in the address. */
export function BordersChoice({ view, year }: Props) {
  const t = useTranslations('measures.choice');
  const shown = bordersShown(view);
  const usual = bordersShown({ ...view, asked: { ...view.asked, borders: null } });
  return (
    <nav className="choice" aria-label={t('borders')}>
      <span aria-hidden="true">{t('borders')}</span>
      {(['former', 'current'] as const).map((borders) => {
        const set = borders === 'current' ? '34' : '63';
        return (
          <a
            key={borders}
            href={measureHref(view, { year, borders: set === usual ? null : borders })}
            aria-current={set === shown ? 'true' : undefined}
          >
            {t(borders)}
          </a>
        );
      })}
    </nav>
  );
}
