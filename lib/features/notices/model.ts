/** What a message tells of; each kind has its own template, and the detail only fills it. */
export type NoticeKind =
  | 'report-submitted'
  | 'report-returned'
  | 'report-published'
  | 'report-reopened'
  | 'report-owed'
  | 'sign-in-attempts'
  | 'password-changed'
  | 'password-reset'
  | 'account-disabled';

export type Notice = Readonly<{
  toId: string;
  kind: NoticeKind;
  detail: Readonly<Record<string, string | number>>;
}>;
