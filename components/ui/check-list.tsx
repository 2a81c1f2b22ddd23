import { Icon, type IconName } from './icon';

export interface Check {
  tone: 'good' | 'warn' | 'bad';
  text: string;
}

const icons = { good: 'check', warn: 'tri', bad: 'cross' } satisfies Record<Check['tone'], IconName>;

/** What was checked about a document, with the word carried by the sentence itself. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  return (
    <ul className="checks">
      {checks.map(({ tone, text }) => (
        <li key={text} className={tone}>
          <Icon name={icons[tone]} />
          <span className="text">{text}</span>
        </li>
      ))}
    </ul>
  );
}
