import { wire, type FieldProps } from './field';
import { FieldRow } from './field-row';

/** A file to choose; browsers never show again which one it was. */
export function FileField({ accept, ...field }: FieldProps & { accept: string }) {
  const wiring = wire(field);
  return (
    <FieldRow {...field} wiring={wiring}>
      <input
        className="input"
        id={wiring.id}
        name={field.name}
        type="file"
        accept={accept}
        {...wiring.aria}
      />
    </FieldRow>
  );
}
