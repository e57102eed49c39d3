/** Where a point stands, and why it is proposed, in the present language. */
import type { Standing } from '#src/core/discussionOrder.ts';
import type { AgendaReason } from '#src/core/result.ts';
import { formatDate } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';

export function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'ahead':
      return m.discuss_state_ahead();
    case 'begun':
      return m.discuss_state_begun();
    case 'parked':
      return standing.until === null
        ? m.discuss_state_parked()
        : m.discuss_state_parked_until({ date: formatDate(standing.until) });
    case 'decided':
      return decisionWords(standing.value);
  }
}

function decisionWords(value: Extract<Standing, { kind: 'decided' }>['value']): string {
  switch (value.kind) {
    case 'level':
      return m.discuss_state_level({ level: value.level });
    case 'unknown':
      return m.discuss_state_unknown();
    case 'notApplicable':
      return m.discuss_state_not_applicable();
    case 'noAgreement':
      return m.discuss_state_no_agreement();
    // Of other sheets: an agreed sheet never holds them.
    case 'counts':
    case 'summary':
      return '';
  }
}

/** The reason alone; the spread is said beside the point. */
export function reasonWords(reason: AgendaReason): string {
  switch (reason) {
    case 'critical':
      return m.agenda_critical();
    case 'spread':
      return m.agenda_spread();
    case 'unclear':
      return m.agenda_unclear();
    case 'rest':
      return m.agenda_rest();
  }
}
