import { openBenchDesk, settle } from './bench-desk.js';
import { spentSteps, timeSteps } from './mail-steps.js';

/** A worker that sends what is due when it is told to, and says what that took. */
const [databaseUrl, folder, smtpUrl] = process.argv.slice(2);
timeSteps();
const { desk } = await openBenchDesk(databaseUrl!, folder!, { SMTP_URL: smtpUrl! });
await settle(desk);

process.on('message', (word) => {
  if (word === 'end') void desk.dispose().then(() => process.disconnect());
  else void sendDue();
});
process.send!('ready');

async function sendDue(): Promise<void> {
  const before = process.cpuUsage();
  const sent = await desk.services.digests.sendDue();
  const { user, system } = process.cpuUsage(before);
  process.send!({ ...spentSteps(), sent, processor: (user + system) / 1000 });
}
