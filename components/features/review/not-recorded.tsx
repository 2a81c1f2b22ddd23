import { useTranslations } from 'next-intl';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import type { FormState } from '@/lib/platform/form';

/** What a reviewer wrote for one item: why it goes back, or a message about it. */
const written = /^(?:reason|message)-(\d+)$/;

/** A press that came after another reviewer took the report or decided on it: not recorded, and its words not lost. */
export function NotRecorded({ state }: Readonly<{ state: FormState }>) {
  const t = useTranslations('review.decide');
  const typed = Object.entries(state.values).flatMap(([name, text]) => {
    const number = written.exec(name)?.[1];
    return number === undefined || text.trim() === '' ? [] : [{ name, number, text }];
  });
  const said = state.issues.length > 0 ? state.issues.map(({ message }) => message).join(' ') : state.message;
  return (
    <div className="wrap">
      <OutcomeNotice tone="bad" outcome={state.outcome}>
        <p>
          <b>{t('refused')}.</b> {said}
        </p>
        {typed.length === 0 ? null : <p>{t('written')}</p>}
        {typed.map(({ name, number, text }) => (
          <blockquote key={name}>{t('written-item', { number, text })}</blockquote>
        ))}
      </OutcomeNotice>
    </div>
  );
}
