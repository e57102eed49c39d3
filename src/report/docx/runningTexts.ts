/** The head and foot of every page. The page numbers are the only fields of the document: Word counts them by itself. */
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { RunningTexts } from '#src/core/report/report.ts';
import { runsOf } from './textParagraph.ts';

/** More would not fit one line beside each other at 8.5 pt. */
const MOST_SIGNS = 100;

export const runningHead = ({ subject, nature }: RunningTexts) =>
  new Header({
    children: [
      new Paragraph({
        style: 'Header',
        children: [
          ...runsOf({ text: subject }, false),
          subject.length + nature.length <= MOST_SIGNS ? tab() : new TextRun({ break: 1 }),
          ...runsOf({ text: nature }, false),
        ],
      }),
    ],
  });

export const runningFoot = ({ questionnaire, pageNumber }: RunningTexts) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          ...runsOf({ text: questionnaire }, false),
          tab(),
          ...runsOf({ text: pageNumber.before }, false),
          new TextRun({ children: [PageNumber.CURRENT] }),
          ...runsOf({ text: pageNumber.between }, false),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

const tab = () => new TextRun({ children: [new Tab()] });
