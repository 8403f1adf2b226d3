/** Danish towns, islands and parts of the big cities, by hand, the ones with most people first. */
export const cities: readonly string[] = `
københavn aarhus århus odense aalborg ålborg esbjerg randers kolding horsens vejle roskilde herning silkeborg hørsholm helsingør
næstved viborg fredericia køge holstebro taastrup tåstrup slagelse hillerød holbæk sønderborg svendborg hjørring nørresundby
ringsted frederikshavn haderslev ølstykke ikast skive farum smørum birkerød svenstrup solrød nykøbing grenaa grenå hedensted
nakskov kalundborg middelfart varde thisted lillerød lyngby aabenraa åbenrå korsør frederikssund brønderslev rønne kongens
vejen greve ballerup glostrup hvidovre rødovre herlev gladsaxe gentofte frederiksberg amager valby vanløse brønshøj nørrebro
vesterbro østerbro hellerup charlottenlund virum holte nærum værløse ishøj albertslund brøndby kastrup tårnby dragør haslev
faxe vordingborg maribo sakskøbing rødby stege møn lolland falster ringkøbing skjern tarm struer lemvig hadsund hobro støvring
bjerringbro hammel odder skanderborg ry galten hinnerup lystrup risskov viby brabrand højbjerg ebeltoft ribe tønder grindsted
billund give brande børkop juelsminde nyborg faaborg fåborg assens bogense otterup kerteminde ringe årslev rudkøbing marstal
ærø samsø læsø anholt fanø rømø als mors fur langeland tåsinge nordborg gråsten padborg kruså vojens gram rødekro toftlund
skagen sæby hirtshals aabybro åbybro nibe løgstør aars års farsø hurup hanstholm vildbjerg sunds hvidesande sorø dianalund
jyderup svinninge høng skælskør fuglebjerg jyllinge ølsted hundested helsinge gilleleje fredensborg humlebæk espergærde kokkedal
allerød slangerup stenløse måløv hedehusene karlslunde havdrup borup lejre hvalsø tølløse bramming oksbøl nørrenebel
allinge gudhjem nexø neksø svaneke hasle tejn åkirkeby christiania nordvest sydhavn islandsbrygge nordhavn ørestad tingbjerg
vollsmose gellerup bispehaven urbanplanen mjølnerparken hasseris gug vejgaard tranbjerg skejby åbyhøj trøjborg
kobenhavn koebenhavn helsingor helsingoer koege naestved holbaek sonderborg hjorring hillerod soenderborg
jylland fyn sjælland bornholm grønland færøerne nuuk tórshavn torshavn thorshavn ilulissat sisimiut
`
  .trim()
  .split(/\s+/);

/** Danish clubs, and the foreign ones that Danish children follow: football first, then handball and ice hockey. */
export const clubs: readonly string[] = `
fckøbenhavn fckobenhavn fck brøndbyif brondbyif bif midtjylland fcmidtjylland fcm agf agfaarhus nordsjælland fcnordsjælland fcn
silkeborgif sif viborgff vff randersfc obodense ob aab aalborgbk vejleboldklub vejlebk lyngbybk lyngby sønderjyske soenderjyske
fredericiafc fcfredericia hvidovreif hvidovre achorsens horsens esbjergfb efb hobroik kolding koldingif hillerødfodbold næstvedbk hbkøge
akademiskboldklub ab b93 bk93 frem bkfrem fremadamager helsingørfc skivesik thistedfc vendsysselff vendsyssel middelfartbk
liverpool liverpoolfc lfc manchesterunited manutd manu manchestercity mancity arsenal chelsea tottenham spurs newcastle everton
westham astonvilla leicester leeds barcelona fcbarcelona fcb barca realmadrid atleticomadrid juventus milan acmilan intermilan
napoli roma bayern bayernmünchen bayernmunchen dortmund bvb leverkusen psg parissaintgermain ajax psv feyenoord celtic rangers
benfica porto galatasaray fenerbahce besiktas malmøff intermiami alnassr
aalborghåndbold goghåndbold gog bjerringbrosilkeborg bsh skjernhåndbold teamesbjerg odensehåndbold viborghk herningikast nfh
midtjyllandhåndbold khk holstebrohåndbold thymors ribeesbjerg mors aarhushåndbold
aalborgpirates rungstedcobras rungsted esbjergenergy herningbluefox odensebulldogs rødovremightybulls frederikshavnwhitehawks
`
  .trim()
  .split(/\s+/);
