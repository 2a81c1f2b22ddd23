import { useReportingWords } from '@/components/features/reporting/words';
import { queryWords, spokenWord } from '@/lib/platform/query';
import type { QueryName } from '@/lib/platform/screens';

export type Option = Readonly<{ value: string; label: string }>;
type ChoiceProps = Readonly<{
  name: QueryName;
  label: string;
  value: string;
  options: readonly Option[];
}>;

/** One word of the address, chosen from a list. */
export function QueryChoice({ name, label, value, options }: ChoiceProps) {
  const { locale } = useReportingWords();
  return (
    <div>
      <label className="lab" htmlFor={`chon-${name}`}>
        {label}
      </label>
      <select
        className="input"
        id={`chon-${name}`}
        name={queryWords[name][locale]}
        defaultValue={value === '' ? '' : spokenWord(name, value, locale)}
      >
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value === '' ? '' : spokenWord(name, option.value, locale)}
          >
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
