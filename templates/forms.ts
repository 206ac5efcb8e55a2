import type { Form } from './definition/form.ts';
import { form as deelnemersovereenkomst } from './deelnemersovereenkomst/index.ts';
import { form as raamovereenkomstWerkgever } from './raamovereenkomst-werkgever/index.ts';
import { form as samenwerkingsconvenant } from './samenwerkingsconvenant/index.ts';
import { form as privacystatement } from './privacystatement/index.ts';
import { form as portfolio } from './portfolio/index.ts';
import { form as competentiesTransitieconsulent } from './competenties-transitieconsulent/index.ts';
import { form as productvoorstel } from './productvoorstel/index.ts';
import { form as raamovereenkomstClient } from './raamovereenkomst-client/index.ts';
import { form as assessmentLijst } from './assessment-lijst/index.ts';
import { form as arbeidsinteressetest } from './arbeidsinteressetest/index.ts';
import { form as instrumentenoverzicht } from './instrumentenoverzicht/index.ts';
import { form as afsprakennota } from './afsprakennota/index.ts';
import { form as evaluatieClient } from './evaluatie-client/index.ts';
import { form as klachtmelding } from './klachtmelding/index.ts';
import { form as evaluatieOpdrachtgever } from './evaluatie-opdrachtgever/index.ts';
import { form as evaluatieJobcoach } from './evaluatie-jobcoach/index.ts';
import { form as registratieBegeleiding } from './registratie-begeleiding/index.ts';
import { form as gespreksverslag } from './gespreksverslag/index.ts';
import { form as presentielijst } from './presentielijst/index.ts';
import { form as talentenportfolio } from './talentenportfolio/index.ts';
import { form as cv } from './cv/index.ts';
import { form as uitvoeringsplan } from './uitvoeringsplan/index.ts';
import { form as voortgangsrapportage } from './voortgangsrapportage/index.ts';
import { form as evaluatieverslag } from './evaluatieverslag/index.ts';
import { form as incidentmelding } from './incidentmelding/index.ts';
import { form as planVanAanpak } from './plan-van-aanpak/index.ts';
import { form as clientpasje } from './clientpasje/index.ts';

/** Every form, explicitly: a new one is a folder and a line here. */
export const forms: readonly Form[] = [
  deelnemersovereenkomst,
  raamovereenkomstWerkgever,
  samenwerkingsconvenant,
  privacystatement,
  portfolio,
  competentiesTransitieconsulent,
  productvoorstel,
  raamovereenkomstClient,
  assessmentLijst,
  arbeidsinteressetest,
  instrumentenoverzicht,
  afsprakennota,
  evaluatieClient,
  klachtmelding,
  evaluatieOpdrachtgever,
  evaluatieJobcoach,
  registratieBegeleiding,
  gespreksverslag,
  presentielijst,
  talentenportfolio,
  cv,
  uitvoeringsplan,
  voortgangsrapportage,
  evaluatieverslag,
  incidentmelding,
  planVanAanpak,
  clientpasje,
];
