const ABOUT_PARTNER = /^C/;

/** Whom a question is about: `partnerId` where it is about partners. */
export const subjectOf = (questionId: string, partnerId: string | null) =>
  ABOUT_PARTNER.test(questionId) ? partnerId : null;
