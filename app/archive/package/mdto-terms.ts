import type { LegalGround, RetentionRule } from '#templates/definition/template.ts';

// The words of MDTO's own lists stand as published with MDTO 1.0; where a list is open and lacks our term,
// the term is from a list of our own, and says so.

export const termLists = {
  aggregation: 'Begrippenlijst Aggregatieniveaus MDTO',
  event: 'Begrippenlijst EventTypeLijst MDTO',
  appraisal: 'Begrippenlijst Waarderingen MDTO',
  restriction: 'Begrippenlijst BeperkingGebruikTypeLijst MDTO',
  checksum: 'Begrippenlijst ChecksumAlgoritme MDTO',
  pronom: 'PRONOM-register',
  mediaType: 'IANA Media Types',
  smk: 'Specifieke Minimale Kwaliteitseisen (SMK)',
  ownEvent: 'Sluitend: gebeurtenissen',
  ownTemplate: 'Sluitend: sjablonen',
  ownTrigger: 'Sluitend: begin van de bewaartermijn',
  ownPeriod: 'Sluitend: soorten periode',
  ownParty: 'Sluitend: soorten betrokkenheid',
} as const;

export const triggerWords: Record<RetentionRule['from'], string> = {
  'dossier-closed': 'Sluiten van het dossier',
  completed: 'Afronden van het document',
  'agreement-ended': 'Einde van de overeenkomst',
  'consent-ended': 'Einde van de toestemming',
};

/** GDPR art. 6(1), in the words and letters of the Dutch text. */
export const legalWords: Record<LegalGround['basis'], string> = {
  consent: 'toestemming (AVG artikel 6, lid 1, onder a)',
  contract: 'uitvoering van een overeenkomst (AVG artikel 6, lid 1, onder b)',
  'legal-duty': 'wettelijke verplichting (AVG artikel 6, lid 1, onder c)',
  'public-task': 'taak van algemeen belang (AVG artikel 6, lid 1, onder e)',
  'legitimate-interest': 'gerechtvaardigd belang (AVG artikel 6, lid 1, onder f)',
};
