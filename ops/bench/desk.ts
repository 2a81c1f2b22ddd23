import { setTimeout as wait } from 'node:timers/promises';
import type { BenchDatabase } from '@/ops/bench/database';
import { percentile, timed } from '@/ops/bench/load';
import { Officer } from '@/ops/bench/officer';
import { Person } from '@/ops/bench/person';
import { tell } from '@/ops/bench/record';
import { asFastAsAnswered, inTheRound, onTheBeat, type Beat } from '@/ops/bench/rhythm';
import { fillTenYears } from '@/ops/bench/ten-years';

/** A form saves itself a second after the last key, and every three seconds while somebody types on: this is busier. */
const saving: Beat = { every: 2000, times: 40 };
/** Sixteen reports in as many seconds: the last minutes before a deadline. */
const sending: Beat = { every: 16_000, times: 1 };
const watching: Beat = { every: 2000, times: 40 };
/** Six files in a minute is what one person may take. */
const fetching: Beat = { every: 22_000, times: 4 };
const reading: Beat = { every: 100, times: Number.POSITIVE_INFINITY };
const publicPages = ['/', '/tinh/lang-son', '/nhiem-vu/1', '/en'];

/** Milliseconds in which the readers' pages are made for the first time since the ten years came. */
const beginning = 5000;

/** Short enough for the portal's own limit on how often one person saves. */
const unpacedSeconds = 5;

function tellLine(name: string, taken: readonly number[], bar?: number): void {
  const [middle, most] = [percentile(taken, 0.5), percentile(taken, 0.95)];
  const figures = [middle, most].map((value) => value.toFixed(0).padStart(6)).join('  ');
  tell(`  ${name.padEnd(34)} ${figures}${bar === undefined ? '' : ` (bar: ${String(bar)})`}`);
}

/** Public readers for as long as something goes on. */
async function besideReaders(origin: string, work: () => Promise<void>): Promise<readonly number[]> {
  const over = new AbortController();
  const taken = publicPages.map((page) =>
    onTheBeat({ ...reading, until: over.signal }, () => timed(origin + page)),
  );
  await wait(beginning);
  await work().finally(() => {
    over.abort();
  });
  return (await Promise.all(taken)).flat();
}

function tellModel(officers: number): void {
  const seconds = ({ every }: Beat) => String(every / 1000);
  tell(
    `\nat the desk, ten years: ${String(officers)} officers, each saving every ${seconds(saving)} s, then each sending`,
  );
  tell(
    `once in ${seconds(sending)} s; meanwhile the board every ${seconds(watching)} s, either workbook every ${seconds(fetching)} s`,
  );
  tell(
    `(while drafts are saved), ${String(publicPages.length)} readers with ${String(1000 / reading.every)} public pages a second each.`,
  );
  tell(`The readers begin ${String(beginning / 1000)} s before the officers.`);
  tell('Whoever asks runs on the same machine; counted from when an act was meant to begin.');
}

type People = Readonly<{ officers: readonly Officer[]; head: Person }>;

const board = ({ head }: People) => head.get('/giam-sat');

/** How many statements an act sends, by somebody whose report nobody else writes. */
async function tellStatements(database: BenchDatabase, spare: Officer, people: People): Promise<void> {
  await spare.save();
  await board(people);
  const saved = await database.statementsOf(() => spare.save());
  const shown = await database.statementsOf(() => board(people));
  const send = await spare.check();
  const sent = await database.statementsOf(send);
  tell(
    `statements of a saving ${String(saved)}, of a sending ${String(sent)}, of the board ${String(shown)}`,
  );
}

/** What there is room for while nobody else asks. */
async function tellAlone(people: People): Promise<void> {
  tellLine('the board, alone', await onTheBeat({ every: 500, times: 20 }, () => board(people)), 100);
  const room = await asFastAsAnswered(people.officers, unpacedSeconds, (officer) => officer.save());
  tell(`  savings a second, 16 officers without a pause ${room.toFixed(0)}`);
}

async function tellSaving(people: People): Promise<void> {
  const { officers, head } = people;
  const file = (name: string) => () => head.get(`/api/monitor/2022-12/${name}.xlsx`);
  const [saved, shown, workbook, reports] = await Promise.all([
    inTheRound(officers, saving, (officer) => officer.save()),
    onTheBeat(watching, () => board(people)),
    onTheBeat(fetching, file('giam-sat')),
    onTheBeat({ ...fetching, first: fetching.every / 2 }, file('bao-cao-cac-tinh')),
  ]);
  tellLine('a draft saved', saved, 100);
  tellLine('the board', shown, 200);
  tellLine('the workbook of the board', workbook, 5000);
  tellLine('the reports of all provinces', reports, 5000);
}

async function tellSending(people: People): Promise<void> {
  const sends: (() => Promise<void>)[] = [];
  for (const officer of people.officers) sends.push(await officer.check());
  const [sent] = await Promise.all([
    inTheRound(sends, sending, (send) => send()),
    onTheBeat({ ...watching, times: sending.every / watching.every }, () => board(people)),
  ]);
  tellLine('a report sent', sent, 300);
}

/** Officers who save and send, the ministry's board and its workbooks, and public readers, all at once. */
export async function measureDesk(origin: string, database: BenchDatabase, password: string): Promise<void> {
  await fillTenYears(database);
  const [spare, ...officers] = await Officer.all(origin, database, password);
  if (spare === undefined) throw new Error('nobody has a draft');
  const people = { officers, head: await Person.signIn(origin, 'lanhdaobo', password) };
  await Officer.confirmAll(database);
  tellModel(officers.length);
  await tellStatements(database, spare, people);
  tell('                                     median     p95 ms');
  await tellAlone(people);
  const read = await besideReaders(origin, async () => {
    await tellSaving(people);
    await tellSending(people);
  });
  tellLine('a public page meanwhile', read);
}
