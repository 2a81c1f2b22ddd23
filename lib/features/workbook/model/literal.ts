/** Programs read `_x000D_` in a text as the character of that number, and `#N/A` as an error of their own. */
export function literal(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(/^#(?=[A-Z/0_]+[!?]?$)/, '_x0023_');
}

/** The text that was written so; LibreOffice shows and keeps the number of the `#` as it stands. */
export function unliteral(text: string): string {
  return text.replace(/^_x0023_(?=[A-Z/0_]+[!?]?$)/, '#');
}
