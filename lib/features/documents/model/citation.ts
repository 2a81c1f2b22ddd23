import type { PublicFile } from '@/lib/features/documents/model/file';
import type { Registered } from '@/lib/features/documents/model/registry';
import type { TaskName } from '@/lib/features/programme/model/task';
import type { IsoDay } from '@/lib/platform/day';

/** A published answer that names the document as its evidence. */
export type Citation = Readonly<{
  period: string;
  number: number;
  shortVi: string;
  shortEn: string;
  receipt: string;
  decidedOn: IsoDay;
  /** False for a revision that a newer one of the same report has replaced. */
  isInForce: boolean;
}>;

/** A document with what the portal does with it. */
export type DocumentRecord = Registered &
  Readonly<{
    recordedOn: IsoDay;
    /** The tasks of the programme that ask for what it counts as. */
    tasks: readonly Pick<TaskName, 'number' | 'shortVi' | 'shortEn'>[];
    /** Newest first. */
    citations: readonly Citation[];
    /** Its file, where it has one that everybody may have. */
    file: PublicFile | null;
    /** It has a file that whoever filed it does not make public. */
    isFileWithheld: boolean;
    /** Years of task sets that were given by it. */
    gaveTasksOf: readonly number[];
  }>;
