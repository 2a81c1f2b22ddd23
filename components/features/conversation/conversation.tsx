import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Messages } from '@/components/features/conversation/messages';
import { Disclosure } from '@/components/ui/disclosure';
import type { ItemMessage } from '@/lib/features/conversation/model';

type Props = Readonly<{
  messages: readonly ItemMessage[];
  /** The form to say something, or its fields; nothing for who only reads. */
  children?: ReactNode;
}>;

/** The talk about one item, closed until there is some. */
export function Conversation({ messages, children }: Props) {
  const t = useTranslations('review.conversation');
  if (messages.length === 0 && children === undefined) return null;
  return (
    <Disclosure summary={t('open', { count: messages.length })} open={messages.length > 0}>
      <Messages messages={messages} />
      {children}
    </Disclosure>
  );
}
