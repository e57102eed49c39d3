import './zodWithoutEval.ts';
import * as z from 'zod';
import type { Condition } from './branching.ts';
import { FORMS } from './forms.ts';

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
    z.strictObject({ form: z.array(z.enum(FORMS)).min(1) }),
    z.strictObject({ profile: z.string(), is: z.array(z.string()).min(1) }),
    z.strictObject({ partners: z.literal('named') }),
  ]),
);
