/**
 * Words for whoever filed a complaint, with which they come back: short, plain, told apart when read aloud. Three of
 * 128 are 21 bits; beside the reference (57 bits) and a limit on tries that is enough.
 *
 * @param bytes at least three random bytes
 */
export function codeWordsOf(bytes: Uint8Array): string {
  return [0, 1, 2].map((at) => list[(bytes[at] ?? 0) % list.length] ?? '').join(' ');
}

/** As typed on a phone: capitals, dashes, commas and double spaces do not count. */
export function tidyCodeWords(typed: string): string {
  return (typed.toLowerCase().match(/[a-z]+/g) ?? []).slice(0, 6).join(' ');
}

const list = `
anker appel avond banaan berg bezem blad bloem boek boom boot bord brief brood brug bus deken deur dorp draad druif duif
eend egel ei emmer fiets film fluit foto gans garage geit gitaar glas gras grot haan hand haven helm hemel herfst hond
hoorn hotel huis ijs jas jurk kaas kaars kast kat kers ketel klok knoop koe koffer konijn kraan krant kroon kwast lamp
laars lente lepel lift lijm linde maan mand markt melk molen mond motor muis muts muur naald nacht nest noot olijf oven
paard park peer pen piano plank poort puzzel raam radio regen ring rivier robot roos schaap schip sjaal ski slak sleutel
sneeuw soep steen stoel strand tafel tent toren trein tuin tulp vis vlag vlinder vogel vuur wagen wolk
`
  .trim()
  .split(/\s+/);
