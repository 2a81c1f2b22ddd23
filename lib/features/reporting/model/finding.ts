export const findingKinds = [
  'percent-fell',
  'percent-jumped',
  'value-fell',
  'completion-withdrawn',
  'completed-earlier',
  'document-after-completion',
  'document-incomplete',
  'document-number-unusual',
  'no-explanation',
  'not-yet-due-but-due',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** Something a person should look at before sending or deciding; it asks, it never blocks. Words: `reporting.findings.{kind}`. */
export type Finding = Readonly<{ kind: FindingKind; values: Readonly<Record<string, string | number>> }>;
