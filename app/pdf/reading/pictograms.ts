/** Lines on a grid of 48 by 48, drawn for this project. They say nothing that the heading beside them does not say. */
const drawings = {
  people:
    'M17 8A6 6 0 1 1 17 20A6 6 0 1 1 17 8M5 40V34A9 9 0 0 1 14 25H20A9 9 0 0 1 29 34V40M33 11A5 5 0 1 1 33 21A5 5 0 1 1 33 11M34 26H36A8 8 0 0 1 43 34V40',
  person: 'M24 6A8 8 0 1 1 24 22A8 8 0 1 1 24 6M8 42V38A11 11 0 0 1 19 27H29A11 11 0 0 1 40 38V42',
  calendar: 'M7 11H41V41H7ZM7 19H41M16 6V14M32 6V14M14 26H18M22 26H26M30 26H34M14 33H18M22 33H26',
  work: 'M6 16H42V39H6ZM18 16V10H30V16M6 26H42M24 24V29',
  place: 'M24 43C14 31 10 25 10 19A14 14 0 1 1 38 19C38 25 34 31 24 43M24 13A6 6 0 1 1 24 25A6 6 0 1 1 24 13',
  shield: 'M24 5L40 11V23C40 33 33 39 24 43C15 39 8 33 8 23V11ZM16 24L22 30L32 18',
  money: 'M24 6A18 18 0 1 1 24 42A18 18 0 1 1 24 6M31 17A9 9 0 1 0 31 31M12 21H26M12 27H26',
  goal: 'M24 6A18 18 0 1 1 24 42A18 18 0 1 1 24 6M24 14A10 10 0 1 1 24 34A10 10 0 1 1 24 14M24 22A2 2 0 1 1 24 26A2 2 0 1 1 24 22',
  talk: 'M6 8H34V26H20L12 33V26H6ZM38 16H42V34H36V41L28 34H20V31',
  help: 'M24 6A18 18 0 1 1 24 42A18 18 0 1 1 24 6M24 15A9 9 0 1 1 24 33A9 9 0 1 1 24 15M11 11L18 18M37 11L30 18M11 37L18 30M37 37L30 30',
  pen: 'M9 39L12 29L33 8L40 15L19 36ZM28 13L35 20M24 42H42',
  stop: 'M17 5H31L43 17V31L31 43H17L5 31V17ZM17 17L31 31M31 17L17 31',
  choose: 'M7 8H19V20H7ZM9 14L13 18L22 6M7 28H19V40H7ZM26 14H42M26 34H42',
  star: 'M24 5L30 18L44 19L33 28L37 42L24 34L11 42L15 28L4 19L18 18Z',
  heart: 'M24 42C10 31 5 24 5 17A10 10 0 0 1 24 13A10 10 0 0 1 43 17C43 24 38 31 24 42Z',
  warning: 'M24 6L44 41H4ZM24 18V29M24 34V36',
  paper: 'M10 5H30L39 14V43H10ZM30 5V14H39M16 21H33M16 28H33M16 35H27',
} as const;

/** The first whose words are in a heading; else a sheet of paper. */
const words: readonly [keyof typeof drawings, RegExp][] = [
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
  return drawings[words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'paper'];
}
