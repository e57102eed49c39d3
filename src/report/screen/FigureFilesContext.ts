/** What a figure of the report needs to become a file of its own. */
import { createContext } from 'react';
import type { Report } from '#src/core/report/report.ts';

/** @param ending of the file’s name, without the dot */
export type FigureFileName = (title: string, ending: string) => string;

interface FigureFilesGiven {
  readonly report: Report;
  readonly figureFileName: FigureFileName;
}

/** `null` outside of a report. */
export const FigureFilesContext = createContext<FigureFilesGiven | null>(null);
