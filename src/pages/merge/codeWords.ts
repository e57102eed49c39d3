/** The words for what a field holds as a code, by field; where one name means two things, by collection and field. */
import { m } from '#src/i18n/paraglide/messages.js';

type Words = Readonly<Record<string, () => string>>;

const yesNo: Words = { yes: m.profile_yes, no: m.profile_no, unknown: m.answer_unknown };
const collected: Words = {
  apart: m.collect_by_apart,
  paper: m.collect_by_paper,
  hands: m.collect_by_hands,
  sent: m.collect_by_sent,
  together: m.merge_collected_together,
  alone: m.merge_collected_alone,
};

export const codeWords: Readonly<Record<string, Words>> = {
  mode: { express: m.mode_express, full: m.mode_full },
  way: { single: m.party_way_single, together: m.party_way_together, each: m.party_way_each },
  shares: {
    nothing: m.partners_share_nothing,
    values: m.partners_share_values,
    spread: m.partners_share_spread,
    notes: m.partners_share_notes,
  },
  authorisedEstablishment: yesNo,
  cpom: yesNo,
  taxableActivity: yesNo,
  ownsBuildings: yesNo,
  alsaceMoselle: yesNo,
  publicUtility: yesNo,
  receivesUsers: yesNo,
  collected,
  college: {
    bureau: m.collect_college_bureau,
    administrateur: m.collect_college_administrateur,
    direction: m.collect_college_direction,
    salarie: m.collect_college_salarie,
    benevole: m.collect_college_benevole,
    adherent: m.collect_college_adherent,
    usager: m.collect_college_usager,
    proche: m.collect_college_proche,
    partenaire: m.collect_college_partenaire,
    autre: m.collect_college_autre,
  },
  choice: {
    pursue: m.report_orientation_pursue,
    pursueIf: m.report_orientation_pursue_if,
    notNow: m.report_orientation_not_now,
    doNot: m.report_orientation_do_not,
  },
  audience: {
    staff: m.conclude_audience_staff,
    users: m.conclude_audience_users,
    members: m.conclude_audience_members,
    volunteers: m.conclude_audience_volunteers,
    partners: m.conclude_audience_partners,
    funders: m.conclude_audience_funders,
    authorities: m.conclude_audience_authorities,
    other: m.conclude_audience_other,
  },
  'actions.state': {
    toDo: m.conclude_action_to_do,
    inProgress: m.conclude_action_in_progress,
    done: m.conclude_action_done,
    dropped: m.conclude_action_dropped,
  },
  'conclusions.state': {
    open: m.conclude_promise_open,
    kept: m.conclude_promise_kept,
    withdrawn: m.conclude_promise_withdrawn,
    accepted: m.conclude_sentence_keep,
    reworded: m.conclude_sentence_reword,
    declined: m.conclude_sentence_leave,
    draft: m.conclude_status_draft,
    reviewed: m.conclude_status_reviewed,
    presented: m.conclude_status_presented,
  },
  stance: {
    brings: m.matrix_head_brings,
    seeks: m.matrix_head_seeks,
    both: m.matrix_head_both,
    none: m.matrix_head_none,
  },
};
