import en from '@/lib/i18n/messages/en/accounts.json';
import vi from '@/lib/i18n/messages/vi/accounts.json';
import { roles, type Role } from '@/lib/platform/auth/viewer';
import { fold } from '@/lib/platform/text';

const byWord = new Map(
  roles.flatMap((role) => [role, vi.role[role], en.role[role]].map((word) => [fold(word), role] as const)),
);

/** The role of a word in either language, or of its code, with or without diacritics. */
export function roleOfWord(word: string): Role | null {
  return byWord.get(fold(word)) ?? null;
}
