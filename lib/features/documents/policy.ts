import type { DocumentState, FileScan } from '@/lib/generated/prisma/enums';
import { hasRole, provincesOf, type Role, type Viewer } from '@/lib/platform/auth/viewer';
import type { Reason } from '@/lib/platform/outcome';

/** Allowed, or why not; what may not be seen is `not-found`, the same as what does not exist. */
export type Verdict = 'allowed' | Reason;

/** What the decision about a document depends on. Null stands for one that does not exist. */
export type DocumentFacts = Readonly<{
  provinceId: string | null;
  state: DocumentState;
  /** Waits for a reviewer outside any report. */
  isSent: boolean;
  /** Named by a revision that waits or was published. */
  isHeld: boolean;
  /** Named by anything at all: a draft, a revision, a committee, a set of tasks. */
  isUsed: boolean;
  /** A reviewer was shown it at some time, by itself or with a report. */
  wasSent: boolean;
  /** Whoever ever wrote it or gave its file. */
  involvedIds: readonly string[];
}>;

function holds(viewer: Viewer, ...roles: readonly Role[]): Verdict {
  if (viewer.userId === null) return 'signed-out';
  return hasRole(viewer, ...roles) ? 'allowed' : 'forbidden';
}

function isOf(viewer: Viewer, provinceId: string | null | undefined, ...roles: readonly Role[]): boolean {
  return provinceId != null && provincesOf(viewer, ...roles).includes(provinceId);
}

/** The library of a province belongs to its officers and leaders; null asks for the area as a whole. */
export function mayReadLibrary(viewer: Viewer, provinceId: string | null): Verdict {
  const role = holds(viewer, 'officer', 'leader');
  if (role !== 'allowed' || provinceId === null) return role;
  return isOf(viewer, provinceId, 'officer', 'leader') ? 'allowed' : 'not-found';
}

/** Only an officer registers, for a province of theirs; null asks for the area as a whole. */
export function mayRegister(viewer: Viewer, provinceId: string | null): Verdict {
  const role = holds(viewer, 'officer');
  if (role !== 'allowed' || provinceId === null) return role;
  return isOf(viewer, provinceId, 'officer') ? 'allowed' : 'not-found';
}

function mayActOn(viewer: Viewer, document: DocumentFacts | null, isPossible: boolean): Verdict {
  const role = holds(viewer, 'officer');
  if (role !== 'allowed') return role;
  if (!isOf(viewer, document?.provinceId, 'officer')) return 'not-found';
  return isPossible ? 'allowed' : 'illegal-transition';
}

function isOpen({ state, isSent, isHeld }: DocumentFacts): boolean {
  return state === 'filed' && !isSent && !isHeld;
}

/** A document and its file are written while it is filed and nobody reviews it; then it may be sent as well. */
export function mayEditDocument(viewer: Viewer, document: DocumentFacts | null): Verdict {
  return mayActOn(viewer, document, document !== null && isOpen(document));
}

/** What waits for a reviewer may be taken back until it is decided. */
export function mayRecallDocument(viewer: Viewer, document: DocumentFacts | null): Verdict {
  return mayActOn(viewer, document, document?.state === 'filed' && document.isSent);
}

/** What nothing names may be withdrawn before it was sent. */
export function mayWithdrawDocument(viewer: Viewer, document: DocumentFacts | null): Verdict {
  return mayActOn(viewer, document, document !== null && isOpen(document) && !document.isUsed);
}

/** What provinces sent outside reports is read by the ministry. */
export function mayReadSent(viewer: Viewer): Verdict {
  return holds(viewer, 'reviewer', 'ministry_leader');
}

/** A reviewer decides once on what waits, and never on what they had a hand in (invariant 3). */
export function mayDecideDocument(viewer: Viewer, document: DocumentFacts | null): Verdict {
  const role = holds(viewer, 'reviewer');
  if (role !== 'allowed') return role;
  if (document?.wasSent !== true) return 'not-found';
  if (viewer.userId !== null && document.involvedIds.includes(viewer.userId)) return 'forbidden';
  return document.state === 'filed' && document.isSent ? 'allowed' : 'already-decided';
}

type FileFacts = Readonly<{ scan: FileScan; uploadedById: string }>;

/**
 * The content of a file outside the public record: for the province that filed it, and for the ministry once it was
 * sent. One a scanner has not yet looked into goes back only to whoever gave it; one with a virus to nobody. Everything
 * else is `not-found`.
 */
export function mayReadFile(viewer: Viewer, document: DocumentFacts, file: FileFacts): Verdict {
  if (file.scan === 'infected') return 'not-found';
  if (file.scan === 'waiting' && file.uploadedById !== viewer.userId) return 'not-found';
  const isShown = document.wasSent && mayReadSent(viewer) === 'allowed';
  return isShown || isOf(viewer, document.provinceId, 'officer', 'leader') ? 'allowed' : 'not-found';
}
