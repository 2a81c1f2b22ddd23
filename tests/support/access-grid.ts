export const subjects = [
  'visitor',
  'officer',
  'officerElsewhere',
  'officerOfTwo',
  'formerOfficer',
  'leader',
  'leaderElsewhere',
  'reviewer',
  'reviewerWhoSubmitted',
  'reviewerWhoEdited',
  'ministryLeader',
  'observer',
  'admin',
  'withoutFactor',
  'withoutCode',
  'disabled',
  'expired',
  'revoked',
] as const;

export type Subject = (typeof subjects)[number];

export const decisions = [
  ...['done', 'shown', 'other', '404', '403', '401'],
  ...['step', 'locked', 'decided', 'invalid'],
] as const;

export type Decision = (typeof decisions)[number];

/** Of each column, what happens to each subject. */
export type Grid = Readonly<Record<string, Readonly<Record<Subject, Decision>>>>;

function isSubject(word: string): word is Subject {
  return subjects.some((subject) => subject === word);
}

function asDecision(word: string): Decision {
  const decision = decisions.find((each) => each === word);
  if (decision === undefined) throw new Error(`The matrix says "${word}", which is no decision.`);
  return decision;
}

type Line = Readonly<{ named: readonly Subject[]; isRest: boolean; words: readonly Decision[] }>;

function readLine(text: string, width: number): Line {
  const [names = '', said = ''] = text.split(':');
  const named = names.trim().split(/\s+/);
  const isRest = named[0] === '*';
  const wrong = named.filter((name) => !isRest && !isSubject(name));
  if (wrong.length > 0) throw new Error(`The matrix names nobody: ${wrong.join(' ')}`);
  const words = said.trim().split(/\s+/).map(asDecision);
  if (words.length !== 1 && words.length !== width) throw new Error(`A line of the matrix is short: ${text}`);
  return { named: named.filter(isSubject), isRest, words };
}

function lineOf(lines: readonly Line[], subject: Subject): Line {
  const own = lines.filter(({ named }) => named.includes(subject));
  if (own.length > 1) throw new Error(`The matrix says two things of ${subject}.`);
  const line = own[0] ?? lines.find(({ isRest }) => isRest);
  if (line === undefined) throw new Error(`The matrix says nothing of ${subject}.`);
  return line;
}

/** Reads a part of the matrix as it is printed; a line that ends in a colon goes on in the next. */
export function grid(columns: readonly string[], text: string): Grid {
  const joined = text.trim().replace(/:\s*\n\s*/g, ': ');
  const lines = joined.split('\n').map((line) => readLine(line, columns.length));
  const cell = (subject: Subject, column: number): Decision => {
    const { words } = lineOf(lines, subject);
    const said = words.length === 1 ? words[0] : words[column];
    if (said === undefined) throw new Error(`The matrix says nothing of ${subject}.`);
    return said;
  };
  return Object.fromEntries(
    columns.map((name, column) => [
      name,
      Object.fromEntries(subjects.map((subject) => [subject, cell(subject, column)])) as Record<
        Subject,
        Decision
      >,
    ]),
  );
}
