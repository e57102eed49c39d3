/** What the report says around what was concluded, in the language of the interface. */
import type {
  ConclusionWords,
  DeliberationWords,
  MemoryWords,
  SessionWords,
  StatusWords,
  SummaryWords,
} from '#src/core/report/conclusionWords.ts';
import { m } from './paraglide/messages.js';

export const conclusionWords = (): ConclusionWords => ({
  title: m.report_conclusion(),
  intro: m.report_conclusion_intro(),
  nothing: m.report_conclusion_nothing(),
  toSpecify: m.report_to_specify(),
  why: m.report_why(),
  refusals: m.report_refusals(),
  orientation: {
    title: m.report_orientation(),
    choices: {
      pursue: m.report_orientation_pursue(),
      pursueIf: m.report_orientation_pursue_if(),
      notNow: m.report_orientation_not_now(),
      doNot: m.report_orientation_do_not(),
    },
    proposed: m.report_orientation_proposed(),
    none: m.report_orientation_none(),
    reasons: m.report_orientation_reasons(),
    conditions: m.report_orientation_conditions(),
    reopen: m.report_orientation_reopen(),
    minority: m.report_orientation_minority(),
  },
  known: m.report_known(),
  unknowns: {
    title: m.report_unknowns(),
    what: m.report_unknowns_what(),
    who: m.report_unknowns_who(),
    answer: m.report_unknowns_answer(),
  },
  by: m.report_by(),
  nonNegotiables: m.report_non_negotiables(),
  importance: {
    title: m.report_importance(),
    much: m.report_importance_much(),
    quite: m.report_importance_quite(),
  },
  mandate: {
    title: m.report_mandate(),
    withWhom: m.report_mandate_with(),
    about: m.report_mandate_about(),
    until: m.report_mandate_until(),
    notToPromise: m.report_mandate_not_promise(),
    reportsOn: m.report_mandate_reports(),
    standing: m.report_mandate_standing(),
    proposed: m.report_mandate_proposed(),
    given: (date) => m.report_mandate_given({ date }),
    somebody: m.report_mandate_somebody(),
  },
  announcements: {
    title: m.report_announcements(),
    audience: m.report_announcements_audience(),
    audiences: {
      staff: m.report_audience_staff(),
      users: m.report_audience_users(),
      members: m.report_audience_members(),
      volunteers: m.report_audience_volunteers(),
      partners: m.report_audience_partners(),
      funders: m.report_audience_funders(),
      authorities: m.report_audience_authorities(),
      other: m.report_audience_other(),
    },
    who: m.report_announcements_who(),
    what: m.report_announcements_what(),
    on: m.report_announcements_on(),
  },
  promises: {
    title: m.report_promises(),
    promise: m.report_promise(),
    toWhom: m.report_promise_to(),
    states: {
      open: m.report_promise_open(),
      kept: m.report_promise_kept(),
      withdrawn: m.report_promise_withdrawn(),
    },
  },
  state: m.report_state(),
  actions: {
    title: m.report_actions(),
    objective: m.report_action_objective(),
    owner: m.report_action_owner(),
    means: m.report_action_means(),
    validatedBy: m.report_action_validated(),
    states: {
      toDo: m.report_action_to_do(),
      inProgress: m.report_action_in_progress(),
      done: m.report_action_done(),
      dropped: m.report_action_dropped(),
    },
    overdue: (state) => m.report_action_overdue({ state }),
  },
  sentences: { title: m.report_sentences(), intro: m.report_sentences_intro() },
  staffBody: {
    title: m.report_staff_body_title(),
    line: m.report_staff_body(),
    advice: m.report_staff_body_advice(),
  },
});

export const sessionWords = (): SessionWords => ({
  title: m.report_session(),
  numbered: (number) => m.report_session_number({ number }),
  when: m.report_session_when(),
  length: (hours, minutes) => {
    if (hours === 0) return m.report_session_minutes({ minutes });
    if (minutes === 0) return m.report_session_hours({ hours });
    return m.report_session_hours_minutes({ hours, minutes: String(minutes).padStart(2, '0') });
  },
  facilitator: m.report_session_facilitator(),
  keyedBy: m.report_session_keyed_by(),
  people: m.report_session_people(),
  present: (count) => m.report_session_present({ count }),
  excused: (count) => m.report_session_excused({ count }),
  invited: (count) => m.report_session_invited({ count }),
  collected: m.report_session_collected(),
  collections: {
    apart: m.report_collected_apart(),
    paper: m.report_collected_paper(),
    hands: m.report_collected_hands(),
    sent: m.report_collected_sent(),
    together: m.report_collected_together(),
    alone: m.report_collected_alone(),
  },
  confidential: m.report_session_confidential(),
  notConfidential: m.report_session_not_confidential(),
  paper: m.report_session_paper(),
  remarks: m.report_session_remarks(),
});

export const statusWords = (): StatusWords => ({
  reviewed: (who) =>
    who === null ? m.report_status_reviewed() : m.report_status_reviewed_by({ who }),
  presented: (date) =>
    date === null ? m.report_status_presented() : m.report_status_presented_on({ date }),
});

export const memoryWords = (): MemoryWords => ({
  nature: m.report_memory_nature(),
  purpose: m.report_memory_purpose(),
  nothingWhy: m.report_memory_nothing_why(),
  noRefusal: m.report_memory_no_refusal(),
  where: m.report_memory_where(),
  mandates: m.report_memory_mandates(),
  noMandate: m.report_memory_no_mandate(),
  over: m.report_memory_mandate_over(),
  promises: m.report_memory_promises(),
  noPromise: m.report_memory_no_promise(),
});

export const summaryWords = (): SummaryWords => ({
  more: m.report_summary_more(),
  moreItems: (count) => m.report_summary_more_items({ count }),
});

export const deliberationWords = (): DeliberationWords => ({
  title: m.report_deliberation(),
  intro: m.report_deliberation_intro(),
  resolves: m.report_deliberation_then(),
  paragraphs: ({ association, title, round, orientation }) => [
    m.report_deliberation_meeting({ association }),
    m.report_deliberation_quorum(),
    m.report_deliberation_seen({ title, round }),
    m.report_deliberation_then(),
    m.report_deliberation_1({ orientation }),
    m.report_deliberation_2(),
    m.report_deliberation_3(),
    m.report_deliberation_4(),
    m.report_deliberation_result(),
    m.report_deliberation_signed(),
  ],
});
