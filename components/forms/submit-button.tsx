'use client';

import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';
import { useAnswered } from './use-refused';

/** Refuses a second press while the first is under way; without script it is an ordinary submit button. */
export function SubmitButton({ pending, children, ...rest }: ButtonProps & { pending?: string }) {
  const status = useFormStatus();
  const busy = status.pending;
  useAnswered(busy);
  return (
    <Button {...rest} busy={busy}>
      {busy && pending ? pending : children}
    </Button>
  );
}
