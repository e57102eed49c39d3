import { sealEnvelope } from '#src/exchange/envelope/envelope.ts';
import { envelopeFileText } from '#src/exchange/envelope/envelopeFile.ts';

export const invitationFile = async (content: unknown): Promise<string> =>
  envelopeFileText(await sealEnvelope(content));
