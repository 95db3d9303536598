import type { Fault } from '../world';

/** SendGrid refuses, fails, hangs up, answers late, by half and with what is no answer. */
export const mailRefuses: Fault = {
  id: 'SendGrid fails',
  async strike({ sendGrid }) {
    sendGrid.faults.push({ status: 429 }, { status: 500 }, 'cut', { status: 503 }, 'slow', 'garbage', 'lost', 'half');
  },
};
