import type { ComponentProps, MouseEvent, ReactNode } from 'react';

export type ButtonTone = 'main' | 'secondary' | 'bad';

const classOf: Record<ButtonTone, string> = { main: 'btn', secondary: 'btn sec', bad: 'btn bad' };

export interface ButtonProps extends Pick<
  ComponentProps<'button'>,
  'type' | 'name' | 'value' | 'form' | 'formAction' | 'formNoValidate' | 'id'
> {
  tone?: ButtonTone;
  /** An act is under way: still focusable, but a press does nothing. */
  busy?: boolean;
  children: ReactNode;
}

function refuse(event: MouseEvent) {
  event.preventDefault();
}

/** The words name the act: "Gửi báo cáo", "Trả lại 2 mục". */
export function Button({ tone = 'main', type = 'submit', busy = false, children, ...rest }: ButtonProps) {
  return (
    <button
      className={classOf[tone]}
      type={type}
      aria-disabled={busy ? true : undefined}
      onClick={busy ? refuse : undefined}
      {...rest}
    >
      {children}
    </button>
  );
}
