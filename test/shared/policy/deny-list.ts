/** What no child should be handed, wherever it stands in a password: sex, body, slurs, violence, drugs, abuse, somebody's god. */
export const never = `
pik røv pis sex fisse kusse luder lort skid patte bryst numse bolle knep svans homo bøsse lebbe neger perker nazi
hitler terror bombe drab mord dræb selvmord blod kniv vold hore idiot fuck shit bitch dick cock cum tits anal penis
vagin klit sæd liderlig narko hash heroin kræft aids pistol gevær våben nigg slut spasser retard svin fanden satan
helved djævel pokker tissemand skank ludo fede grim klam lugt bræk snot prut fis død kælling porno pædo pule pulle
nøgen voldtæ orgas dildo sexet jesus allah gud
`
  .trim()
  .split(/\s+/);

/**
 * What is harmless inside a word, or refused by the rules of the policy, and may not come about where two words meet:
 * "tis" is in many words, but nobody should read it at the seam.
 */
export const neverAtTheSeam = `
tis fed tyk dum lus syg had gal hor tøs sut tæsk slave dræbe skyd spyt mong jøde pige dreng sommer vinter forår
efterår danmark fodbold kodeord summer winter porn pedo rape nude koran muslim islam
`
  .trim()
  .split(/\s+/);

/** Words that are harmless in themselves, and stay out for what they touch (docs/words.md, step 2). */
export const leftOut = `
kirke engel paradis moske kors alter præst bibel sjæl skelet mumie grav kiste lig hjerne hjerte næse knæ
finger tommel tunge skulder knogle arm ben fod hånd mave tand øje øre mund medicin tablet sværd kanon øl vin snaps
`
  .trim()
  .split(/\s+/);
