/** Fewer people than this who answered apart are never shown what they answered. */
export const SMALLEST_SHOWN_GROUP = 3;
