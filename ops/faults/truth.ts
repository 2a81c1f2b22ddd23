/** What the database, the store of files and the audit log hold of the reports that the drill writes. */
export type Truth = Readonly<{
  reports: readonly ReportTruth[];
  items: readonly ItemTruth[];
  revisions: readonly RevisionTruth[];
  documents: readonly DocumentTruth[];
  /** From the audit log, since the drill began. */
  saves: readonly Readonly<{ reportId: string; task: number; base: number; actor: string }>[];
  uploads: readonly Readonly<{ documentId: string; sha256: string; actor: string }>[];
  /** How often the log tells of a sending, by its receipt, and of a decision, by revision and act. */
  recorded: readonly Readonly<{ action: string; about: string; times: number }>[];
  notices: readonly NoticeTruth[];
  /** The first thing in the chains of hashes that does not hold. */
  broken: string | null;
}>;

export type ReportTruth = Readonly<{
  id: string;
  province: string;
  state: string;
  /** Accounts of whoever had a hand in it. */
  editors: readonly string[];
}>;

/** An item: as it stands, and its version before the drill. */
export type ItemTruth = Readonly<{
  reportId: string;
  task: number;
  first: number;
  version: number;
  note: string | null;
}>;

export type RevisionTruth = Readonly<{
  id: string;
  reportId: string;
  n: number;
  key: string;
  receipt: string;
  submitter: string;
  /** The note of the item that the drill writes. */
  note: string | null;
  decisions: readonly Readonly<{ outcome: 'published' | 'returned'; reviewer: string }>[];
  /** Accounts of who opened it again. */
  reopenings: readonly string[];
}>;

/** A document with the file it names, and what of it is on the disk. */
export type DocumentTruth = Readonly<{
  id: string;
  version: number;
  sha256: string | null;
  bytes: number | null;
  kept: Readonly<{ sha256: string; bytes: number }> | null;
}>;

/** How many messages of a kind about a report one recipient has. */
export type NoticeTruth = Readonly<{ reportId: string; kind: string; recipient: string; times: number }>;
