import type { Typed } from '@/components/features/reporting/save-state';
import type { AutosaveAnswer } from '@/lib/features/reporting/model/version';
import { reasons } from '@/lib/platform/outcome';

const door = '/api/desk/items';

function formOf(typed: Typed, version: number): FormData {
  const form = new FormData();
  for (const [name, value] of typed) form.append(name, value);
  form.set('version', String(version));
  return form;
}

function textIn(told: object, name: string): string {
  const value: unknown = Object.entries(told).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}

/** The portal's answer; anything else is taken for none. */
function read(told: unknown): AutosaveAnswer {
  if (typeof told !== 'object' || told === null) throw new Error('No answer.');
  const outcome = textIn(told, 'outcome');
  if (outcome === 'done' && 'version' in told && typeof told.version === 'number')
    return { outcome: 'done', version: told.version, at: textIn(told, 'at') };
  const reason = reasons.find((each) => each === outcome);
  if (reason === undefined) throw new Error('No answer.');
  return { outcome: reason, message: textIn(told, 'message') };
}

/** Sends one item as it stands; rejects when nobody answers. */
export async function sendItem(typed: Typed, version: number): Promise<AutosaveAnswer> {
  const signal = AbortSignal.timeout(15_000);
  const answer = await fetch(door, { method: 'POST', body: formOf(typed, version), signal });
  return read(await answer.json());
}

/** Hands over what is left when the page goes; the browser delivers it after the page is gone. */
export function handOver(typed: Typed, version: number): boolean {
  return navigator.sendBeacon(door, formOf(typed, version));
}
