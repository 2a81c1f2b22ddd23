import { useTranslations } from 'next-intl';
import type { MarkCounts } from '@/components/features/review/count-marks';
import { SubmitButton } from '@/components/forms/submit-button';
import { ClosingBar } from '@/components/ui/closing-bar';

type Props = Readonly<{
  counts: MarkCounts | null;
  changed: number;
  unchanged: number;
  mayReturn: boolean;
  /** Clean unchanged items that the viewer did not mark as seen. */
  unseen: number;
}>;

/**
 * The two acts. Which one is offered follows the marks by style: publishing disappears while an item is returned.
 */
export function ClosingActs({ counts, changed, unchanged, mayReturn, unseen }: Props) {
  const t = useTranslations('review.decide');
  const title =
    counts === null
      ? `${t('bar', { changed, unchanged })}; ${t('unseen', { count: unseen })}`
      : t('counts', counts);
  const isReturning = counts !== null && counts.returned > 0;
  return (
    <>
      <p className="wrap small quiet needs-script keys-hint">{t('keys')}</p>
      <ClosingBar title={title} note={t(isReturning ? 'bar-return' : 'bar-publish')}>
        {mayReturn ? (
          <span className="act-return">
            <SubmitButton name="act" value="return" tone="bad" formNoValidate pending={t('sending')}>
              {isReturning ? t('return-count', { count: counts.returned }) : t('return-marked')}
            </SubmitButton>
          </span>
        ) : null}
        <span className="act-publish">
          <SubmitButton name="act" value="publish" pending={t('sending')}>
            {t('publish')}
          </SubmitButton>
        </span>
      </ClosingBar>
    </>
  );
}
