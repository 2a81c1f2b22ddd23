/** Where the front door writes the address a connection comes from, over whatever a visitor wrote there. */
export const peerHeader = 'x-portal-peer';

/** This machine itself: a front server, a test or a developer, so of many people nothing is told apart. */
const ownMachine = /^(?:127\.|::1$|$)/;

/** The address of a connection as people write it; null for one from this machine, or where it is not known. */
export function peerAddress(written: string | null): string | null {
  const address = (written ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
  return ownMachine.test(address) ? null : address;
}
