import type { ReactNode } from 'react';
import { wire, type FieldProps } from './field';
import { FieldError } from './field-error';
import { Hint } from './hint';
import { RemarkHere } from './remark-here';

export interface RadioOption {
  value: string;
  label: ReactNode;
  /** The key that picks it, shown beside it where keys work. */
  shortcut?: string;
}

export interface RadiosProps extends Omit<FieldProps, 'before' | 'optional'> {
  options: readonly RadioOption[];
  /** The legend is there for all, and seen when nothing beside the choice says the same. */
  legendHidden?: boolean;
  down?: boolean;
  /** The browser asks for a choice before the form goes. */
  required?: boolean;
}

/** The id of the first option is the field's, so that the error summary lands on it. */
export function Radios({
  options,
  legendHidden = false,
  down = false,
  required = false,
  ...field
}: RadiosProps) {
  const wiring = wire(field);
  return (
    <fieldset className={legendHidden ? undefined : 'field'} {...wiring.aria}>
      <legend className={legendHidden ? 'vh' : 'lab'}>{field.label}</legend>
      <RemarkHere id={wiring.remarkId}>{field.remark}</RemarkHere>
      <Hint id={wiring.hintId}>{field.hint}</Hint>
      <FieldError id={wiring.errorId} message={wiring.issue} />
      <div className={down ? 'opts down' : 'opts'}>
        {options.map(({ value, label, shortcut }, index) => (
          <label className="opt" key={value}>
            <input
              id={index === 0 ? wiring.id : `${wiring.id}-${value}`}
              type="radio"
              name={field.name}
              value={value}
              defaultChecked={wiring.value === value}
              required={required}
            />
            <span>{label}</span>
            {shortcut ? <kbd aria-hidden="true">{shortcut}</kbd> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
