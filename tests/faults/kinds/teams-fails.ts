import type { ConnectorFault } from '../../support/bot-connector';
import type { Fault } from '../world';

/** The connector of Teams fails so for the next few messages. */
export function teamsFails(how: string, fault: ConnectorFault): Fault {
  return {
    id: `Teams: ${how}`,
    async strike({ teams, random }) {
      teams.connector.faults.push(...Array.from({ length: 1 + Math.floor(random() * 6) }, () => fault));
    },
  };
}
