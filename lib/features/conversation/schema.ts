import { z } from 'zod';
import { longestMessage } from '@/lib/features/reporting/model/limits';
import { id, textField, whole } from '@/lib/features/reporting/schema/field';

/** A short message about one item of what was sent. */
export const messageSchema = z.strictObject({
  reportId: id,
  task: whole,
  text: textField(longestMessage),
});

export type MessageInput = z.output<typeof messageSchema>;
