import { wire, type FieldProps } from './field';
import { FieldRow } from './field-row';

export function TextArea({
  rows = 3,
  maxLength,
  ...field
}: FieldProps & { rows?: number; maxLength?: number }) {
  const wiring = wire(field);
  return (
    <FieldRow {...field} wiring={wiring}>
      <textarea
        className="input"
        id={wiring.id}
        name={field.name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={wiring.value}
        {...wiring.aria}
      />
    </FieldRow>
  );
}
