import { Icon } from '@/components/ui/icon';

/** The same words as in the summary, at the field they are about. */
export function FieldError({ id, message }: { id: string | undefined; message: string | undefined }) {
  if (!message) return null;
  return (
    <p className="msg" id={id}>
      <Icon name="cross" />
      <span>{message}</span>
    </p>
  );
}
