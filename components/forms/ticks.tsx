import { wire, type FieldProps } from './field';

type Props = Pick<FieldProps, 'name' | 'label' | 'state'> &
  Readonly<{ options: readonly Readonly<{ value: string; label: string }>[] }>;

/** Boxes of one name, any number ticked; what was ticked comes back with the form. */
export function Ticks({ name, label, state, options }: Props) {
  const { id, value } = wire({ name, state });
  const ticked = value.split('\n');
  return (
    <fieldset className="field">
      <legend className="lab">{label}</legend>
      <div className="opts">
        {options.map((option) => (
          <label className="opt" key={option.value}>
            <input
              id={`${id}-${option.value}`}
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={ticked.includes(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
