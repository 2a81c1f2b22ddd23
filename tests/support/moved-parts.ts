/** How React writes a part that is not ready when its page is sent: a place kept for it, and the part itself, hidden. */
const marks = [/<!--\$[?~!]-->/g, /<template id="[BP]:[^"]*"/g, /<div hidden(?:="")? id="S:[^"]*"/g];

/** Whatever of a page only a script would put where it belongs: nobody without one could read it. */
export function movedParts(html: string): readonly string[] {
  return marks.flatMap((mark) => html.match(mark) ?? []);
}
