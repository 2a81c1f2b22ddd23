import localFont from 'next/font/local';

// Shown where it comes in time, as it does from the second page on: a page laid out again when it comes late moves what
// is being read and keeps a phone busy. What comes too late stays away for that visit, and its stand-in remains.

const inter = localFont({
  // Latin and Vietnamese in one file, made by `ops/font/make.mjs`: of two, one could come in time and the other not.
  src: './inter.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'optional',
  // Its stand-in is in `styles/stand-in.css`, measured on Vietnamese text.
  adjustFontFallback: false,
});

/** The class that gives `--font-inter`. */
export const fontVariables = inter.variable;
