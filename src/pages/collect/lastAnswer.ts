/** In the state of a visit: one comes back to correct the answer that was keyed last. */
export const LAST_ANSWER = 'last answer';
