/**
 * Words of three and four letters, none of them æ, ø or å, for classes whose youngest pupils have just begun to read: what a child
 * of six knows, and copies letter by letter. For class codes alone; no password is made of them. docs/words.md says how they were chosen.
 */
export const shortWords: readonly string[] = `
avis baby bad bank bil birk blad blok bog boks bold bord brev bro bur bus dag dal dame dans due dug dyne dyr elg fest
film fjer flag flod flue fly fugl gade gang garn gave gips glas gran gren guld hal hale halm hane hare hat hav have hegn
hest hjul hop hue hule hund hus hyld ild jern jord kage kaj kalv kam kano kat kiks kiwi klo klub knap kok kop korn kost
kran krog krus kul kurv land larm lava leg lejr lift loft luft luge lund lup lyd lyn lys mad maj mark mast mel mos mose
mur mus myg myre nabo nat net ost ovn pap park pels pil pind plet pony port pose post prop pude puma rat rav rede regn
reje reol ribs ring ris rist rod ror rose rude rug saft saks sal salt sand sang sav seng sild ske skib sko skov skum
skur slot smed sne snog snor sofa sok sol sovs spil sten stik stol stue sump taco tag tal tang taxa telt ting tog top
torv tov trin tuba tue tur uge ugle uld ulv urt vand vase vask vat vej ven vest vogn yoyo zoo
`
  .trim()
  .split(/\s+/);
