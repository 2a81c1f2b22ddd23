import { wire, type FieldProps } from './field';
import { FieldRow } from './field-row';

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'url' | 'search';
  autoComplete?: string;
  maxLength?: number;
  short?: boolean;
}

export function TextField({
  type = 'text',
  autoComplete,
  maxLength,
  short = false,
  ...field
}: TextFieldProps) {
  const wiring = wire(field);
  return (
    <FieldRow {...field} wiring={wiring}>
      <input
        className={short ? 'input short' : 'input'}
        id={wiring.id}
        name={field.name}
        type={type}
        defaultValue={wiring.value}
        autoComplete={autoComplete}
        maxLength={maxLength}
        {...wiring.aria}
      />
    </FieldRow>
  );
}
