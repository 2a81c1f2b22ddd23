import type { CommitteeRole } from '@/lib/generated/prisma/enums';

/** The roles whose holders are public; who only sits on a committee holds no office the public needs the name of. */
export const leadingRoles = ['head', 'deputy', 'standing'] as const satisfies readonly CommitteeRole[];

export type LeadingRole = (typeof leadingRoles)[number];

export type Person = Readonly<{ name: string; position: string }>;

export type Seat = Person & Readonly<{ role: LeadingRole }>;

export const longestName = 120;
export const mostPeople = 20;

/** How a list of people reads: who they are, or what is wrong with the first line that cannot be read, counted from one. */
export type People =
  | Readonly<{ ok: true; people: readonly Person[] }>
  | Readonly<{ ok: false; problem: 'malformed' | 'twice' | 'many'; line: number }>;

function personIn(line: string): Person | null {
  const [name = '', ...rest] = line.split(',').map((part) => part.trim());
  const position = rest.join(', ');
  const isRead = name !== '' && position !== '' && name.length <= longestName && position.length <= 300;
  return isRead ? { name, position } : null;
}

/** People as typed, one on each line as `name, position`; blank lines are none. */
export function readPeople(text: string): People {
  const people: Person[] = [];
  for (const [index, typed] of text.split('\n').entries()) {
    if (typed.trim() === '') continue;
    const [person, line] = [personIn(typed), index + 1];
    if (person === null) return { ok: false, problem: 'malformed', line };
    if (people.some((each) => each.name === person.name && each.position === person.position))
      return { ok: false, problem: 'twice', line };
    if (people.length === mostPeople) return { ok: false, problem: 'many', line };
    people.push(person);
  }
  return { ok: true, people };
}

/** The people of a role as they would be typed; null for nobody. */
export function peopleText(seats: readonly Seat[], role: LeadingRole): string | null {
  const lines = seats
    .filter((seat) => seat.role === role)
    .map(({ name, position }) => `${name}, ${position}`);
  return lines.length === 0 ? null : lines.join('\n');
}
