import { wire, type FieldProps } from './field';
import { FieldRow } from './field-row';

export interface NumberFieldProps extends FieldProps {
  /** The unit, written after the box: '%', 'tổ', 'người'. */
  unit?: string;
  whole?: boolean;
}

/** A text box on purpose: `type=number` eats the reader's `1.234,5` and changes under the wheel. */
export function NumberField({ unit, whole = false, ...field }: NumberFieldProps) {
  const wiring = wire(field);
  return (
    <FieldRow {...field} wiring={wiring}>
      <div className="suffix">
        <input
          className="input figure"
          id={wiring.id}
          name={field.name}
          type="text"
          inputMode={whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          defaultValue={wiring.value}
          {...wiring.aria}
        />
        {unit ? <span>{unit}</span> : null}
      </div>
    </FieldRow>
  );
}
