import { refresh } from 'next/cache';

/** Makes the signed-in page an action was sent from show today's rows; for actions that stay where they are. */
export function refreshPage(): void {
  refresh();
}
