import { wire, type FieldProps } from './field';
import { FieldRow } from './field-row';

/** A day as people write it (16/12/2022), typed; browsers' pickers show it in the machine's order. */
export function DateField(field: FieldProps) {
  const wiring = wire(field);
  return (
    <FieldRow {...field} wiring={wiring}>
      <input
        className="input short num"
        id={wiring.id}
        name={field.name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={32}
        defaultValue={wiring.value}
        {...wiring.aria}
      />
    </FieldRow>
  );
}
