import { fold } from '@/lib/platform/text';

/** A row of a list whose name begins so shows how to fill it in and invites nobody. */
const marks = ['vi du ', 'example '] as const;

export function isExample(name: string): boolean {
  return /^[^:]{5,8}:/.test(name) && marks.some((mark) => `${fold(name)} `.startsWith(mark));
}
