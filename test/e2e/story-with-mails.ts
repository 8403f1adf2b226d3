import { Mailbox } from '../support/mailbox.ts';
import { startSystem, type System } from '../support/system.ts';
import { test as story } from './story.ts';

/** With a server that takes mails; provider, demo and people are the asking file's alone, as everyone is handed out once. */
export const storyWithMails = () =>
  story.extend<object, { mailbox: Mailbox; system: System }>({
    mailbox: [
      // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
      async ({}, use) => {
        const mailbox = await new Mailbox().open();
        await use(mailbox);
        await mailbox.close();
      },
      { scope: 'worker' },
    ],
    system: [
      async ({ mailbox }, use) => {
        const environment = { IDP_SMTP: mailbox.address, IDP_MAIL_FROM: 'unilogin@skovbrynet.example' };
        const system = await startSystem({ environment });
        await use(system);
        await system.stop();
      },
      { scope: 'worker', timeout: 60_000 },
    ],
  });
