/**
 * What the three associations of the second example answered. One sign per person: a level, N « Ne sait pas », O « Ne
 * nous concerne pas », - no answer. Express questions at the start, all of them six months later.
 */

export type Signs = Readonly<Record<string, string>>;

/** The pantry, nine people on paper, about the day centre. */
export const PANTRY_AT_START: Signs = {
  'P1.etat': '343333433',
  'P2.etat': '232323322',
  'P3.etat': '222232122',
  'P4.etat': '112121213',
  'P4.appropriation': '323333243',
  'P5.etat': '223222132',
  'S1.etat': '22N322232',
  'S2.etat': '222312222',
  'S3.etat': '112212112',
  'S4.appropriation': '211112121',
  'S5.etat': '111211122',
  'S6.etat': '1NN11N121',
  'C1.etat': '232322322',
  'C2.etat': '332323332',
  'C3.etat': '22N223222',
  'C4.etat': '1N2N12N12',
  'C5.etat': '121212112',
  'V1.etat': '443142434',
  'V2.etat': '111121112',
  'V3.etat': '211121212',
  'V3.appropriation': '11N121111',
  'V4.appropriation': '212212122',
  'V5.etat': '1N111N121',
};

/** The day centre, six people on paper, about the pantry. */
export const DAY_CENTRE_AT_START: Signs = {
  'P1.etat': '444343',
  'P2.etat': '333232',
  'P3.etat': '332323',
  'P4.etat': '233232',
  'P4.appropriation': '343433',
  'P5.etat': '333223',
  'S1.etat': '333323',
  'S2.etat': '232322',
  'S3.etat': '222122',
  'S4.appropriation': '323232',
  'S5.etat': '333232',
  'S6.etat': '2N2122',
  'C1.etat': '333233',
  'C2.etat': '212122',
  'C3.etat': '323232',
  'C4.etat': '2N2N21',
  'C5.etat': '222122',
  'V1.etat': '332323',
  'V2.etat': '212112',
  'V3.etat': '222122',
  'V3.appropriation': '122112',
  'V4.appropriation': '232222',
  'V5.etat': '2N2121',
};

/** The pantry, eight people apart on the device. */
export const PANTRY_LATER: Signs = {
  'P1.etat': '33433343',
  'P1.appropriation': '32332332',
  'P2.etat': '33233323',
  'P2.appropriation': '22322332',
  'P3.etat': '33232333',
  'P3.appropriation': '23222322',
  'P4.etat': '33233324',
  'P4.appropriation': '33333243',
  'P5.etat': '22322322',
  'P5.appropriation': '22332222',
  'S1.etat': '32332N33',
  'S1.appropriation': '323N3232',
  'S2.etat': '23222322',
  'S2.appropriation': '22232222',
  'S3.etat': '33232323',
  'S3.appropriation': '22132322',
  'S4.etat': '22322232',
  'S4.appropriation': '33323333',
  'S5.etat': '11211212',
  'S5.appropriation': '21211211',
  'S6.etat': '2N122N21',
  'S6.appropriation': '1NN21N12',
  'V1.etat': '22322222',
  'V1.appropriation': '22222322',
  'V2.etat': '22132222',
  'V2.appropriation': '11212212',
  'V3.etat': '12211212',
  'V3.appropriation': '21121211',
  'V4.etat': '22N23222',
  'V4.appropriation': '32232322',
  'V5.etat': '12N12112',
  'V5.appropriation': '11N1N121',
};

export const PANTRY_ON_DAY_CENTRE: Signs = {
  'C1.etat': '33333323',
  'C1.appropriation': '32323332',
  'C2.etat': '33433332',
  'C2.appropriation': '33323233',
  'C3.etat': '33233333',
  'C3.appropriation': '22322N32',
  'C4.etat': '2N22N232',
  'C4.appropriation': '1N21N121',
  'C5.etat': '22322122',
  'C5.appropriation': '21222122',
};

