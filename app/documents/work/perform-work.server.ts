import type { Work } from '#app/domain/pending.ts';
import type { DueDocument } from '#app/models/document-work.server.ts';
import { changeRecord } from '#app/record/change-record.server.ts';
import type { Services } from '#app/record/services.ts';
import { sealWithdrawal } from '../consent/seal-withdrawal.server.ts';
import { destroyContent } from './destroy-content.server.ts';
import { preserveDocument } from './preserve-document.server.ts';
import { renderBase } from './render-base.server.ts';
import { sealSignature } from './seal-signature.server.ts';
import { turnTerm } from './turn-term.server.ts';
import { sendMail } from './send-mail.server.ts';
import { writeLetter } from './write-letter.server.ts';

/** Does one piece of work and records it. Doing it again changes nothing. */
export async function performWork(services: Services, document: DueDocument, work: Work): Promise<void> {
  const target = { organisationId: document.organisationId, id: document._id };
  switch (work.kind) {
    case 'render':
      return renderBase(services, target, work.revision);
    case 'seal':
      return sealSignature(services, target, work);
    case 'preserve':
      return preserveDocument(services, target);
    case 'invite':
    case 'deliver':
    case 'notify':
    case 'notifyRecipient':
    case 'deliverWithdrawal':
      return sendMail(services, target, work);
    case 'writeLetter':
      return writeLetter(services, target, work.letter);
    case 'sealWithdrawal':
      return sealWithdrawal(services, target, work.number);
    case 'remind': {
      const { partyId } = work;
      await changeRecord(services, target, { kind: 'system' }, () => ({
        command: { type: 'remind', partyId },
      }));
      return;
    }
    case 'expire':
      await changeRecord(services, target, { kind: 'system' }, () => ({ command: { type: 'expire' } }));
      return;
    case 'beginTerm':
    case 'passTerm':
      return turnTerm(services, target, work);
    case 'destroy':
      return destroyContent(services, target);
  }
}
