import { pictograms, type PictogramName } from '#templates/definition/pictograms.ts';

/** The first whose words are in a heading; else a sheet of paper. */
const words: readonly [PictogramName, RegExp][] = [
  ['stop', /eind|stop|opzeg|intrek|terugnemen|ontbind/],
  ['warning', /nood|gevaar|klacht|incident|misgaat|niet eens|onenig|geschil/],
  ['shield', /privacy|gegevens|geheim|veilig|verzeker|bewaren|avg/],
  ['pen', /onderteken|handtekening|akkoord/],
  ['money', /geld|kosten|loon|vergoed|betal|onkost/],
  ['calendar', /wanneer|datum|dag|uren|tijd|duur|periode|planning|vervolg|tot en met|looptijd/],
  ['place', /waar\b|werkplek|plaats|vervoer|mobiliteit|reizen/],
  ['choose', /kies|keuze|toestemming|waarvoor|vragen/],
  ['help', /hulp|steun|begeleid|ondersteun|helpen/],
  ['talk', /overleg|gesprek|bespreken|contact|mening|tevreden|evaluatie|hoe gaat/],
  ['heart', /gezond|welzijn|voel|sociaal/],
  ['goal', /doel|bereik|resultaat|trede/],
  ['star', /kan ik|sterk|talent|interesse|kunnen|vaardig|wensen|wil/],
  ['work', /werk|taken|functie|stage|activiteit|beroep/],
  ['people', /wie\b|partij|samen|partner|groep|iedereen/],
  ['person', /naam|persoon|over u|over mij|cliënt|ik\b/],
];

export function pictogramFor(heading: string): string {
  const text = heading.toLowerCase();
  return pictograms[words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'paper'];
}
