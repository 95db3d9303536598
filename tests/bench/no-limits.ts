import type { Limits } from '../../channels/direct-line/settings';

/** A load generator is one address that says more in a second than a person in a day. */
export const NO_LIMITS: Limits = {
  startsPerAddress: 1e9,
  returnsPerConversation: 1e9,
  activitiesPerConversation: 1e9,
  streamsPerConversation: 8,
};
