/** The sheet of paper of a Word document. Its units: twips (1/20 pt) for text, CSS px for pictures. */

/** A4. */
export const PAGE_WIDTH = 11906;
export const PAGE_HEIGHT = 16838;
/** 20 mm at the sides and the foot; more at the head, which has a rule. */
export const MARGIN = 1134;
export const HEAD_MARGIN = 1361;
/** Of the running texts from the edge of the sheet. */
export const HEAD_DISTANCE = 737;
export const FOOT_DISTANCE = 624;

export const TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

const TWIPS_PER_PX = 15;
/** A picture is as wide as the text at most, and leaves room for its caption. */
export const PICTURE_WIDTH = TEXT_WIDTH / TWIPS_PER_PX;
/** Of the radar: what is essential stands on one page. */
export const RADAR_HEIGHT = 130;
export const PICTURE_HEIGHT = (PAGE_HEIGHT - HEAD_MARGIN - MARGIN) / TWIPS_PER_PX - 80;