export const PANTRY_ON_FAMILIES: Signs = {
  'C1.etat': '3N32N332',
  'C1.appropriation': '2N22N212',
  'C2.etat': '41313N14',
  'C2.appropriation': '21N22N12',
  'C3.etat': '3N33N332',
  'C3.appropriation': '2NN2NN21',
  'C4.etat': 'NNN1NN2N',
  'C4.appropriation': 'NN1NNN1N',
  'C5.etat': '1NN2NN1N',
  'C5.appropriation': '1N1NNN1N',
};

/** The day centre, one answer for all. */
export const DAY_CENTRE_LATER: Signs = {
  ...{ 'P1.etat': '4', 'P1.appropriation': '3', 'P2.etat': '3', 'P2.appropriation': '3' },
  ...{ 'P3.etat': '3', 'P3.appropriation': '2', 'P4.etat': '3', 'P4.appropriation': '4' },
  ...{ 'P5.etat': '3', 'P5.appropriation': '2', 'S1.etat': '3', 'S1.appropriation': '3' },
  ...{ 'S2.etat': '2', 'S2.appropriation': '2', 'S3.etat': '2', 'S3.appropriation': '2' },
  ...{ 'S4.etat': '2', 'S4.appropriation': '3', 'S5.etat': '3', 'S5.appropriation': '3' },
  ...{ 'S6.etat': '2', 'S6.appropriation': 'N', 'V1.etat': '3', 'V1.appropriation': '2' },
  ...{ 'V2.etat': '2', 'V2.appropriation': '1', 'V3.etat': '2', 'V3.appropriation': '2' },
  ...{ 'V4.etat': '2', 'V4.appropriation': '2', 'V5.etat': '2', 'V5.appropriation': '1' },
};

export const DAY_CENTRE_ON_PANTRY: Signs = {
  ...{ 'C1.etat': '3', 'C1.appropriation': '3', 'C2.etat': '1', 'C2.appropriation': '2' },
  ...{ 'C3.etat': '3', 'C3.appropriation': '2', 'C4.etat': '2', 'C4.appropriation': '2' },
  ...{ 'C5.etat': '2', 'C5.appropriation': '2' },
};

export const DAY_CENTRE_ON_FAMILIES: Signs = {
  ...{ 'C1.etat': '3', 'C1.appropriation': '2', 'C2.etat': '2', 'C2.appropriation': '2' },
  ...{ 'C3.etat': '3', 'C3.appropriation': '3', 'C4.etat': '2', 'C4.appropriation': 'N' },
  ...{ 'C5.etat': '2', 'C5.appropriation': '1' },
};

/** As the families’ association shares it: the value and the mean of the answers, or why there is none. */
/** Its value, and that for comparisons; or why it has none. */
export type SharedCell = readonly [value: number, comparison: number] | 'unclear' | 'unanswered';

export const FAMILIES_SHARED: Readonly<Record<string, SharedCell>> = {
  'P1.etat': [4, 3.6],
  'P1.appropriation': [3, 3.2],
  'P2.etat': [4, 3.8],
  'P2.appropriation': [3, 3],
  'P3.etat': [2, 2.2],
  'P3.appropriation': [2, 1.8],
  'P4.etat': [2.5, 2.5],
  'P4.appropriation': [4, 3.5],
  'P5.etat': [3, 2.6],
  'P5.appropriation': [2, 2.4],
  'S1.etat': [2, 2.2],
  'S1.appropriation': [2, 2],
  'S2.etat': [3, 2.8],
  'S2.appropriation': [3, 2.6],
  'S3.etat': [2, 1.8],
  'S3.appropriation': [1.5, 1.5],
  'S4.etat': [2, 2.2],
  'S4.appropriation': [3, 2.6],
  'S5.etat': [2, 2.2],
  'S5.appropriation': [2, 1.8],
  'S6.etat': 'unclear',
  'S6.appropriation': 'unclear',
  'V1.etat': [2, 2],
  'V1.appropriation': [1, 1.4],
  'V2.etat': [2, 1.8],
  'V2.appropriation': 'unclear',
  'V3.etat': [1, 1.4],
  'V3.appropriation': [1, 1.2],
  'V4.etat': [2, 2.2],
  'V4.appropriation': [2, 2],
  'V5.etat': [1, 1.2],
  'V5.appropriation': 'unanswered',
};
