import type { SentenceKey } from '../languages/sentences';
import type { AccountPages, Shown, Signed } from './mount-account-pages';
import type { Field } from './page';
import type { Mount } from './staff-pages';

/** Another address, another password: the one that counts now is asked for both, as a browser may be left open. */
export function ownPages(mount: Mount, { registering }: AccountPages): void {
  const emailPage = ({ say, browser, form }: Signed, error?: SentenceKey): Shown => ({
    title: say('page.email-change'),
    error: error && say(error),
    forms: [
      {
        action: '/account/email',
        button: say('page.go'),
        hidden: { sign: browser.formSign() },
        fields: [
          { name: 'email', label: say('page.email-new'), type: 'email', complete: 'email', value: form.get('email') },
          current(say('page.password-now')),
        ],
      },
    ],
    links: [{ to: '/account', title: say('page.account') }],
  });

  mount(
    '/account/email',
    async (at) => emailPage(at),
    async (at) => {
      const { form, person, from, say } = at;
      const said = { email: form.get('email') ?? '', password: form.get('password') ?? '' };
      const done = await registering.changeEmail(person.id, said, from);
      if (done !== 'sent') return emailPage(at, done === 'wrong' ? 'page.error.wrong-now' : `page.error.${done}`);
      return { title: say('page.email-change'), texts: [say('page.sent')] };
    },
  );

  const passwordPage = ({ say, browser }: Signed, error?: SentenceKey): Shown => ({
    title: say('page.reset'),
    error: error && say(error),
    forms: [
      {
        action: '/account/password',
        button: say('page.go'),
        hidden: { sign: browser.formSign() },
        fields: [
          current(say('page.password-now')),
          {
            name: 'next',
            label: say('page.password-new'),
            type: 'password',
            complete: 'new-password',
            hint: say('page.password-hint'),
          },
        ],
      },
    ],
    links: [
      { to: '/account/forgot', title: say('page.forgot') },
      { to: '/account', title: say('page.account') },
    ],
  });

  mount(
    '/account/password',
    async (at) => passwordPage(at),
    async (at) => {
      const { form, person, from, say, browser } = at;
      const said = { password: form.get('password') ?? '', next: form.get('next') ?? '' };
      const done = await registering.changePassword(person.id, said, browser.name, from);
      if (typeof done === 'string')
        return passwordPage(at, done === 'wrong' ? 'page.error.wrong-now' : `page.error.${done}`);
      browser.keep(done);
      return {
        title: say('page.reset'),
        texts: [say('page.password-done')],
        links: [{ to: '/account', title: say('page.account') }],
      };
    },
  );
}

function current(label: string): Field {
  return { name: 'password', label, type: 'password', complete: 'current-password' };
}
