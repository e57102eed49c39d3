/** What is said of a matrix of complementarity, in the language of the interface. */
import type { MatrixWords } from '#src/core/report/matrixWords.ts';
import { m } from './paraglide/messages.js';

export const matrixWords = (): MatrixWords => ({
  title: m.matrix_title(),
  intro: m.matrix_report_intro(),
  kinds: {
    activity: m.matrix_kind_activity(),
    public: m.matrix_kind_public(),
    territory: m.matrix_kind_territory(),
    skill: m.matrix_kind_skill(),
    means: m.matrix_kind_means(),
  },
  kind: m.matrix_kind(),
  counts: {
    rows: m.matrix_count_rows(),
    matches: m.matrix_count_matches(),
    overlaps: m.matrix_count_overlaps(),
    uncoveredNeeds: m.matrix_count_needs(),
    unasked: m.matrix_count_unasked(),
  },
  countsTitle: m.matrix_counts(),
  allKinds: m.matrix_all_kinds(),
  row: m.matrix_row(),
  stances: {
    brings: m.matrix_head_brings(),
    seeks: m.matrix_head_seeks(),
    both: m.matrix_head_both(),
    none: m.matrix_head_none(),
  },
  unsaid: m.matrix_unsaid(),
  notes: m.matrix_notes(),
  nothing: m.matrix_nothing(),
  matches: {
    title: m.matrix_matches(),
    intro: m.matrix_matches_intro(),
    bring: (names, count) => m.matrix_bring({ names, count }),
    seek: (names, count) => m.matrix_seek({ names, count }),
    both: (names, count) => m.matrix_both({ names, count }),
  },
  overlaps: {
    title: m.matrix_overlaps(),
    intro: m.matrix_overlaps_intro(),
    sentence: (names) => m.matrix_overlap({ names }),
  },
  uncoveredNeeds: {
    title: m.matrix_needs(),
    intro: m.matrix_needs_intro(),
    sentence: (names, count) => m.matrix_need({ names, count }),
    awaited: (names) => m.matrix_awaited({ names }),
  },
  nobodyConcerned: { title: m.matrix_nobody(), intro: m.matrix_nobody_intro() },
  unasked: {
    title: m.matrix_unasked(),
    intro: m.matrix_unasked_intro(),
    rows: (count) => m.matrix_unasked_rows({ count }),
  },
  relations: {
    title: m.matrix_relations(),
    intro: m.matrix_relations_intro(),
    levels: [
      m.matrix_level_0(),
      m.matrix_level_1(),
      m.matrix_level_2(),
      m.matrix_level_3(),
      m.matrix_level_4(),
      m.matrix_level_5(),
    ],
    level: (level, meaning) => m.matrix_level({ level, meaning }),
    between: m.matrix_between(),
    ofFirst: m.matrix_of_first(),
    ofSecond: m.matrix_of_second(),
    reading: m.matrix_reading(),
    same: (meaning) => m.matrix_reading_same({ meaning }),
    readings: {
      near: m.matrix_reading_near(),
      apart: m.matrix_reading_apart(),
    },
    oneMissing: (name) => m.matrix_reading_missing({ name }),
    nobody: m.matrix_relations_nobody(),
    notToldYet: (count) => m.matrix_relations_left({ count }),
  },
});
