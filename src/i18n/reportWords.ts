/** The core's words in the language of the interface. */
import type { Words } from '#src/core/report/words.ts';
import { documentWords } from './documentWords.ts';
import { formatDate, formatList, formatMoment, formatNumber } from './formats.ts';
import { m } from './paraglide/messages.js';

/** Made when a result is described: the language may have changed since. */
export const reportWords = (): Words => ({
  number: formatNumber,
  date: formatDate,
  moment: formatMoment,
  list: formatList,
  value: { between: (low, high) => m.value_between({ low, high }), none: '–' },
  status: {
    unclear: m.status_unclear(),
    unanswered: m.status_unanswered(),
    notApplicable: m.status_not_applicable(),
    noAgreement: m.status_no_agreement(),
    notValued: m.status_not_valued(),
    prospective: m.status_prospective(),
  },
  coverage: {
    questions: (valued, applicable) => m.coverage_questions({ valued, applicable }),
    themes: (valued, applicable) => m.coverage_themes({ valued, applicable }),
  },
  spread: {
    close: m.spread_close(),
    spread: m.spread_spread(),
    apart: (count) => m.spread_apart({ count }),
    sentence: (facts) => m.spread_sentence(facts),
    allSame: (count, level) => m.spread_same({ count, level }),
    most: (question, sentence) => m.record_most_spread({ question, sentence }),
    mostOfFew: (question, sentence) => m.record_most_spread_few({ question, sentence }),
  },
  counts: {
    level: (level, people) => m.count_level({ level, people }),
    unknown: (people) => m.count_unknown({ people }),
    notApplicable: (people) => m.count_not_applicable({ people }),
    blank: (people) => m.count_blank({ people }),
  },
  agreed: {
    level: (level, before) =>
      before === null ? m.agreed_level({ level }) : m.agreed_level_before({ level, before }),
    unknown: m.agreed_unknown(),
    notApplicable: m.agreed_not_applicable(),
    noAgreement: m.agreed_no_agreement(),
    briefly: {
      level: (level) => m.record_retained({ level }),
      unknown: m.record_retained_unknown(),
      notApplicable: m.record_retained_not_applicable(),
      noAgreement: m.record_retained_no_agreement(),
      withBefore: (what, before) => m.record_with_before({ what, before }),
    },
  },
  agendaReason: {
    critical: m.agenda_critical(),
    spread: m.agenda_spread(),
    unclear: m.agenda_unclear(),
    rest: m.agenda_rest(),
  },
  verifyReason: {
    unclear: m.verify_unclear(),
    unanswered: m.verify_unanswered(),
    noAgreement: m.verify_no_agreement(),
    levelOne: (count) => m.verify_level_one({ count }),
  },
  factToCheck: m.fact_to_check(),
  people: {
    count: (count) => m.people_count({ count }),
    provisional: m.people_provisional(),
    everybody: m.people_everybody(),
    valuesOnly: m.people_values_only(),
  },
  document: documentWords(),
});
