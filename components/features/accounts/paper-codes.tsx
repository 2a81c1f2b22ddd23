import { OutcomeNotice } from '@/components/forms/outcome-notice';

type Props = Readonly<{ words: Readonly<Record<'title' | 'note', string>>; codes: readonly string[] }>;

/** The codes to write down or print, shown on this one answer. */
export function PaperCodes({ words, codes }: Props) {
  return (
    <OutcomeNotice tone="good" outcome="done">
      <p>
        <b>{words.title}</b>
      </p>
      <ol className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>{words.note}</p>
    </OutcomeNotice>
  );
}
