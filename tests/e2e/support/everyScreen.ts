/** Every screen of the app in each state that it has, reached as a person would; by what people are doing. */
import type { Screen } from './screen.ts';
import { ANSWERING } from './screens/answer.ts';
import { COLLECTING } from './screens/collect.ts';
import { CONCLUDING } from './screens/conclude.ts';
import { DESK_SCREENS } from './screens/desk.ts';
import { DISCUSSING } from './screens/discuss.ts';
import { HANDING_OVER } from './screens/handover.ts';
import { COMPLEMENTING } from './screens/matrix.ts';
import { MERGE } from './screens/merge.ts';
import { BEING_SEVERAL } from './screens/parties.ts';
import { FIRST_PARTNERS, SIX_PARTNERS } from './screens/partners.ts';
import { PREPARING } from './screens/prepare.ts';
import { LOOKING_AGAIN } from './screens/rounds.ts';
import { SEEING } from './screens/see.ts';
import { STARTING } from './screens/start.ts';

export const SCREENS: Readonly<Record<string, readonly Screen[]>> = {
  'around a dossier': STARTING,
  'preparing a session': PREPARING,
  answering: ANSWERING,
  'gathered, hidden, shown': SEEING,
  discussing: DISCUSSING,
  concluding: CONCLUDING,
  collecting: COLLECTING,
  'who takes part': BEING_SEVERAL,
  'several associations': FIRST_PARTNERS,
  'six associations': SIX_PARTNERS,
  'a matrix of complementarity': COMPLEMENTING,
  'bilan after bilan': LOOKING_AGAIN,
  'from device to device': HANDING_OVER,
  'merging a dossier': MERGE,
  'a desk of many dossiers': DESK_SCREENS,
};
