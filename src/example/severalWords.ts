/** What the three associations of the second example are called, wrote and concluded. Invented from beginning to end. */
import { setTexts } from './setTexts.ts';
import { severalWordsEn } from './severalWordsEn.ts';
import { severalWordsFr } from './severalWordsFr.ts';

export type SeveralWords = typeof severalWordsFr;

export const severalWords = setTexts<SeveralWords>({ fr: severalWordsFr, en: severalWordsEn });
