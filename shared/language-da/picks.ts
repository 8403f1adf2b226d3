/**
 * What pupils pick when nobody helps them, written by hand for this package and copied from no leak: `first` most likely
 * first, then topics, each with the likeliest ahead. Lower case; spelled as typed, so some stand here twice (`æble`, `aeble`).
 */
export const picks: { readonly first: string; readonly topics: Readonly<Record<string, string>> } = {
  first: `
kodeord adgangskode password hemmelig fodbold hejhej minecraft roblox fortnite sommer skole hest hund kat mor far jegelskerdig
kodeord123 hej velkommen danmark pokemon lego unilogin abcdef qwerty asdfgh mormor farmor kærlighed elsker skat venner
bedsteven bedsteveninde minkode minkodeord mitkodeord mitpassword hemmeligt login elev computer ipad vinter jul julemand
messi ronaldo spiderman batman tiktok youtube snapchat instagram pizza chokolade slik kage is banan enhjørning prinsesse`,
  topics: {
    passwords: `
adgang adgangskoden kodeordet koden kode nytkodeord nykode glemt glemtkode jegharglemt vedikke vedjegikke ingenadgang lukop
åbn aabn sesam sesamlukop hemmelighed superhemmelig tophemmelig hemmeligkode passord psswrd passwort løsen pinkode mitlogin
loginlogin skolekode skolelogin elev123 elevkode lærer laerer abc abcd abcde abcdefg aaaa asdf qwer zxcv test tester prøve
tilfældig ligemeget nej ja okay ok måske altid aldrig noget ingenting intet hvadsomhelst dinmor dinfar ditnavn mitnavn navn`,
    names: `
emma ida freja oliver noah william mathilde lucas sofie alma clara victor oscar karla laura anna ella liam alfred carl emil
magnus malthe august valdemar sofia luna alberte isabella agnes nora lærke josefine olivia maja lily filippa caroline julie
frederik mikkel mads sebastian alexander christian tobias mathias jonas anton elias theo arthur aksel otto storm albert
marie cecilie amalie rosa asta liva signe saga vigga naja silje johanne victoria sara fatima yasmin ali mohammed ahmed omar adam
yusuf ibrahim villads felix johan viggo konrad lauge bertram marcus jakob rasmus nikolaj simon kasper daniel philip`,
    games: `
mario luigi zelda sonic kirby pikachu charizard mewtwo eevee brawlstars clashroyale clashofclans supercell amongus impostor
robux bloxburg adoptme bloxfruits towerofhell jailbreak doors piggy creeper steve herobrine enderdragon enderman diamant
minecraft1 hypixel skyblock bedwars fifa eafc fc24 fc25 fc26 nba2k rocketleague overwatch valorant counterstrike csgo cs2
leagueoflegends dota warzone callofduty cod gta gta5 gtav gtaonline sims sims4 thesims animalcrossing splatoon smashbros
mariokart nintendo switch gameboy wii xbox playstation ps4 ps5 steam twitch discord gamer gaming gamergirl gamerboy progamer
noob nooblord pro prokiller epicgamer victoryroyale fallguys stumbleguys subwaysurfers geometrydash hayday candycrush talkingtom
undertale fnaf freddy terraria stardewvalley hollowknight cuphead halo doom tetris pacman skylanders moviestarplanet msp`,
    tubers: `
mrbeast pewdiepie dantdm dream technoblade tommyinnit sidemen ksi loganpaul prime feastables skibidi skibiditoilet sigma
ohio rizz gyatt rizzler sixseven 67 fanumtax npc slay bruh bro bror sus yeet dab swag yolo lol lmao omg xd rofl haha hahaha
gg ez goat based cringe bestie queen king boss bossman ninja legend legende vlog vlogger youtuber influencer subscribe like
follow viral challenge prank slime asmr trend dans tiktoker streamer fans fan stjerne superstar idol rasmusbrohave
alexandrahusted robinsamse lakserytteren finsen vercinger eiqu guldbørsen kaspertm julie`,
    clubs: `
fck fcb fcbarcelona barcelona barca realmadrid liverpool manchesterunited manunited manchestercity mancity arsenal chelsea
tottenham juventus acmilan inter bayern bayernmunchen dortmund psg ajax napoli newcastle everton superliga championsleague
brøndby brondby brøndbyif agf fcm fcmidtjylland fcn fcnordsjælland aab ob odense randers viborg silkeborg vejle lyngby sønderjyske
esbjerg horsens hobro aalborg københavn kbh landsholdet redandwhite rødehvide vm em ol mål hattrick straffe`,
    players: `
neymar mbappe haaland cr7 cristiano ronaldo7 messi10 leomessi lamineyamal yamal bellingham vinicius salah modric ronaldinho
zidane beckham maradona pele eriksen christianeriksen hojlund højlund kjær kjaer schmeichel laudrup braithwaite damsgaard
hjulmand skovolsen pernilleharder harder mikkelhansen gidsel landin wozniacki holgerrune rune axelsen magnussen lebron
jordan curry federer nadal djokovic hamilton verstappen`,
    sports: `
håndbold haandbold basket basketball badminton tennis svømning ridning gymnastik dans ballet ishockey skate skateboard løbehjul
trampolin parkour karate judo taekwondo boksning mma ufc cykling bmx golf løb atletik spejder springgymnastik volleyball
rulleskøjter skøjter ski snowboard surfing fiskeri skak esport formel1 motocross speedway crossfit målmand angriber forsvar
bold fodboldbane fodboldspiller fodboldstjerne håndboldspiller rytter ridepige hestepige hestepigen springning dressur`,
    animals: `
hunden katten hesten kaninen hundehvalp hvalp killing kattekilling mis missekat pus vov vovse vovhund kanin hamster marsvin
mus rotte pony føl ponyer islænder shetlænder delfin løve tiger panda pandabjørn koala elefant giraf abe bjørn ulv ræv
rævehale ugle ørn papegøje undulat pingvin frø slange drage dinosaur dino trex haj hval blæksprutte skildpadde krokodille
gris grise ko kalv får lam ged høne kylling and æsel zebra leopard gepard jaguar panter edderkop sommerfugl bi mariehøne
myre snegl dyr kæledyr labrador golden schæfer puddel gravhund chihuahua mops bulldog husky border dovendyr capybara axolotl
flagermus pindsvin egern hjort elg isbjørn sæl odder kamel flodhest næsehorn gorilla orangutang enhjørninger heste hunde katte`,
    pets: `
bella luna molly simba max rex fido king buster balder basse bamse buller charlie coco daisy felix fie fiffi garfield
laika lady leo lucky lulu mille milo misser mulle nala nemo oscar pip plet prins rocky ronja sally samson snoopy sofus sonny
tarzan thor tiger tjalfe trine trofast trunte turbo vaks vaps zorro pusser musse mis mismis pjuske pjevs krumme skipper`,
    school: `
skolen skoletaske klasse klassen lektier lektie frikvarter frikvarteret matematik mat dansk engelsk tysk fransk idræt historie
biologi fysik kemi geografi musik billedkunst håndværk madkundskab natur naturteknik natfag samfundsfag kristendom blyant
viskelæder penalhus lineal bog bøger tavle tavlen kridt computeren chromebook skoleintra aula meebook klasse1 klasse2 klasse3
klasse4 klasse5 klasse6 klasse7 klasse8 klasse9 3a 3b 4a 4b 5a 5b 6a 6b 7a 7b 8a 8b 9a 9b 4klasse 5klasse 6klasse 7klasse
8klasse 9klasse sfo fritidshjem klub efterskole gymnasium rektor skoleleder pedel inspektør lærerinde læreren vikar lejrskole
skolefest eksamen terminsprøve prøver karakter tolv 12tal ferie skoleferie skolefri fri fredag hadeskole jeghaderskole
jegelskerskole skoleerkedeligt skoleersjovt gul rød blå`,
    food: `
pizza1 burger kebab shawarma durum pasta lasagne spaghetti sushi taco nachos pommesfritter pomfritter pølse hotdog frikadelle
rugbrød leverpostej leverpostejmad nutella pandekage pandekager vaffel vafler isvaffel softice kanelsnegl kanel romkugle
flødebolle lagkage brunsviger wienerbrød småkage cookie cookies donut muffin cupcake popcorn chips lakrids vingummi bolsjer
matador matadormix toms haribo skumfidus kinderæg twix snickers cola cocacola pepsi fanta sodavand faxekondi monster redbull
kakao mælk saft juice jordbær hindbær blåbær æble aeble pære appelsin vandmelon ananas mango kiwi citron agurk tomat gulerod
kartoffel karamel vanilje mynte avocado ost skinke bacon risengrød ris sovs remoulade ketchup nuggets mcdonalds mcd sunset`,
    seasons: `
sommeren sommerferie sommerferien sommertid vinteren vinterferie efterår efteraar efterårsferie forår foraar sol solen solskin
sne snevejr snemand snebold regn regnbue regnvejr storm torden lyn stjernehimmel strand hav vand varme koldt is frost`,
    months: `januar februar marts april maj juni juli august september oktober november december`,
    days: `mandag tirsdag onsdag torsdag fredag lørdag søndag loerdag soendag weekend idag imorgen igår`,
    holidays: `
juleaften julegave julegaver juletræ nisse nisser nissen kalender julekalender pakkekalender rudolf glædeligjul
godjul nytår nytaar nytårsaften godtnytår påske paaske påskehare påskeæg påskeferie fastelavn fastelavnsbolle halloween græskar
pinse sankthans fødselsdag foedselsdag minfødselsdag tillykke fødselsdagskage gave gaver konfirmation blåmandag mortensaften
valentin valentinsdag grundlovsdag sommerfest`,
    family: `
morfar farfar bedste bedstemor bedstefar oldemor søster lillesøster storesøster bror lillebror storebror familie familien
forældre mama papa moster faster onkel fætter kusine tvilling tvillinger baby babyen morogfar farogmor mormorogmorfar hjem
hjemme huset mithus værelse mitværelse`,
    love: `
jegelsker jegelskermor jegelskermormor jegelskerdig1 elskerdig elskdig kærlig kys kyskys kram krammer hjerte hjerter skatten
skattepige skattedreng min dig mig jeg dejlig smuk sød sødepige sødnok kæreste kærester venskab ven veninde veninder bff
bffs bedstevenner foraltid forever love loveyou iloveyou ily evigt knus smil glad lykke lykkelig engel`,
    stories: `
harrypotter potter hogwarts hermione ron dumbledore voldemort gryffindor slytherin starwars yoda darthvader lukeskywalker
skywalker grogu marvel avengers ironman hulk captainamerica spiderman1 superman joker wonderwoman catwoman elsa anna frost olaf
frozen ariel belle askepot snehvide rapunzel mulan vaiana simba1 mufasa nemo1 dory nalle peterplys tigerdyret ole bamseogkylling
kylling ludvig pippi pippilangstrømpe emil ronjarøverdatter gurli gurligris paw pawpatrol chase marshall skye bluey ramasjang
bubber motormille rosa rosafraroska sofus kajogandrea andrea kaj hulkhogan ninjago chima bionicle barbie bratz lol
mylittlepony ponyer1 hellokitty kuromi squishmallow furby winx monsterhigh naruto sasuke goku vegeta onepiece luffy
demonslayer anime manga simpsons homer bart svampebob spongebob patrick minions minion shrek toystory buzz woody cars
lynmcqueen olsenbanden klovn ringenesherre gandalf frodo legolas hungergames twilight wednesday squidgame`,
    music: `
justinbieber bieber taylorswift swiftie billieeilish arianagrande edsheeran onedirection bts blackpink beyonce rihanna eminem
drake travisscott lukasgraham medina burhang gilli kesi tobiasrahim tobias rahim andreasodbjerg ibenhjejle hugohelmig mø
volbeat dizzymizzylizzy tv2 nikogjay gasolin shakira adele dualipa oliviarodrigo sabrina melodigrandprix mgp xfactor gulddreng
guitar klaver trommer sang sanger synge spotify`,
    colours: `blå rød grøn gul lilla lyserød pink orange sort hvid brun grå guld sølv turkis regnbuefarve blaa roed groen`,
    tech: `
iphone samsung apple macbook mac windows google chrome internet wifi netflix disney disneyplus facebook whatsapp messenger
telefon mobil mobilen tablet skærm tastatur mus robot hacker hack hacking kodning python scratch admin administrator root
bruger gæst gaest netværk server`,
    things: `
bil biler bilen ferrari lamborghini porsche bmw audi mercedes tesla bugatti volvo traktor scooter knallert motorcykel cykel
tog fly raket rumskib rum måne mars jorden univers stjerner planet ild blomst blomster rose roser tulipan solsikke træ skov
eventyr magi trylle heks troldmand fe trold ridder vampyr zombie spøgelse monster1 dæmon djævel pirat pirater sørøver
viking vikinger odin loke freja thor1 mjølnir krig soldat politi brandmand læge penge millionær rig guldbarre krone kroner
konge dronning prins margrethe frederik mary christian isabella`,
    places: `
legoland tivoli djurssommerland fårup zoo lalandia bonbonland danmark1 denmark dk norge sverige tyskland england spanien
italien frankrig grækenland tyrkiet usa amerika grønland færøerne island thailand japan kina polen syrien irak somalia palæstina
tyrkiye albanien bosnien pakistan london paris newyork rom berlin bornholm fyn jylland sjælland`,
    words: `
hejmeddig hejsa halløj hallo hello goddag farvel davs godnat godmorgen tak selvtak undskyld sutmig lort pis prut prutte tis
bæ numse numsehul røv fuck fuckyou fuckdig pik fisse kusse sex sexy luder idiot dum dumme taber tåbe grim klam sjov sjovt
kedelig kedeligt træt sulten sej seje cool nice fed fedt vildt dejligt super superhelt bedst bedste nummer1 nummeret vinder
verdensmester verden livet liv drøm drømme håb frihed fred lykke1 held uheld trold mester chef lillepige dreng pige drenge
piger baby1 tøs mand kvinde abekat bananabe fjollehoved klovnen skør gal tosse sindssyg lækker lækkert`,
    numbers: `
123456 12345678 123456789 1234567890 1234 12345 1234567 111111 000000 123123 121212 112233 654321 987654321 87654321 123321
11111111 00000000 12341234 55555555 1111 2222 7777 12121212 11223344 147258369 159753 789456123 112112 101010 22222222
enotrefire entotre entotrefire etto ettotre abc123 abcd1234 123abc a1b2c3 a1b2c3d4 1a2b3c aa11bb22 1q2w3e4r`,
    walks: `
qwertyuiop qwertyuiopå asdfghjkl asdfghjklæ asdfghjklæø zxcvbnm qwertz qwert qwerty123 qwe123 asd123 asdasd asdasdasd qweqwe qweasd
qweasdzxc qazwsx qazwsxedc 1qaz2wsx 1qazxsw2 zaq12wsx wasd wasdwasd poiuytrewq lkjhgfdsa mnbvcxz æøå æøåæøå æøå123 aæøå øæå
pålk poiu lkjh mnbv 123qwe 123asd 1234qwer qwer1234 asdf1234 zxcv1234 asdfasdf jklæ jklæø fghj dfgh ertyuiop tyuiop hjkl`,
  },
};
