/** Imported before any schema is made: zod compiles functions at run time otherwise, which the content policy forbids. */
import { config } from 'zod';

config({ jitless: true });
