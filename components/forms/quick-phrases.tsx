'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

function append(id: string, phrase: string) {
  const box = document.getElementById(id);
  if (!(box instanceof HTMLTextAreaElement)) return;
  box.value = box.value.trim() === '' ? `${phrase}. ` : `${box.value.trim()} ${phrase}. `;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.focus();
}

/** Shown only where a press can do something: without script the box alone is enough. */
export function QuickPhrases({ target, phrases }: { target: string; phrases: readonly string[] }) {
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!alive) return null;
  return (
    <div className="quick">
      {phrases.map((phrase) => (
        <button key={phrase} type="button" onClick={() => append(target, phrase)}>
          {phrase}
        </button>
      ))}
    </div>
  );
}
