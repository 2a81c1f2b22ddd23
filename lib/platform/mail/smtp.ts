import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { oneLine } from '@/lib/platform/text';

export type Mail = Readonly<{
  /** Unique to the message and the same in every try. */
  id: string;
  from: Readonly<{ name: string; address: string }>;
  to: Readonly<{ name: string; address: string }>;
  subject: string;
  text: string;
  html: string;
  language: string;
}>;

/** `later`: surely not taken, try again. `refused`: never will be. `unconfirmed`: handed over, and no answer came. */
export type MailResult = Readonly<{
  result: 'sent' | 'later' | 'refused' | 'unconfirmed';
  reply: number | null;
}>;

const limits = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};

async function composed({ id, from, to, subject, text, html, language }: Mail): Promise<Buffer> {
  const mail = new MailComposer({
    ...{ text, html, subject: oneLine(subject) },
    from: { name: oneLine(from.name), address: from.address },
    to: { name: oneLine(to.name), address: to.address },
    messageId: `<${id}@${from.address.split('@')[1] ?? 'localhost'}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    ...{ disableFileAccess: true, disableUrlAccess: true, newline: 'win' },
  });
  return mail.compile().build();
}

type Call = (done: (error?: Error | null) => void) => void;

function called(call: Call): Promise<void> {
  return new Promise((resolve, reject) => {
    call((error) => (error ? reject(error) : resolve()));
  });
}

function replyOf(error: unknown): number | null {
  const code = error instanceof Error && 'responseCode' in error ? error.responseCode : null;
  return typeof code === 'number' ? code : null;
}

/** Only what the server says of this address or this message is about the message; the rest is about the server. */
function isOfMessage(error: unknown): boolean {
  const command = error instanceof Error && 'command' in error ? error.command : null;
  return command === 'RCPT TO' || command === 'DATA';
}

function failure(error: unknown, isHandedOver: boolean): MailResult {
  const reply = replyOf(error);
  if (reply === null) return { result: isHandedOver ? 'unconfirmed' : 'later', reply };
  return { result: reply >= 500 && isOfMessage(error) ? 'refused' : 'later', reply };
}

/**
 * Sends one message over one connection. `handOver` is asked when the mail server stands ready for the text and before
 * the first byte of it goes: when it says no, or throws, nothing is sent and the answer is `later`.
 */
export async function sendMail(
  url: string,
  mail: Mail,
  handOver: () => Promise<boolean>,
): Promise<MailResult> {
  const { auth, ...server } = parseConnectionUrl(url);
  const connection = new SMTPConnection({ ...server, ...limits });
  let isHandedOver = false;
  const message = await composed(mail);
  async function* text() {
    if (!(await handOver())) throw new Error('Another sender has this message.');
    isHandedOver = true;
    yield message;
  }
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject);
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    if (auth) await called((done) => connection.login(auth, done));
    const envelope = { from: mail.from.address, to: [mail.to.address] };
    await called((done) => connection.send(envelope, Readable.from(text(), { objectMode: false }), done));
    return { result: 'sent', reply: 250 };
  } catch (error) {
    return failure(error, isHandedOver);
  } finally {
    connection.close();
  }
}
