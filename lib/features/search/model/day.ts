const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

type Wording = readonly [RegExp, (parts: readonly string[]) => readonly string[]];

const inVietnamese: readonly Wording[] = [
  [/\b(?:ngay )?([0-9]{1,2}) thang ([0-9]{1,2})(?: nam)?(?= |$)/g, ([day = '', of = '']) => [day, of]],
  [/\bthang ([0-9]{1,2}) nam (?=[0-9]{4}(?: |$))/g, ([of = '']) => [of, '']],
  [/\bngay ([0-9]{1,2} [0-9]{1,2})(?= |$)/g, (parts) => parts],
];

/** A date in words, as its figures: the end of each is a word's end. */
function wordings(names: readonly string[]): readonly Wording[] {
  const month = `(${names.join('|')})`;
  const figure = (name: string) => String(months.indexOf(name) + 1);
  return [
    ...inVietnamese,
    [new RegExp(`\\b([0-9]{1,2}) (?:of )?${month}\\b`, 'g'), ([day = '', name = '']) => [day, figure(name)]],
    [new RegExp(`\\b${month} ([0-9]{1,2})(?= |$)`, 'g'), ([name = '', day = '']) => [day, figure(name)]],
    [new RegExp(`\\b${month}(?= [0-9]{4}(?: |$))`, 'g'), ([name = '']) => [figure(name)]],
  ];
}

const anywhere = wordings(months.filter((name) => name !== 'may'));
const alone = wordings(months);

/** `may` is `máy` and `mây` too: the month only where a question holds nothing but a date. */
const nothingElse = /^(?:[0-9]{1,2} (?:of )?)?may(?: [0-9]{1,2})?(?: [0-9]{4})?$/;

/**
 * A folded question with its dates in figures, as things are entered: `ngay 10 thang 10`, `october 10` and `10/10` are
 * `10 10`, `thang 7 nam 2018` is `7 2018`. Days alone and months alone are left as they are.
 */
export function withDays(form: string): string {
  const known = nothingElse.test(form) ? alone : anywhere;
  return known.reduce(
    (text, [wording, figures]) =>
      text.replace(wording, (_whole, ...parts: unknown[]) =>
        figures(parts.slice(0, -2).filter((part) => typeof part === 'string')).join(' '),
      ),
    form,
  );
}
