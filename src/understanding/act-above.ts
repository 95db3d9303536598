/** Below this, ask one short question with the alternatives as buttons: above it acting is right 99 times in 100. */
export const ACT_ABOVE = 0.85;
