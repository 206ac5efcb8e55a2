import type { StaffRole } from '#app/domain/access.ts';
import { staffRoles } from '#app/models/user.server.ts';

/** Who may look at a page (`get`) or send something to it (`post`). */
export type Access =
  /** Anybody: what they get follows from their link, their code or what they type. Never a server error. */
  | 'anybody'
  /** The party whose session it is: nobody here has one, so nobody sees anything, staff included. */
  | 'party'
  /** Everybody who is signed in. */
  | 'staff'
  /** Those with one of these roles. */
  | readonly StaffRole[];

/** Things that pages are about; all belong to one organisation. */
export interface World {
  organisationId: string;
  dossierId: string;
  documentId: string;
  reference: string;
}

export interface Row {
  /** An address of the route. */
  path: string | ((world: World) => string);
  /** For a route with a page or a loader. */
  get?: Access;
  /** For a route with an action. */
  post?: Access;
  /** What is posted. Default nothing: whoever may post is told what is missing. */
  fields?: Record<string, string>;
  /** The address names something of one organisation: to staff of another it is not there (404). */
  own?: true;
  /** The address is of an end that the world's document has not come to: to its own staff it is not there either. */
  notYet?: true;
}

const readers: readonly StaffRole[] = [
  'jobCoach',
  'practitioner',
  'chair',
  'transitionCoach',
  'qualityCoordinator',
  'auditor',
];
const admin: readonly StaffRole[] = ['admin'];

/** Groups of roles, for rows. */
export const roles = {
  all: staffRoles,
  readers,
  admin,
  writers: ['jobCoach', 'chair'],
  archive: ['qualityCoordinator', 'auditor'],
} as const satisfies Record<string, readonly StaffRole[]>;

const unknownToken = 'A'.repeat(43);
const archived = ({ documentId }: World) => `/archief/${documentId}`;
const partyPath = '/teken/AAAA-AAAA-AAAA';

