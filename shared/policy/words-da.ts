/**
 * Danish nouns that a nine-year-old can read and spell, to be joined two by two. What is promised of them (no two alike,
 * no pair ugly, every pair a password of its own) and how they were chosen is in docs/words.md.
 */
export const wordsDa: readonly string[] = `
abrikos afsnit agern agurk ahorn akrobat akvarium ambulance ananas andedam andefjer andemad anemone anorak antenne
antilope apotek appelsin arena arkitekt asfalt astronaut atlas atom august avis avocado badeand badebold badebro
badebukser badedragt badehat badekar badering badesko badminton bageform bageri bakke balje ballet ballon bambus
bamse banan banjo bank barnebog barnevogn baron basilikum basketbold batteri benzin betjent beton bibliotek bil
bille billede biograf birk bison bjerg bjergtop bjørn blad blok blomkål blomme blomst bluse blyant blåbær blåmejse
boble bog bogfinke bogreol bogstav boks bolig bolsje bomuld bord bordben brandbil brandhane brandmand brandstige
bregne bremse brev brevkasse briller bro brunkage brusebad bruser brød brødrister bugt buket bukser bumerang bundt
burger burre bus busstop bustur butik byfest byggeklods bygning bælte bølge bønne bånd carport cello cement center
chokolade cirkel citron clips computer cykel cykelbane cykelhjelm cykelkurv cykellygte cykeltur daddel dagbog dal
dalmatiner damp dampskib dans dansesko datter december dejrulle delfin detektiv diamant digt diktat dinosaur diplom
drage drikkedunk drivhus dromedar dronning drys drøm drømmekage dråbe due dukke dukkevogn dunjakke dunk dykker dyne
dyrehandel dyrehave dyrepark dyrlæge dyrskue dør dådyr ekko elefant elevator elg elkedel enhjørning eventyr fabrik
fad fakkel falafel falk farao farfar farvekasse farvelade fasan fastelavn februar fejeblad feltflaske ferie fersken
figen figur film filmrulle firben firkant fjeder fjeld fjer fjerbold fjerdragt fjernsyn fjord flag flagstang
flamingo flamme flaske flet fletning flise flod flue fluesvamp fly flynder flyttebil fløde fløjte foder fodpumpe
forfatter forsker fortov fossil fotograf fragtskib frakke fridag frikadelle frikvarter frisbee frokost frugt fryser
fuglebad fuglebur fuglehus fuglekasse fuglerede fuglesang fugleunge fyrtårn færge føl galakse galop gang garage
gardin garn gartner gave gazelle gepard gevinst gevir gips giraf gitter glas glaskugle glasur glimmer globus gnist
godstog gokart golfkugle gople granit grankogle grankvist gravhund gravko gren grill grotte gruppe grusvej gryde
grydeske græs græskar grævling guitar guld guldsmed gulerod gummi gummiand gummibold gymnast gynge gyngestol gåde
gård hagl haletudse halm hamburger hammer hamster hamsterbur handske hane harmonika harpe hassel havebord haveslange
havfrue havkat havodder havregryn hejre helikopter hest hesteboks hestefoder hestehale hestesko hestestald hestevogn
himmel hindbær hingst historie hjelm hjort hjul hobby honning hospital hotdog hotel hovedpude hule humlebi hund
hundehus hundehvalp hundekiks hundekurv hundesnor husdyr huskat hvalp hvalros hvede hveps hyben hyld hyrde hyrdehund
hytte hængekøje håndbold håndklæde ilder indgang insekt instrument jaguar jern jetfly joker jolle jordbær jordklode
jordnød jubel judo juleferie julegave julekugle julemand juletræ juli jungle jæger kabine kaffekande kaffekop kage
kagebord kagefad kajak kakadue kakao kaktus kalender kalkun kalv kameleon kamille kammerat kandis kanel kanelsnegl
kanin kaninbur kano kantine kapitel kapsel kaptajn karamel karate karet karneval karrusel karry karse kartoffel
karton kartotek kasket kasserolle kassette kastanje kastebold kasteskive kat katalog kattebakke kattekurv katteunge
kegle kejser keramik ketchup kikkert kiks kilde kiosk kirsebær kittel kiwi kjole kladdebog klapstol klapvogn
klarinet klasse klatkage klatrehal klatretov klatretur klaver klemme klint klippe klo klods klokke klokkespil klovn
klub kludedukke klump knallert knap knaphul koala kobber kogebog kokosnød kolibri komet komfur komma kommode kompas
koncert konge kontakt kontor kontorstol kop koral korkprop korn kornblomst kornmark kortspil kostume krabbe
krabbeklo kran kransekage krave krebs krebsdyr kridt kringle krog krokodille krone krukke krus kryds krystal kuffert
kuglebane kuglepen kugleramme kul kunstner kuppel kurv kurvebold kurvestol kvadrat kvarter kvist kælder kæmpe
kænguru køkken køleskab labrador labyrint ladcykel lade lagen lagkage lakrids lakridsrod landevej landkort landsby
landskab lanterne larve lasso lastbil lava lavine ledning leg legehus legeplads legetid legetøj leguan lejr lejrbål
lejrtur lektie leopard lerfigur lerkrukke letbane lilje lim limonade limstift lineal linedanser linse loft lokale
lokomotiv lommelampe lommelygte lommepenge luftballon lufthavn luftmadras luftpumpe luftskib luge lygte lyngbakke
lynlås lys lysekrone lysestage lyskryds lænestol lærer lærke læsebog løve madkasse madpakke madras magasin magnet
majs makrel makron malebog malerhat maleri maling mammut mandag mandarin mandel mango manke mappe marcipan margerit
marked marmelade marts maskine mast matros medalje medlem mejse mel mellemmad melodi melon mester metal metro middag
midnat mikrofon mikroskop minigolf minut mobil model morfar morgen morgenmad mos mosaik motorcykel motorvej mudder
mudderbad muffin muffinform muldvarp mur murer museum musik musiker muskel musling musvit myg myggenet myggestik
mynte myre myresluger myretue mælk mælkebøtte møbel mølle mønt mørke målmand måne måtte nabo natbord natbus natlampe
natugle natur nederdel nektar nektarin node november nudel nudelsuppe nummer næsehorn nøgle nåletræ oase odder
oktober olie oliven omelet onkel onsdag opfinder opgave oplader orgel orkan orkester orkide ost ostehovl osteklokke
ostemad ovn palads palet palme palmeblad panda pandekage pandelampe panter pap papaya papegøje papirfly papirkurv
papkasse paprika paraply parasol park pasta pastel pastinak pause peber peberfrugt pedal pelikan pels pelsdyr
penalhus penge pensel perle perleplade perlesnor persille pesto pilot pindebrød pingvin pirat pizza plakat plan
planet planke plaster plastik plov plysdyr pokal politibil pony popcorn porre port portvagt postbil postbud posthorn
posthus postkasse postkort postvogn potte prins prinsesse printer professor prop propel puddel pude puma pumpe punkt
puslespil pyjamas pynt pyramide pære påfugl påskehare racerbil radar radio radise raket raketbase rampe ravn
ravnefjer rebus redekasse redskab regn regnbue regnfrakke regnhat regnjakke regnorm regnvejr reje rejeost rejesalat
rektangel rem rensdyr reol ribbe ribs ridder ridehjelm rideskole ridestald ridetur ring ringbind rist rive rivejern
robot robotarm rod rokke rose rosenbusk rosin rosmarin rubin rug rugbrød rugkiks rugmel rumskib runde rundstykke
rustning rygsæk rytme rødbede rødkælk sabelkat safir saft saftevand saftkande saks salamander salat saltstang samba
sand sandal sandbunke sandkasse sandslot sangbog sanger sangsvane satellit sav savsmuld saxofon scene scooter seddel
sejlskib sekund seng sengetid sennep september serviet sesam signal sild silke sirene sirup sjippetov skakbrik
skakspil skaldyr skammel skateboard skattekort ske skema skib skibakke skibsbro skibstov skiferie skildpadde skilt
skinne skjold skjorte skole skolebod skolebus skoletaske skoleur skomager skonummer skorpion skorsten skosnor skov
skovbund skovsnegl skovtur skraldebil skrin skrivebord skrue skulptur skum skumbad skumfidus skumgummi skygge skyr
skærm skøjte skål slagter slette slikkepind slot slæde smed smørblomst småkage snabel snebold snedker snedrive
snefnug snegl sneglehus snegleskal snehule snekugle sneleopard snemand sneplov snescooter snevejr snog snorkel snude
sodavand sofa sofabord sofapude solbrille solhat solnedgang solopgang solsikke solsort solstol solur sovedyr
sovepose sovs spade sparegris spejder spejl spil spillekort spinat spind spiral spire splint sportsdag sportshal
sportssko sporvogn spring springtov sprog spurv spætte spøgelse stafet stald stamme station statue stearinlys
stempel sten stenalder stenbed stenbro stenbuk stentrappe stepdans stige stik stillads stjerne stokand stol stopur
stork strand strandstol strikvest strimmel strop struds strygejern stue stuebord styrmand stær støvle støvsuger
sugekop sugerør sukker suppe surdej svale svamp svaneunge svømmehal syltetøj symaskine syskrin sæbe søhest sølv
søløve sømand tabel taco tagrende tagsten tallerken tamkat tandbørste tandem tandhjul tandlæge tandpasta tapet tapir
taske tastatur tavle tavlesvamp taxa teater tegneblok tegneserie tegnestift tegning tekande tekop telefon teleskop
telt teltpind tennis tennisbold tidsrejse tiger tilskuer time timeglas timian tivoli tjener toast tofu togbane
togvogn tomat tomatsuppe torden torsdag torv traktor trampolin trane trappe trappetrin trehjuler triangel trold
troldmand tromme trommestik trompet trylledrik tryllehat trylleri tryllestav træ trøje tråd tuba tukan tulipan tun
tunnel tvilling tyggegummi tæppe tærte tøffel tønde tåge tårn ugle ukulele uldgarn uldsok ulv undulat uniform
urtebed urtepotte vaffel valmue vandbad vandfald vandfarve vandglas vandhane vandkande vandmand vandmelon vandpyt
vandresko vandretur vandslange vandtank vanille vante varevogn vask vaskebjørn vaskekurv vaskeri vej vejbane
vejkryds vejskilt veninde vibe vikar viking vildkat violin vippe vogn vugge vulkan væg vækkeur yoyo zoo æble ærme
ørken ørn
`
  .trim()
  .split(/\s+/);
