import localFont from 'next/font/local';

// Shown where it comes in time, as it does from the second page on: a page laid out again when it comes late moves what
// is being read and keeps a phone busy. What comes too late stays away for that visit, and its stand-in remains.

const latin = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'optional',
  // Its stand-in is in `styles/stand-in.css`, measured on Vietnamese text.
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const vietnamese = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2',
  variable: '--font-inter-vi',
  weight: '100 900',
  display: 'optional',
  // Named first in the tokens: a fallback of its own would stand before the Latin letters of Inter.
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
    },
  ],
});

/** The class that gives `--font-inter` and `--font-inter-vi`, the two parts of Inter. */
export const fontVariables = `${latin.variable} ${vietnamese.variable}`;
