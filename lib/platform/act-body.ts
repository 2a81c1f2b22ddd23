/**
 * The fields in which React sends an act. Next reads them with React's own decoder, which answers whatever it cannot
 * read with an error 500 and no word to its sender; so what was not written by React is refused before it gets there.
 */

/** An action's id as the build writes it. */
const actionId = /^[0-9a-f]{40,64}$/;

/** A state holds plain values; a text that begins with `$` is doubled, and of references only the form itself occurs. */
const reference = /^\$(?:\$|(?:undefined|NaN|-?Infinity|-0|K[0-9a-f]{1,4})$)/;

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !value.startsWith('$') || reference.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, each]) => name !== '__proto__' && isPlain(each));
}

function isArguments(text: unknown): boolean {
  const value = parsed(text);
  return Array.isArray(value) && isPlain(value);
}

/** What stands under a name exactly once; undefined when it does not. */
function only(form: FormData, name: string): unknown {
  const all = form.getAll(name);
  return all.length === 1 ? all[0] : undefined;
}

/** `action(state, form)` called by script: the arguments under `0`, the form's own fields under `_1_name`. */
function isCall(form: FormData): boolean {
  const names = [...form.keys()].filter((name) => name !== '0');
  return names.every((name) => /^_[0-9a-f]{1,4}_/.test(name)) && isArguments(only(form, '0'));
}

type Descriptor = Readonly<{ id?: unknown; bound?: unknown }>;

/** The act that a form without script names: its id, and where the state it was shown with stands. */
function isDescribed(form: FormData, reference: string): boolean {
  const prefix = `$ACTION_${reference}:`;
  const descriptor = parsed(only(form, `${prefix}0`));
  if (typeof descriptor !== 'object' || descriptor === null) return false;
  const { id, bound }: Descriptor = descriptor;
  if (typeof id !== 'string' || !actionId.test(id)) return false;
  return bound === '$@1' && isArguments(only(form, `${prefix}1`));
}

/** A form sent without script names one act, or two where its button names another. */
function isForm(form: FormData): boolean {
  const acts = [...form.keys()].filter((name) => /^\$ACTION_(?:ID|REF)_/.test(name));
  return acts.length > 0 && acts.every((name) => isNamed(form, name));
}

function isNamed(form: FormData, name: string): boolean {
  const id = name.replace('$ACTION_ID_', '');
  if (id !== name) return actionId.test(id);
  const reference = name.replace('$ACTION_REF_', '');
  return /^\d{1,3}$/.test(reference) && isDescribed(form, reference);
}

/** The ids of the acts that a form without script names, when it is one as React writes it. */
export function namedActs(form: FormData): readonly string[] {
  return [...form.entries()].flatMap(([name, value]) => {
    const [, inName] = /^\$ACTION_ID_([0-9a-f]+)$/.exec(name) ?? [];
    const [, inText] = /^\{"id":"([0-9a-f]+)"/.exec(typeof value === 'string' ? value : '') ?? [];
    return inName ?? (/^\$ACTION_\d+:0$/.test(name) ? inText : undefined) ?? [];
  });
}

/** True when the fields are an act as React writes one; `called` is the header of an act that was called by script. */
export function isAct(form: FormData, called: string | null): boolean {
  return called === null ? isForm(form) : actionId.test(called) && isCall(form);
}
