import { useRefusedWords } from '@/components/shell/refused-words';
import type { RefusedProps } from '@/components/shell/refused-address';
import { wordsOf } from '@/lib/platform/query';

/** Each wrong value of an address by name, why it is wrong and the words that are right, where nothing can be mended. */
export function RefusedReasons({ wrong, today, ...asked }: RefusedProps) {
  const words = useRefusedWords(asked, today);
  return (
    <ul>
      {wrong.map((value) => {
        const right = value.fault === undefined ? (wordsOf(value.name, asked) ?? []) : [];
        return (
          <li key={value.name} className="mt-2">
            {words(value)}
            {right.length === 0 ? null : ` ${right.join(', ')}.`}
          </li>
        );
      })}
    </ul>
  );
}
