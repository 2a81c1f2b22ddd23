import type { CellStyle } from 'hucre/xlsx';

const line = { style: 'thin', color: { rgb: 'C9CFD6' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
export const top = { vertical: 'top', wrapText: true } as const;
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** Grey: what only tells. */
export const told: CellStyle = { alignment: top, border, fill: fill('F1F3F5'), protection: { locked: true } };
export const heading: CellStyle = { ...told, font: { bold: true }, fill: fill('DCE3EA') };
/** White: what is filled in. */
export const open: CellStyle = { alignment: top, border, protection: { locked: false } };
/** Red: what has to be mended. */
export const wrong: CellStyle = { ...open, fill: fill('FBD9D3') };
