import { wire, type FieldProps } from './field';
import { FieldRow } from './field-row';

interface FileFieldProps extends FieldProps {
  accept: string;
  multiple?: boolean;
  /** The browser asks for a file before the form goes. */
  required?: boolean;
}

/** A file to choose; browsers never show again which one it was. */
export function FileField({ accept, multiple = false, required = false, ...field }: FileFieldProps) {
  const wiring = wire(field);
  return (
    <FieldRow {...field} wiring={wiring}>
      <input
        className="input"
        id={wiring.id}
        name={field.name}
        type="file"
        accept={accept}
        multiple={multiple}
        required={required}
        {...wiring.aria}
      />
    </FieldRow>
  );
}
