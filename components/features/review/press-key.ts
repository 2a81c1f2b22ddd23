const marks: Readonly<Record<string, string>> = { a: 'accept', r: 'return' };

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** The next item after this one that carries no mark yet. */
function nextUndecided(item: Element): HTMLInputElement | null {
  const items = [...document.querySelectorAll('.decision .rev')];
  const later = items.slice(items.indexOf(item) + 1);
  const open = later.find(
    (each) => each.querySelector('[name^="mark-"]') && !each.querySelector('[name^="mark-"]:checked'),
  );
  return open?.querySelector<HTMLInputElement>('[name^="mark-"]') ?? null;
}

/** The item one is in, unless one is writing or means another shortcut. */
function itemOf({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): Element | null {
  if (ctrlKey || metaKey || altKey || isTyping(target) || !(target instanceof Element)) return null;
  return target.closest('.clean-list li, .rev');
}

/** Inside an item, A accepts it and moves on, R returns it and opens its reason; typing is never disturbed. */
export function pressKey(event: KeyboardEvent): void {
  const mark = marks[event.key.toLowerCase()] ?? 'none';
  const item = itemOf(event);
  const radio = item?.querySelector<HTMLInputElement>(`.decide input[value="${mark}"]`);
  if (item === null || !radio) return;
  event.preventDefault();
  radio.click();
  const after = mark === 'accept' ? nextUndecided(item) : item.querySelector<HTMLElement>('.reason textarea');
  after?.focus();
  after?.scrollIntoView({ block: 'center' });
}
