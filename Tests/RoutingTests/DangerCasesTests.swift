import Routing
import Testing

/// What callers say, as they say it. These sentences are of the kind that the phrases are made for,
/// and none of them is a phrase.
@Suite struct DangerCasesTests {
  @Test(
    "danger in a caller's own words",
    arguments: [
      "ukko hakkaa mua remmillä auttakaa",
      "isä kuristaa äitiä keittiössä",
      "veljellä on kirves ja se tulee ovesta sisään",
      "entinen mieheni on oven takana ja hakkaa sitä vasaralla",
      "exä murtautui asuntoon, olen piilossa vaatekaapissa",
      "mutsi löi mua pullolla päähän ja vuotaa verta",
      "faija on umpikännissä ja heittelee tavaroita",
      "poikaystävä ei päästä mua lähtemään ja on ottanut puhelimen",
      "meidän 14-vuotias uhkaa mua saksilla",
      "vaimo löi minua paistinpannulla ja uhkaa lapsia",
      "tytär 16 on ottanut kaksi liuskaa panadolia",
      "nuori on kirjoittanut jäähyväiskirjeen ja lähtenyt kotoa",
      "en jaksa enää, aion hypätä junan alle",
      "poika sanoi tappavansa itsensä tänä yönä",
      "oppilas kertoi opettajalle itsemurhasuunnitelmasta ja lähti koulusta",
      "aion tehdä itsemruhan",
      "vaimo on synnytyksen jälkeen ja sanoo että vahingoittaa vauvaa",
      "3-vuotias löytyi yksin kadulta pyjamassa",
      "naapurin pienet lapset on yksin kotona keskellä yötä",
      "lapsi ei ole tullut koulusta kotiin, kello on jo yhdeksän illalla",
      "10-vuotias tyttö on ollut kateissa aamusta asti",
      "lasten vanhemmat ovat sammuneet ja vauva huutaa",
      "isä lähti humalassa ajamaan ja lapset kyydissä",
      "taapero joi pesuainetta",
      "vauva nieli nappipariston",
      "lapsi putosi parvekkeelta",
      "poika ei hengitä kunnolla ja on sininen",
      "vauva tukehtuu",
      "tyttö on tajuttomana lattialla",
      "äiti makaa maassa eikä vastaa",
      "isäpuoli koskettelee tyttöä öisin",
      "joku mies yritti vetää lapsen autoon",
      "setä pakottaa mua seksiin",
      "tyttö on raiskattu viime yönä",
      "pelkään mennä kotiin koska isi lyö",
      "iskä on taas kännis ja mä oon lukinnu itteni vessaan",
      "äiti hakkas mua ja oon nyt kaverin luona",
      "kuulen kun naapuri hakkaa lastaan",
      "seinän takaa kuuluu kauheeta huutoo ja lapsi itkee ettei saa satuttaa",
      "mies sanoo että polttaa talon ja meidät",
      "se osotti mua pistoolilla",
      "lapsi on juossut tielle ja jäi auton alle",
      "mies kidnappasi lapset ja on menossa rajan yli",
      "min sambo slår mig framför barnen",
      "hjälp, pappa slår mamma",
      "min exman står utanför dörren och hotar att skjuta",
      "min son säger att han tänker hoppa från bron",
      "dottern har tagit en hel burk tabletter",
      "barnet andas inte",
      "vår tonåring har rymt och svarar inte i telefon",
      "treåringen har druckit diskmedel",
      "grannens småbarn är ensamma hemma mitt i natten",
      "mamma ligger på golvet och vaknar int",
      "pappa är full och ska köra bil med oss",
      "jag vill int leva mera",
      "farbror tafsar på mej",
      "en liten flicka går ensam på vägen i bara strumpor",
      "han har låst in mig och tagit telefonen",
      "husband want kill me",
      "my ex is outside with a gun",
      "my daughter took all the pills",
      "my son says he will kill himself",
      "baby is not breathing",
      "father drunk and driving with kids in car",
      "my boyfriend is choking me",
      "someone is breaking in and i am alone with children",
      "my stepfather comes to my bed at night and touch me",
      "2 year old drank bleach",
      "my child is missing since morning",
      "small kids alone at home and parents passed out",
      "he hit me and lock me in bathroom",
      "my teenager cut her wrists",
      "I am scared to go home, dad will beat me",
      "I hear neighbour child screaming and hitting sounds",
    ])
  func danger(_ text: String) {
    #expect(isEmergency(text))
  }

