import { wire, type FieldProps } from './field';
import { FieldRow } from './field-row';

export interface Choice {
  value: string;
  label: string;
}

/** The key makes the choice survive React's reset of forms after an action. */
export function Select({ options, ...field }: FieldProps & { options: readonly Choice[] }) {
  const wiring = wire(field);
  return (
    <FieldRow {...field} wiring={wiring}>
      <select
        className="input"
        key={wiring.value}
        id={wiring.id}
        name={field.name}
        defaultValue={wiring.value}
        {...wiring.aria}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldRow>
  );
}
