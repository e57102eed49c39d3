/** Fewer people than this who answered apart are never shown what they answered. */
export const SMALLEST_SHOWN_GROUP = 3;

/** Neither a college nor what remains of the group without it is shown under this number of people. */
export const SMALLEST_SHOWN_COLLEGE = 5;
