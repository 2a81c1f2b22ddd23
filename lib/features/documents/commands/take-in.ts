import { uploadPace } from '@/lib/features/documents/model/file';
import { makeGate } from '@/lib/platform/gate';
import { kindOfContent } from '@/lib/platform/storage/content/kind-of';
import { tidyFileName } from '@/lib/platform/storage/file-name';
import { discard, largestFile, type Incoming } from '@/lib/platform/storage/incoming';
import { isDeclaredAs, isNamedAs, knownKinds } from '@/lib/platform/storage/kinds';
import { FileRefused } from '@/lib/platform/storage/problem';
import { scanFile, type Scan } from '@/lib/platform/storage/scan';
import type { SentForm } from '@/lib/platform/storage/sent-form';
import { readUpload, type SentFile, type Upload } from '@/lib/platform/storage/upload';

/** A file that has come whole and was found to be what it says; still under its temporary name. */
export type TakenIn = Readonly<{
  incoming: Incoming;
  fields: Upload['fields'];
  name: string;
  mime: string;
  scan: Scan;
}>;

/** Room for the names and lines of the form around the file. */
const around = 64 * 1024;

/** Unpacking is work for the processor: two at a time, so that pages go on. */
const looking = makeGate(2, uploadPace.files * 10);

/** What a file is found to be: content, name and declared type must agree, and no scanner may object. */
export async function lookAt(file: SentFile): Promise<Omit<TakenIn, 'fields'>> {
  const { incoming, declared } = file;
  const kind = await looking(() => kindOfContent(incoming.path));
  const name = tidyFileName(file.name);
  if (!isNamedAs(kind, name)) throw new FileRefused('name-disagrees');
  if (!isDeclaredAs(kind, declared)) throw new FileRefused('type-disagrees');
  const scan = await scanFile(incoming.path);
  if (scan === 'infected') throw new FileRefused('virus');
  return { incoming, name, mime: knownKinds[kind].mime, scan };
}

/**
 * Takes a file in from the connection: counted and hashed as it comes, then looked into – content, name and declared type
 * must agree – and scanned. Throws `FileRefused` with nothing left behind. One announced as too large is not read at all.
 */
export async function takeIn({ contentType, length, body }: SentForm): Promise<TakenIn> {
  if (length !== null && length > largestFile + around) throw new FileRefused('too-large');
  const upload = await readUpload(contentType, body);
  try {
    return { ...(await lookAt(upload.file)), fields: upload.fields };
  } catch (error) {
    await discard(upload.file.incoming);
    throw error;
  }
}
