import { startOfDay } from '@/lib/platform/day';

/** When the facts of these files were recorded: the state of the research they come from. */
export const researchedOn = startOfDay('2026-11-21');
