import type { FileScan } from '@/lib/generated/prisma/enums';

/** What is known of a document's file; its content is somewhere else. */
export type StoredFileFacts = Readonly<{
  sha256: string;
  mime: string;
  bytes: number;
  name: string;
  isRestricted: boolean;
  scan: FileScan;
}>;

/** A file as the public may have it. */
export type PublicFile = Pick<StoredFileFacts, 'sha256' | 'mime' | 'bytes' | 'name'>;

/** Files of one person in ten minutes, and how much they weigh together. */
export const uploadPace = { files: 20, megabytes: 100, seconds: 600 } as const;

export const megabyte = 1024 * 1024;

/** Whole megabytes, a begun one as one. */
export function megabytesOf(bytes: number): number {
  return Math.ceil(bytes / megabyte);
}
