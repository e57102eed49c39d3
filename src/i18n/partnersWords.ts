/** What is said of several associations together, in the language of the interface. */
import type { PartnersWords } from '#src/core/report/partnersWords.ts';
import { m } from './paraglide/messages.js';

export const partnersWords = (): PartnersWords => ({
  title: m.partners_title(),
  intro: m.partners_intro(),
  forThem: (names) => m.partners_for_them({ names }),
  radarTitle: m.partners_radar_title(),
  radarCaption: (most) => m.partners_radar_caption({ most }),
  overlayTitle: (dimension) => m.partners_overlay_title({ dimension }),
  overlayCaption: m.partners_overlay_caption(),
  prospectiveCaption: m.partners_prospective_caption(),
  tableCaption: (dimension, isFlagged) =>
    isFlagged
      ? m.partners_table_caption_flagged({ dimension })
      : m.partners_table_caption({ dimension }),
  dimensionsCaption: m.partners_dimensions_caption(),
  gap: m.partners_gap(),
  gapOf: (gap) => m.partners_gap_of({ gap }),
  range: (lowest, highest) => m.partners_range({ lowest, highest }),
  flaggedGap: (gap) => m.partners_flagged_gap({ gap }),
  gaps: m.partners_gaps(),
  elsewhere: (themes) => m.partners_gaps_elsewhere({ themes }),
  missingElsewhere: (themes) => m.partners_gaps_missing({ themes }),
  noGap: m.partners_no_gap(),
  nothingCompared: m.partners_nothing_compared(),
  gapFound: (range, gap) => m.partners_gap_found({ range, gap }),
  calls: {
    own: m.partners_call_own(),
    partner: m.partners_call_partner(),
    common: (themeId) => (COMMON[themeId] ?? m.partners_call_common)(),
  },
  complementarity: {
    title: m.partners_complementarity(),
    intro: m.partners_complementarity_intro(),
    caption: m.partners_complementarity_caption(),
    themesCaption: m.partners_complementarity_themes(),
    speaker: m.partners_speaker(),
    view: m.partners_view(),
    about: (speaker, partner) => m.partners_view_about({ speaker, partner }),
    whole: m.partners_whole(),
    asymmetries: m.partners_asymmetries(),
    noAsymmetry: m.partners_no_asymmetry(),
    partial: m.partners_complementarity_partial(),
    asymmetry: (themes) =>
      themes === '' ? m.partners_asymmetry_whole() : m.partners_asymmetry({ themes }),
  },
  vision: {
    title: (dimension) => m.partners_vision({ dimension }),
    intro: m.partners_vision_intro(),
    agreement: m.partners_agreement(),
    agreements: {
      close: m.partners_agreement_close(),
      differs: m.partners_agreement_differs(),
      flagged: m.partners_agreement_flagged(),
    },
    notCompared: m.partners_agreement_none(),
    level: m.partners_level(),
  },
  spreads: { title: m.partners_spreads(), answers: m.partners_answers() },
  notes: { title: m.partners_notes(), intro: m.partners_notes_intro() },
  association: m.partners_association(),
  limits: {
    title: m.partners_limits(),
    provisional: m.partners_limit_provisional(),
    prospective: (dimensions) => m.partners_limit_prospective({ dimensions }),
    partly: (coverage, themes) => m.partners_limit_partly({ coverage, themes }),
    missing: (themes) => m.partners_limit_missing({ themes }),
  },
  table: {
    compared: m.partners_kind_compared(),
    apart: m.partners_kind_apart(),
    view: m.partners_kind_view(),
  },
  lettered: (letter) => m.partners_lettered({ letter }),
});

/** Themes of the shared vision that have a sentence of their own; any other has one that fits all. */
const COMMON: Readonly<Record<string, () => string>> = {
  V1: m.partners_call_V1,
  V2: m.partners_call_V2,
  V3: m.partners_call_V3,
  V4: m.partners_call_V4,
  V5: m.partners_call_V5,
};
