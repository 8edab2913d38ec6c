import { createTransport } from 'nodemailer';

/** Milliseconds. */
const patience = 5_000;

/** Greets a mail server and signs in to it; nothing is sent. @returns what it said against that; null when it is well. */
export async function checkMailServer(url: string): Promise<string | null> {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  try {
    await transport.verify();
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    transport.close();
  }
}