/** Every route, by its id. A route without a row fails the test, and so does a row without a route. */
export const accessMatrix: Record<string, Row> = {
  'routes/$': { path: '/bestaat-niet', get: 'anybody', post: 'anybody' },
  'routes/_index': { path: '/', get: 'staff' },
  'routes/account': { path: '/account', get: 'staff', post: 'staff' },
  'routes/archief._index': { path: '/archief?index', get: roles.archive, post: roles.archive },
  'routes/archief.lijst[.]csv': { path: '/archief/lijst.csv', get: roles.archive },
  'routes/archief.vernietigen': {
    path: '/archief/vernietigen',
    get: ['qualityCoordinator', 'admin'],
    post: ['qualityCoordinator', 'admin'],
  },
  'routes/archief.$id._index': {
    path: archived,
    get: roles.archive,
    post: ['qualityCoordinator'],
    fields: { intent: 'hold', reason: 'Er loopt een bezwaar.' },
    own: true,
    notYet: true,
  },
  'routes/archief.$id.pakket': {
    path: (world) => `${archived(world)}/pakket`,
    post: roles.archive,
    own: true,
    notYet: true,
  },
  'routes/archief.$id.verklaring': {
    path: (world) => `${archived(world)}/verklaring`,
    get: roles.archive,
    own: true,
    notYet: true,
  },
  'routes/beheer.gebruikers': { path: '/beheer/gebruikers', get: admin, post: admin },
  'routes/beheer.instellingen': { path: '/beheer/instellingen', get: admin, post: admin },
  'routes/beheer.taken': { path: '/beheer/taken', get: admin, post: admin },
  'routes/ca[.]cer': { path: '/ca.cer', get: 'anybody' },
  'routes/ca[.]crl': { path: '/ca.crl', get: 'anybody' },
  'routes/documenten.$id._index': {
    path: ({ documentId }) => `/documenten/${documentId}?index`,
    get: readers,
    post: roles.writers,
    own: true,
  },
  'routes/documenten.$id.bewijs[.]pdf': {
    path: ({ documentId }) => `/documenten/${documentId}/bewijs.pdf`,
    get: readers,
    own: true,
    notYet: true,
  },
  'routes/documenten.$id.document[.]json': {
    path: ({ documentId }) => `/documenten/${documentId}/document.json`,
    get: readers,
    own: true,
  },
  'routes/documenten.$id.document[.]pdf': {
    path: ({ documentId }) => `/documenten/${documentId}/document.pdf`,
    get: readers,
    own: true,
    notYet: true,
  },
  'routes/documenten.$id.invullen.$section': {
    path: ({ documentId }) => `/documenten/${documentId}/invullen/onbekend`,
    get: roles.writers,
    post: roles.writers,
    own: true,
    notYet: true,
  },
  'routes/documenten.$id.bladzijden': {
    path: ({ documentId }) => `/documenten/${documentId}/bladzijden`,
    get: roles.writers,
    own: true,
    notYet: true,
  },
  'routes/documenten.$id.opslaan.$section': {
    path: ({ documentId }) => `/documenten/${documentId}/opslaan/onbekend`,
    post: roles.writers,
    own: true,
    notYet: true,
  },
  'routes/documenten.$id.partijen': {
    path: ({ documentId }) => `/documenten/${documentId}/partijen`,
    get: roles.writers,
    post: roles.writers,
    own: true,
  },
  'routes/documenten.$id.bijeenkomst._index': {
    path: ({ documentId }) => `/documenten/${documentId}/bijeenkomst`,
    get: roles.writers,
    post: roles.writers,
    own: true,
    notYet: true,
  },
  'routes/documenten.$id.bijeenkomst.$paper[.]pdf': {
    path: ({ documentId }) => `/documenten/${documentId}/bijeenkomst/kaartjes.pdf`,
    get: roles.writers,
    own: true,
    notYet: true,
  },
  'routes/documenten.$id.toestel': {
    path: ({ documentId }) => `/documenten/${documentId}/toestel`,
    get: roles.writers,
    post: roles.writers,
    own: true,
    notYet: true,
  },
  'routes/documenten.$id.uitgave.$edition[.]pdf': {
    path: ({ documentId }) => `/documenten/${documentId}/uitgave/grote-letters.pdf`,
    get: readers,
    own: true,
  },
  'routes/documenten.$id.velen': {
    path: ({ documentId }) => `/documenten/${documentId}/velen`,
    get: roles.writers,
    post: roles.writers,
    own: true,
  },
  'routes/documenten.$id.velen_.lijst[.]csv': {
    path: ({ documentId }) => `/documenten/${documentId}/velen/lijst.csv`,
    get: roles.writers,
    own: true,
  },
  'routes/reeksen._index': { path: '/reeksen', get: roles.writers },
  // A list is its bringer's own: nobody here brought this one.
  'routes/reeksen.$id._index': {
    path: '/reeksen/01JZZZZZZZZZZZZZZZZZZZZZZZ',
    get: roles.writers,
    post: roles.writers,
    notYet: true,
  },
  'routes/reeksen.$id.kolommen': {
    path: '/reeksen/01JZZZZZZZZZZZZZZZZZZZZZZZ/kolommen',
    get: roles.writers,
    post: roles.writers,
    notYet: true,
  },
  'routes/reeksen.$id.stand': {
    path: '/reeksen/01JZZZZZZZZZZZZZZZZZZZZZZZ/stand',
    get: roles.writers,
    notYet: true,
  },
  'routes/documenten.$id.brief.$party[.]pdf': {
    path: ({ documentId }) => `/documenten/${documentId}/brief/client.pdf`,
    get: ['jobCoach', 'chair'],
    own: true,
    notYet: true,
  },
  'routes/brief': { path: '/brief', get: 'anybody', post: 'anybody', fields: { code: 'K7MQ' } },
  'routes/documenten.$id.versturen': {
    path: ({ documentId }) => `/documenten/${documentId}/versturen`,
    get: roles.writers,
    post: roles.writers,
    own: true,
  },
  'routes/documenten.$id.voorbeeld[.]pdf': {
    path: ({ documentId }) => `/documenten/${documentId}/voorbeeld.pdf`,
    get: roles.writers,
    own: true,
  },
  'routes/dossiers._index': { path: '/dossiers', get: readers, post: readers },
  'routes/dossiers.nieuw': { path: '/dossiers/nieuw', get: roles.writers, post: roles.writers },
  'routes/dossiers.$id': {
    path: ({ dossierId }) => `/dossiers/${dossierId}`,
    get: readers,
    post: roles.writers,
    fields: { form: 'deelnemersovereenkomst' },
    own: true,
  },
  'routes/dossiers.$id_.gegevens': {
    path: ({ dossierId }) => `/dossiers/${dossierId}/gegevens`,
    get: readers,
    post: roles.writers,
    fields: { verdict: 'accept', part: 'goal', document: 'onbekend', seen: '0' },
    own: true,
  },
  'routes/dossiers.$id_.gegevens_.$part': {
    path: ({ dossierId }) => `/dossiers/${dossierId}/gegevens/goal`,
    get: roles.writers,
    post: roles.writers,
    fields: { seen: '0', 'answers.goal': 'Werken in een moestuin.' },
    own: true,
  },
  'routes/eerste-beheerder.$token': {
    path: `/eerste-beheerder/${unknownToken}`,
    get: 'anybody',
    post: 'anybody',
  },
  'routes/formulieren._index': { path: '/formulieren', get: readers },
  'routes/formulieren.$id._index': { path: '/formulieren/deelnemersovereenkomst', get: readers },
  'routes/formulieren.$id.leeg[.]pdf': { path: '/formulieren/deelnemersovereenkomst/leeg.pdf', get: readers },
  'routes/formulieren.$id.leeg.$edition[.]pdf': {
    path: '/formulieren/evaluatie-client/leeg/korte-regels.pdf',
    get: readers,
  },
  'routes/formulieren.$id.voorbeeld[.]pdf': {
    path: '/formulieren/deelnemersovereenkomst/voorbeeld.pdf',
    get: readers,
  },
  'routes/documenten.$id.toestemming': {
    path: ({ documentId }) => `/documenten/${documentId}/toestemming`,
    get: readers,
    post: ['jobCoach', 'practitioner', 'chair', 'transitionCoach', 'qualityCoordinator'],
    own: true,
    notYet: true,
  },
  'routes/documenten.$id.intrekking.$number[.]pdf': {
    path: ({ documentId }) => `/documenten/${documentId}/intrekking/1.pdf`,
    get: readers,
    own: true,
    notYet: true,
  },
  'routes/bijeenkomst.$token': { path: `/bijeenkomst/${unknownToken}`, get: 'party', post: 'anybody' },
  'routes/intrekking.$token': { path: `/intrekking/${unknownToken}`, get: 'party', post: 'party' },
  'routes/klacht._index': { path: '/klacht', get: 'anybody' },
  'routes/klacht.$organisation._index': {
    path: ({ organisationId }) => `/klacht/${organisationId}`,
    get: 'anybody',
  },
  'routes/klacht.$organisation.melden': {
    path: ({ organisationId }) => `/klacht/${organisationId}/melden`,
    get: 'anybody',
    post: 'anybody',
  },
  'routes/klacht.volgen': { path: '/klacht/volgen', get: 'anybody', post: 'anybody' },
  'routes/klachten._index': { path: '/klachten', get: ['qualityCoordinator', 'admin', 'auditor'] },
  'routes/klachten.$id': {
    path: ({ documentId }) => `/klachten/${documentId}`,
    get: ['qualityCoordinator', 'admin', 'auditor'],
    post: ['qualityCoordinator', 'admin'],
    own: true,
    notYet: true,
  },
  'routes/kwaliteit.smk': { path: '/kwaliteit/smk', get: readers },
  'routes/handboek': { path: '/handboek', get: readers, post: ['qualityCoordinator'] },
  'routes/inloggen': { path: '/inloggen', get: 'anybody', post: 'anybody' },
  'routes/inloggen_.code': { path: '/inloggen/code', get: 'anybody', post: 'anybody' },
  'routes/inloggen_.instellen': { path: '/inloggen/instellen', get: 'anybody', post: 'anybody' },
  'routes/mail.terug': { path: '/mail/terug', get: 'anybody', post: 'anybody' },
  'routes/mijn._index': { path: '/mijn', get: 'anybody', post: 'anybody' },
  'routes/mijn.code': { path: '/mijn/code', get: 'party', post: 'party' },
  'routes/mijn.intrekking.$reference.$number[.]pdf': {
    path: '/mijn/intrekking/AAAA-AAAA-AAAA/1.pdf',
    get: 'party',
  },
  'routes/mijn.link.$token': { path: `/mijn/link/${unknownToken}`, get: 'party', post: 'party' },
  'routes/mijn.overzicht': { path: '/mijn/overzicht', get: 'party', post: 'party' },
  'routes/mijn.toestemming.$reference': {
    path: '/mijn/toestemming/AAAA-AAAA-AAAA',
    get: 'party',
    post: 'party',
  },
  'routes/mijn.vraag.$reference': { path: '/mijn/vraag/AAAA-AAAA-AAAA', get: 'party', post: 'party' },
  'routes/pasje.$reference': { path: ({ reference }) => `/pasje/${reference}`, get: readers, own: true },
  'routes/postvak._index': { path: '/postvak', get: 'staff' },
  'routes/postvak.$id': { path: `/postvak/${'0'.repeat(64)}`, get: 'staff' },
  'routes/scherm.$token._index': { path: `/scherm/${unknownToken}`, get: 'party' },
  'routes/scherm.$token.stroom': { path: `/scherm/${unknownToken}/stroom`, get: 'party' },
  'routes/t.$token': { path: `/t/${unknownToken}`, get: 'party', post: 'party' },
  'routes/teken.$reference._index': { path: partyPath, get: 'party' },
  'routes/teken.$reference.begrijpen': { path: `${partyPath}/begrijpen`, get: 'party', post: 'party' },
  'routes/teken.$reference.bevestigen': { path: `${partyPath}/bevestigen`, get: 'party', post: 'party' },
  'routes/teken.$reference.bewijs[.]pdf': { path: `${partyPath}/bewijs.pdf`, get: 'party' },
  'routes/teken.$reference.code': { path: `${partyPath}/code`, get: 'party', post: 'party' },
  'routes/teken.$reference.document[.]pdf': { path: `${partyPath}/document.pdf`, get: 'party' },
  'routes/teken.$reference.handtekening': { path: `${partyPath}/handtekening`, get: 'party', post: 'party' },
  'routes/teken.$reference.keuzes': { path: `${partyPath}/keuzes`, get: 'party', post: 'party' },
  'routes/teken.$reference.klaar': { path: `${partyPath}/klaar`, get: 'party' },
  'routes/teken.$reference.kopie[.]pdf': { path: `${partyPath}/kopie.pdf`, get: 'party' },
  'routes/teken.$reference.lezen': { path: `${partyPath}/lezen`, get: 'party', post: 'party' },
  'routes/teken.$reference.stand': { path: `${partyPath}/stand`, get: 'party' },
  'routes/teken.$reference.stoppen': { path: `${partyPath}/stoppen`, get: 'party', post: 'party' },
  'routes/teken.$reference.uitgave.$edition[.]pdf': {
    path: `${partyPath}/uitgave/grote-letters.pdf`,
    get: 'party',
  },
  'routes/teken.$reference.overdragen': {
    path: `${partyPath}/overdragen`,
    get: 'party',
    post: 'party',
  },
  'routes/teken.$reference.vraag': { path: `${partyPath}/vraag`, get: 'party', post: 'party' },
  'routes/teken.$reference.wachten': { path: `${partyPath}/wachten`, get: 'party' },
  'routes/teken.$reference.weergave': {
    path: `${partyPath}/weergave`,
    post: 'anybody',
    fields: { rustig: 'ja' },
  },
  'routes/teken.$reference.weigeren': { path: `${partyPath}/weigeren`, get: 'party', post: 'party' },
  'routes/tijdstempel': { path: '/tijdstempel', get: 'anybody', post: 'anybody' },
  'routes/taal': { path: '/taal', post: 'anybody', fields: { taal: 'en', naar: '/mijn' } },
  'routes/toestel': {
    path: '/toestel',
    get: 'anybody',
    post: 'anybody',
    fields: { act: 'unlock', pin: '0000' },
  },
  'routes/uitloggen': { path: '/uitloggen', get: 'anybody', post: 'anybody' },
  'routes/uitnodiging.$token': { path: `/uitnodiging/${unknownToken}`, get: 'anybody', post: 'anybody' },
  'routes/verifieer': { path: '/verifieer', get: 'anybody', post: 'anybody' },
  'routes/verifieer_.$reference': { path: '/verifieer/AAAA-AAAA-AAAA', get: 'anybody' },
};