  @Test(
    "worries, information, manners of speaking: no danger",
    arguments: [
      "poika lyö toisia lapsia päiväkodissa, mitä tehdä",
      "mies ei lyö mutta huutaa usein lapsille",
      "onko teillä kurssia väkivaltaisille isille",
      "miten puhun lapselle itsemurhasta kun naapuri teki sen",
      "kuka pitää koulussa päihdetunnin",
      "lapsi pelkää nukkua yksin yöllä",
      "taapero ei suostu nukkumaan omassa sängyssä yöllä",
      "saako 8-vuotias olla yksin kotona iltapäivällä",
      "vauva heräilee yöllä kymmenen kertaa",
      "lapsen rokotuskortti on hukassa",
      "kissamme karkasi, kenelle soitan",
      "miehen kanssa riidellään koko ajan, halutaan pariterapiaan",
      "eksä ei maksa elatusmaksuja",
      "isä ei palauta lapsia sovittuna aikana",
      "puolisoni juo liikaa viikonloppuisin, mistä apua",
      "vanhemmat eroavat ja lapsi oireilee",
      "lapsi sai koulussa tönimisestä mustelman, kenelle valitetaan",
      "teini ei tule sieltä huoneesta ulos ja pelaa yöt",
      "teini polttaa tupakkaa ja juo kaljaa",
      "nuori on masentunut ja väsynyt, mistä apua",
      "poika ampuu jousella, löytyykö kerhoa",
      "vauva potkii mahassa paljon, rv 32",
      "miten saan lapselle lääkkeet reseptillä",
      "lapsi ottaa adhd-lääkkeitä, kuka uusii reseptin",
      "avaimet jäi sisään päiväkotiin",
      "kuolinpesän asiat, mies kuoli keväällä",
      "lapsen isä kuoli, mistä tukea surevalle lapselle",
      "uneton yö takana, unikoulu vauvalle",
      "mistä saan ensiapukurssin jossa opetetaan elvytys",
      "lapsella on pelkotiloja ja hän pelkää koiria",
      "asunto paloi viime vuonna ja haemme toimeentulotukea",
      "var kan jag få hjälp med sömnen när babyn vaknar hela natten",
      "min man och jag grälar mycket, parterapi?",
      "barnet slår andra barn på dagis",
      "får en nioåring vara ensam hemma efter skolan",
      "jag har tappat bort barnets pass",
      "kurs i första hjälpen för småbarnsföräldrar",
      "sonen spelar hela natten",
      "min pappa slog mig när jag var barn, var får jag terapi",
      "barnet vill inte gå till skolan",
      "my child hits other kids in daycare",
      "where can I get marriage counselling, we fight a lot",
      "my husband left and I need child support",
      "can my 7 year old walk to school alone",
      "baby wakes up all night and I am exhausted",
      "how to apply for child home care allowance",
      "my son lost his library card",
      "information about domestic violence services",
      "my teen is out late at night with friends, who can advise",
      "we live in a house without heating, can social work help",
      "kuka auttaa kun lapsi tekee koulussa tuhmuuksia",
      "päihdeäidille tukea raskauden aikana",
      "isovanhemmat haluavat tavata lapsenlasta",
      "sairaan lapsen hoitaja kotiin, äiti menee töihin",
      "mistä vertaistukea kun oma lapsi on huostassa",
      "lapsen tapaamiset valvotusti",
    ])
  func none(_ text: String) {
    #expect(!isEmergency(text))
  }

  @Test(
    "a deed that is denied is no danger, one that goes on is",
    arguments: [
      ("mies lyö mua", true), ("mies ei lyö mua", false), ("mies ei enää lyö mua", false),
      ("mies ei lopeta, lyö mua", true), ("mies ei lakkaa hakkaamasta, nyt hän lyö mua", true),
      ("min man slår mig", true), ("min man slår mig int", false),
      ("min man slår mig inte", false), ("han slår mig, inte vet jag varför", true),
      ("my husband hits me", true), ("my husband does not hit me", false),
      ("he never hits me", false), ("he does not stop hitting me", true),
    ])
  func negation(_ text: String, isDanger: Bool) {
    #expect(isEmergency(text) == isDanger)
  }

  @Test(
    "one slip of the finger hides no danger",
    arguments: [
      "aion tehdä itsemruhan", "isä hakkkaa lasta", "äiti on tajuttoamna lattialla",
      "teini otti yliannsotuksen", "lapsi on kadonntu", "my husband is hititng me",
    ])
  func slips(_ text: String) {
    #expect(isEmergency(text))
  }

  @Test(
    "a slip is not seen where the word is an ordinary one",
    arguments: [
      "olen raskaana", "haluan kuulla lisää päiväkodista", "mies haukkuu lasta",
      "haluamme tavata lapsenlasta", "koulu vaihtuu, asumme väärällä puolella tietä",
    ])
  func ordinaryWords(_ text: String) {
    #expect(!isEmergency(text))
  }

  @Test func aDeedOfYearsAgoIsNoDangerAndOneOfTodayIs() {
    #expect(!isEmergency("isä löi minua kymmenen vuotta sitten"))
    #expect(isEmergency("isä löi minua tunti sitten"))
  }

  private func isEmergency(_ text: String) -> Bool {
    Desk().route(text + ", Kotka").candidates.contains { $0.basis == .emergency }
  }
}
