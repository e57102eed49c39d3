/**
 * Hands the running texts to the page margins. An `@page` margin box takes no element, and the content policy no inline
 * style; but it reads the custom properties of the root, which a script may set (src/styles/print.css shows them).
 */
import { useEffect } from 'react';
import type { RunningTexts } from '#src/core/report/report.ts';

export function useRunningTexts({
  subject,
  nature,
  questionnaire,
  pageNumber,
}: RunningTexts): void {
  const { before, between } = pageNumber;
  useEffect(() => {
    const { style } = document.documentElement;
    const texts = {
      '--running-subject': subject,
      '--running-nature': nature,
      '--running-questionnaire': questionnaire,
      '--running-page-before': before,
      '--running-page-between': between,
    };
    for (const [property, text] of Object.entries(texts))
      style.setProperty(property, cssString(text));
    return () => {
      for (const property of Object.keys(texts)) style.removeProperty(property);
    };
  }, [subject, nature, questionnaire, before, between]);
}

/** Quotes, backslashes and line breaks would end the string: names come from people and files. */
const cssString = (text: string) =>
  `"${text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
