/** What a person needs to answer on a device of their own: what is asked about whom, and for which bilan. */
import './zodWithoutEval.ts';
import * as z from 'zod';
import { MAX_NAME_LENGTH } from './limits.ts';

export const MAX_INVITED_PARTNERS = 20;

const name = z.string().max(MAX_NAME_LENGTH);
const party = z.strictObject({ id: z.uuid(), name });

export const invitationSchema = z.strictObject({
  dossier: z.strictObject({ id: z.uuid(), title: name }),
  organisation: party,
  partners: z.array(party).max(MAX_INVITED_PARTNERS),
  round: z.strictObject({
    id: z.uuid(),
    label: name,
    startedOn: z.iso.date(),
    mode: z.enum(['express', 'full']),
    questionnaire: z.strictObject({ id: z.string().max(100), version: z.string().max(40) }),
  }),
});

/** No answers, no other associations than those asked about, nothing of what was concluded. */
export type Invitation = z.infer<typeof invitationSchema>;
