'use client';

type Props = Readonly<{ name: string; value: string }>;

/**
 * Stands first in a form with several acts, because browsers press a form's first submit button on Enter. With script
 * nothing happens; without, the form comes back with everything marked and written, its act being none.
 */
export function IdleEnter({ name, value }: Props) {
  return (
    <button
      type="submit"
      hidden
      name={name}
      value={value}
      formNoValidate
      onClick={(event) => {
        event.preventDefault();
      }}
    />
  );
}
