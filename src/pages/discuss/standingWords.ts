/** Where a point stands, in the present language. */
import type { Standing } from '#src/core/discussionOrder.ts';
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
