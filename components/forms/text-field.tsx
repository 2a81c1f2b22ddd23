import { wire, type FieldProps } from './field';
import { FieldRow } from './field-row';

/** What is longer than this is refused by the portal in words, with all that was typed. */
const longestCut = 100;

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'url' | 'search';
  autoComplete?: string;
  /** Which keyboard a telephone shows. */
  inputMode?: 'numeric';
  /** Held by the browser only for short codes and names: it cuts off what is pasted and says nothing. */
  maxLength?: number;
  short?: boolean;
}

export function TextField({
  type = 'text',
  autoComplete,
  inputMode,
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
        inputMode={inputMode}
        maxLength={maxLength === undefined || maxLength > longestCut ? undefined : maxLength}
        {...wiring.aria}
      />
    </FieldRow>
  );
}
