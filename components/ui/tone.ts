/** What a colour says: teal done, blue under way, amber attention, red wrong, grey nothing known. */
export type Tone = 'good' | 'run' | 'warn' | 'bad' | 'none';
