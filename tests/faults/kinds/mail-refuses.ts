import type { Fault } from '../world';

/** SendGrid refuses, fails and hangs up. */
export const mailRefuses: Fault = {
  id: 'SendGrid fails',
  async strike({ sendGrid }) {
    sendGrid.faults.push({ status: 429 }, { status: 500 }, 'cut', { status: 503 });
  },
};
