/** What the report says around a session, in the language of the interface. */
import type { RecordWords } from '#src/core/report/recordWords.ts';
import { m } from './paraglide/messages.js';

export const recordWords = (): RecordWords => ({
  nature: m.record_nature(),
  natureOf: (date) => m.record_nature_of({ date }),
  intro: m.record_intro(),
  who: m.record_who(),
  displays: {
    title: m.record_displays(),
    shown: (at, people, present) =>
      [
        m.record_shown_at({ at }),
        ...(people === null ? [] : [m.record_shown_people({ count: people })]),
        ...(present === null ? [] : [m.record_shown_present({ count: present })]),
      ].join(' '),
    hidden: (at) => m.record_hidden_at({ at }),
  },
  nothingDiscussed: m.record_nothing_discussed(),
  numbered: (number, point) => m.record_numbered({ number, point }),
  explanation: m.discuss_explanation(),
  justification: m.discuss_justification(),
  minority: m.discuss_minority(),
  toCheck: m.discuss_facts(),
  found: (answer) => m.record_found({ answer }),
  parked: m.discuss_over_parked(),
  parkedUntil: (date) => m.discuss_state_parked_until({ date }),
  parkedWithoutDate: m.record_parked_without_date(),
  ahead: m.record_ahead(),
  next: {
    title: m.record_next(),
    whatBy: (what, who) => m.record_next_what_by({ what, who }),
    resume: (point) => m.record_next_resume({ point }),
    check: (what) => m.record_next_check({ what }),
    report: (about) => m.record_next_report({ about }),
    mandateEnds: (about) => m.record_next_mandate_ends({ about }),
    tell: (audience) => m.record_next_tell({ audience }),
    promise: (what) => m.record_next_promise({ what }),
    meet: (place) => (place === '' ? m.record_next_meet() : m.record_next_meet_at({ place })),
  },
  returns: {
    titleOf: (date) => m.record_returns({ date }),
    undated: m.record_returns_undated(),
    intro: m.record_returns_intro(),
    changedMind: m.return_changed_mind(),
    notDared: m.return_not_dared(),
  },
  table: {
    order: m.record_table_order(),
    retained: m.record_table_retained(),
    putOff: m.record_table_put_off(),
  },
});
