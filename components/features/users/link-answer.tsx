import { OutcomeNotice } from '@/components/forms/outcome-notice';

type Props = Readonly<{ words: Readonly<Record<'title' | 'note', string>>; link: string }>;

/** The link to hand over in person, shown on this one answer. */
export function LinkAnswer({ words, link }: Props) {
  return (
    <OutcomeNotice tone="good" outcome="done">
      <p>
        <b>{words.title}</b>
      </p>
      <p>
        <code className="break-all">{link}</code>
      </p>
      <p>{words.note}</p>
    </OutcomeNotice>
  );
}
