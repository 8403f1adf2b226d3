/**
 * Passwords of children's kind, written by hand for this measurement by what pupils are known to do, and copied from no
 * leak. They were written apart from shared/language-da/picks.ts; some stand there too, as the same things come to mind.
 */
export const childrenPasswords: Readonly<Record<string, string>> = {
  'a word or two digits': `
hesten sommerfugl isbjørn fodbold1 fodbold10 hund123 kat2014 hest12 minhund minkat1 enhjørning7 delfin11 panda123 kanin99 løve
tiger10 pony2013 dinosaur1 flagermus prinsesse8 regnbue5 chokolade2 pizza4life pandekager jordbær1 is123 slik1234 banan12 æble99
popcorn cola123 nutella1`,
  names: `
emma2014 mathilde12 oliver123 noah2013 freja1 alberte10 william07 victor2012 mormor1 morfar12 sofie2015 lucas99 ida12345 karla.2014
magnus10 storesøster lillebror2 farogmor lovemor bella123 maxhund rosa2016 balder9 luna2020 emmaogida frejafreja Mathilde1 Noah2014!
OliverNielsen emilhansen1 sørensen12 jensen2013`,
  'games and films': `
minecraft roblox123 fortnite2020 Fortnite1 pokemon151 pikachu25 mario64 zelda123 brawlstars amongus1 ps5gamer xboxking gta6 fifa2026
robloxgirl minecraftpro creeper123 harrypotter7 hogwarts1 starwars9 spiderman3 elsa2013 frost2 batman12 skibiditoilet sigma67
mrbeast6000 tiktok123 youtube1 nintendo64 steve1 herobrine`,
  'clubs and players': `
fcknr1 brøndby64 fck2026 agf4ever messi10 ronaldo7 cr7ronaldo neymar11 haaland9 mbappe10 liverpool1 barcelona10 realmadrid7 fcm1999
aab1885 obodense fcnordsjælland silkeborgif hjulmand eriksen10 håndbold4 badminton1 svømning2 ridning99 gymnastik5 landsholdet`,
  'school and class': `
skole123 klasse5b 5bnr12 minskole lektier1 matematik7 dansk2026 lærer123 frikvarter sfoklub skoletaske2 unilogin1 kodeord12 adgangskode!
hemmelig1 password1 login2026 elev1234 computer5 ipad2025 skolenersjov jeghaderskole 6ateterbedst blyant12 frøkenhansen`,
  'seasons, months, feasts': `
sommer26 Sommer2026 vinter2025 Vinter25 forår2026 efterår1 januar2026 juli2014 december24 juleaften24 jul2025 julemand1 påske2026
fastelavn1 halloween31 fødselsdag8 fredag13 mandag1 lørdagsslik weekend2 sommerferie2026`,
  'love and sentences': `
jegelskerdig jegelskermor jegelskermin hund4ever elskerdig1 bedsteveninder bffforever kysogkram hejmeddig godmorgen1 jegersej
jegerbedst1 ingenvedmitkodeord detervedjegikke minhundhedderbob jeghar2katte goddagmanøkseskaft hvadskerder1 vierbedst
foraltid12 lykkelig7 hjerte<3`,
  'rows of keys and signs': `
qwerty qwerty1 qwertyuiopå asdfghjkl asdfghjklæø zxcvbnm1 1q2w3e4r 123456789 12345678a abcdefgh abc12345 aaaaaaa1 11111111 987654321
æøåæøå æøå123 pålkjh qazwsx1 147258369 asdf1234 1234qwer qweasdzxc øælkjhgf`,
  'letters written as digits, and the like': `
f0db0ld s0mmer26 m1necraft k0deord1 h3st123 p4ssword el5ker j3gersej r0blox1 M1nKat h3mm3l1g ch0k0lade tsrettab dlobdof tsehnim
kaerlighed aeblekage2 roedgroed blaabaer7 soelvhest oestergade1 HEST FODBOLD1 sOmMeR KatKat hesthest hundhundhund`,
  dates: `24122014 01012013 17.05.2015 150814 3maj2014 12-08-2013 311212 2014 20132014 06062016`,
  'two words': `
blåhest glad-abe rødbil isogslik katoghund solstråle bananpandekage regnbuehest fodboldpizza månetiger kagemonster superhund12
guldfisk8 stjernekat skovtrold hestepige09 grønfrø sejeabe1 flyvendegris hoppebold3`,
  'handed out': `
kanelgiraf bananorkester pindsvinkuffert Drage-kniv Kanelgiraf47 Brevkassefasan36 Elgtrompet82 fjerboldlygte abrikosdommer
Dompapelevator25 gyngetæppe Sneglehus15`,
  'hard ones': `
7tr0ldeSpiserGrød hvorforgårgrisenbaglæns xk7Bv9pQ lyserødTraktorPåMånen! Ab3#kP9w quvzakløf plimbokvarsnu ørkenlygtehatkano
m8Wq2zL5 dettekommeraldrigtilatske`,
};

/** All of them, without their groups. */
export function listed(): string[] {
  return Object.values(childrenPasswords).flatMap((group) => group.trim().split(/\s+/));
}
