import type { Role } from '@/lib/platform/auth/viewer';

/** What a person may do without by mail; in the portal every notice stands. */
export const optionalKinds = [
  'period-opened',
  'due-soon',
  'due-tomorrow',
  'overdue',
  'report-owed',
  'report-submitted',
  'report-returned',
  'report-published',
  'report-reopened',
  'item-asked',
  'item-answered',
  'handed-up',
  'sent-back',
  'committee-published',
  'committee-returned',
  'document-published',
  'document-returned',
  'work-handed-over',
] as const;

/** Who is sent which; whoever takes over work has a role of a province or of the ministry. */
const receivers: Readonly<Record<(typeof optionalKinds)[number], readonly Role[]>> = {
  'period-opened': ['officer'],
  'due-soon': ['officer'],
  'due-tomorrow': ['officer'],
  overdue: ['officer'],
  'report-owed': ['officer'],
  'report-submitted': ['reviewer'],
  'report-returned': ['officer'],
  'report-published': ['officer'],
  'report-reopened': ['officer'],
  'item-asked': ['officer'],
  'item-answered': ['reviewer'],
  'handed-up': ['leader'],
  'sent-back': ['officer'],
  'committee-published': ['officer'],
  'committee-returned': ['officer'],
  'document-published': ['officer'],
  'document-returned': ['officer'],
  'work-handed-over': ['officer', 'reviewer'],
};

/** The messages that somebody of these roles can get and may do without. */
export function kindsFor(roles: readonly Role[]): readonly OptionalKind[] {
  return optionalKinds.filter((kind) => receivers[kind].some((role) => roles.includes(role)));
}

/** Of one's own account: always sent, or somebody who got in could turn the warning off. */
const accountKinds = [
  'invited',
  'sign-in-attempts',
  'code-attempts',
  'password-changed',
  'address-changed',
  'password-reset',
  'link-shown',
  'account-disabled',
  'factor-set',
  'factor-removed',
  'factor-reset',
  'recovery-codes-made',
  'recovery-code-used',
  'sign-on-bound',
  'sign-on-unbound',
] as const;

export const noticeKinds = [...optionalKinds, ...accountKinds] as const;

export type OptionalKind = (typeof optionalKinds)[number];

/** What a message tells of; each kind has its own words, and the detail only fills them. */
export type NoticeKind = (typeof noticeKinds)[number];

/** Values for the words of a notice; no free text from strangers. `province` is a slug, `due` a day. */
export type NoticeDetail = Readonly<Record<string, string | number>>;

/** A link that opens an account: kept sealed, thrown away once it is sent or dead. */
export type NoticeSecret = Readonly<{ link: string; until: Date }>;

export type Notice = Readonly<{
  toId: string;
  kind: NoticeKind;
  detail: NoticeDetail;
  secret?: NoticeSecret;
  /** Told once: a second notice with the same words here is none. */
  once?: string;
}>;

/** A kind of the outbox's rows; one of a later version says nothing here. */
export function isNoticeKind(text: string): text is NoticeKind {
  return noticeKinds.some((kind) => kind === text);
}
