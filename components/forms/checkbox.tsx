import { wire, type FieldProps } from './field';
import { FieldError } from './field-error';

export interface CheckboxProps extends Pick<FieldProps, 'name' | 'id' | 'label' | 'state'> {
  value?: string;
  checked?: boolean;
}

export function Checkbox({ name, id, label, state, value = 'on', checked = false }: CheckboxProps) {
  const wiring = wire({ name, id, state, defaultValue: checked ? value : '' });
  return (
    <div>
      <FieldError id={wiring.errorId} message={wiring.issue} />
      <label className="opt">
        <input
          id={wiring.id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={wiring.value === value}
          {...wiring.aria}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
