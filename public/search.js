// @ts-check
// Adds to the search form of every page what a page without script cannot do: `/` goes to the box, and suggestions come
// while one types (the ARIA combobox pattern: arrows, Enter, Escape). When anything fails the form stays a plain form.

/** @typedef {{ title: string, lang?: string, kind: string, href: string }} Suggestion */

/** Where the browser remembers that `/` is to stay an ordinary key, for who speaks to the machine or presses by chance. */
const remembered = 'slash-off';
const choice = /** @type {HTMLInputElement | null} */ (document.querySelector('input[data-slash]'));
if (choice) {
  choice.checked = !isSlashOff();
  choice.closest('[hidden]')?.removeAttribute('hidden');
  choice.addEventListener('change', () => {
    if (choice.checked) localStorage.removeItem(remembered);
    else localStorage.setItem(remembered, '1');
  });
}

const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-suggest]'));
const box = /** @type {HTMLInputElement | null} */ (form?.elements.namedItem('q') ?? null);
if (form && box) {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (isSlashOff()) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  // Not before the box is used: a page that hydrates must find its form as the server made it.
  box.addEventListener(
    'focus',
    () => {
      enhance(form, box);
    },
    { once: true },
  );
}

/** A browser may refuse to remember anything: then the key works. */
function isSlashOff() {
  try {
    return localStorage.getItem(remembered) !== null;
  } catch {
    return false;
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} box
 */
function enhance(form, box) {
  const list = form.appendChild(document.createElement('ul'));
  const told = form.appendChild(document.createElement('p'));
  let current = -1;
  let timer = setTimeout(() => undefined);
  let asked = new AbortController();

  list.id = 'q-list';
  list.className = 'suggest';
  list.hidden = true;
  set(list, { role: 'listbox', 'aria-label': form.dataset.list ?? '' });
  told.className = 'vh';
  told.setAttribute('role', 'status');
  set(box, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-keyshortcuts': '/',
  });
  close();

  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), 150);
  });
  box.addEventListener('blur', close);
  // Pressing must not take the cursor out of the box, which would close the list before the click arrives.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    follow(event.target);
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    const options = list.children.length;
    if (event.key === 'ArrowDown') go((current + 1) % options);
    else if (event.key === 'ArrowUp') go(current < 1 ? options - 1 : current - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && current >= 0) follow(list.children[current]);
    else return;
    event.preventDefault();
  });

  function close() {
    asked.abort();
    list.hidden = true;
    current = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  }

  /** @param {number} index */
  function go(index) {
    current = index;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    box.setAttribute('aria-activedescendant', `q-${String(index)}`);
  }

  async function ask() {
    asked.abort();
    asked = new AbortController();
    const typed = box.value.trim();
    if (typed === '' || typed.length > 100) {
      close();
      return;
    }
    try {
      const query = new URLSearchParams({ q: typed, locale: form.dataset.suggest ?? 'vi' });
      const answer = await fetch(`/api/search?${query}`, { signal: asked.signal });
      const given = /** @type {unknown} */ (await answer.json());
      show(/** @type {{ items: Suggestion[] }} */ (given).items);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) close();
    }
  }

  /** @param {Suggestion[]} items */
  function show(items) {
    close();
    list.replaceChildren(...items.map(option));
    told.textContent = (form.dataset.many ?? '').replace('{count}', String(items.length));
    if (items.length === 0 || document.activeElement !== box) return;
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
  }
}

/**
 * @param {Suggestion} item
 * @param {number} index
 */
function option(item, index) {
  const row = document.createElement('li');
  const title = row.appendChild(document.createElement('span'));
  const kind = row.appendChild(document.createElement('span'));
  set(row, { id: `q-${String(index)}`, role: 'option', 'aria-selected': 'false', 'data-href': item.href });
  title.textContent = item.title;
  if (item.lang) title.lang = item.lang;
  kind.textContent = item.kind;
  return row;
}

/**
 * @param {Element} element
 * @param {Record<string, string>} attributes
 */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** @param {EventTarget | null | undefined} target */
function follow(target) {
  const row = target instanceof Element ? target.closest('[data-href]') : null;
  if (row instanceof HTMLElement) location.assign(row.dataset.href ?? '');
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
