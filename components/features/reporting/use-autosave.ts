import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState, type SubmitEvent } from 'react';
import { Autosaver } from '@/components/features/reporting/autosaver';
import type { SaveState, Typed } from '@/components/features/reporting/save-state';
import { handOver, sendItem } from '@/components/features/reporting/send-item';
import { keepUnsent, type FormPlace, type Unsent } from '@/components/features/reporting/unsent';
import type { Opened } from '@/components/features/reporting/use-opened';
import { givenField, textsIn, type Given } from '@/lib/features/reporting/model/clash';
import { answerFields } from '@/lib/features/reporting/model/merge';
import { valuesOf } from '@/lib/platform/form';

const ofItem: readonly string[] = [...answerFields, 'locale', 'reportId', 'task'];

function typedIn(form: HTMLFormElement): Typed {
  return [...new FormData(form)].flatMap(([name, value]) =>
    ofItem.includes(name) && typeof value === 'string' ? [[name, value] as const] : [],
  );
}

/** Hands over what is left when the page goes; kept until the next visit shows that it arrived. */
function leave(saver: Autosaver, place: FormPlace, given: Given): void {
  const { left } = saver;
  if (left !== null && handOver(left.typed, left.version))
    keepUnsent(place, { ...left, given, isHanded: true });
}

/** The form that is pressed at once, before it is shown anew, names what was just kept. */
function tellKept(form: HTMLFormElement | null, { version, given }: Opened): void {
  const write = (name: string, text: string) => {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = text;
  };
  write('version', String(version));
  for (const field of answerFields) write(givenField(field), given[field] ?? '');
}

type FormRef = Readonly<{ current: HTMLFormElement | null }>;

type Told = Opened & Readonly<{ state: SaveState; clash: Typed | null }>;

/** The saver of one form, from when it is shown until it goes. */
function useSaver(form: FormRef, place: FormPlace, opened: Opened) {
  const saver = useRef<Autosaver>(null);
  const [first] = useState(opened);
  const [told, setTold] = useState<Told>({ state: { kind: 'idle' }, ...first, clash: null });
  const router = useRouter();
  const { userId, reportId, task } = place;
  useEffect(() => {
    const here = { userId, reportId, task };
    let { given } = first;
    const mine = new Autosaver({
      version: first.version,
      send: async (typed, version) => {
        const answer = await sendItem(typed, version);
        if (answer.outcome === 'done') given = textsIn(valuesOf(typed));
        return answer;
      },
      keep: (unsent) => {
        keepUnsent(here, unsent === null ? null : { ...unsent, given });
      },
      tell: (next, version) => {
        if (next.kind === 'saved') tellKept(form.current, { version, given });
        const isClash = next.kind === 'stale';
        // The saved version is shown beside the typed one.
        if (isClash) router.refresh();
        setTold({
          state: next,
          version,
          given,
          clash: isClash && form.current !== null ? typedIn(form.current) : null,
        });
      },
    });
    const go = () => {
      leave(mine, here, given);
    };
    const retry = () => void mine.flush();
    saver.current = mine;
    window.addEventListener('pagehide', go);
    window.addEventListener('online', retry);
    return () => {
      go();
      mine.stop();
      window.removeEventListener('pagehide', go);
      window.removeEventListener('online', retry);
    };
  }, [form, userId, reportId, task, first, router]);
  return { saver, ...told };
}

type Form = Readonly<{
  form: FormRef;
  place: FormPlace;
  opened: Opened;
  /** The form came back because somebody else was first. */
  isStale: boolean;
  /** What was left on this machine: sent as soon as the form is shown. */
  unsent: Unsent | null;
}>;

/** Keeps an item's form saved while somebody writes in it; two versions side by side wait for a choice. */
export function useAutosave({ form, place, opened, isStale: isReturnedStale, unsent }: Form) {
  const { saver, state, version, given, clash } = useSaver(form, place, opened);
  const isPressed = useRef(false);
  const isStale = isReturnedStale || state.kind === 'stale';

  const typed = useCallback(() => {
    if (form.current !== null && !isStale) saver.current?.typed(typedIn(form.current));
  }, [form, saver, isStale]);

  /** A press of the button waits until what was typed is answered, so that nobody meets a newer version of their own. */
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    const [mine, target, { submitter }] = [saver.current, event.currentTarget, event.nativeEvent];
    if (isStale) keepUnsent(place, null);
    // With nothing to wait for the press goes its own way: a form that is being sent ignores being sent once more.
    if (mine === null || isStale || isPressed.current || mine.isIdle) {
      isPressed.current = false;
      return;
    }
    event.preventDefault();
    void mine.press(() => {
      isPressed.current = true;
      // The button may have been drawn anew meanwhile; and what the browser itself refuses was not carried out.
      target.requestSubmit(submitter?.isConnected === true ? submitter : null);
      isPressed.current = false;
    });
  };

  useEffect(() => {
    if (unsent !== null) saver.current?.typed(unsent.typed);
  }, [saver, unsent]);

  return { state, version, given, clash, typed, submit };
}
