extension DangerPhrases {
  /// Somebody hurts somebody now or again and again.
  static let blows = """
    threat* staff | <afraid> <partner> <now> | =<partner> uhkailee | vakivaltai* <drunk>
    <hits> <victim> | <partner> <hits> | <hits> toista | <hits> <parent> <adult>
    <adult> <hits> <parent> | <parent> <hits> <parent> | <now> <hits> <adult> | <grabs> kay
    <grabs> kay <me> | <grabs> kavi <now> | <grabs> muhun | <grabs> minuun | <hits> joka paiva
    <neighbour> <hits> | pelkaan satut* | pelkaan vahingoit* | <partner> <grabs> | <grabs> <child>
    pelka* miestani | pelka* miesta | pelka* exaa | pelka* isaa | pelka* isapuol* | radd for min man
    afraid of my husband | afraid of my dad | afraid of my father | uhannu* <me> | tappouhka*
    dodshot* | =death threats | uhka* <me> | hotar <me> | threat* <me> | <flees> <now>
    <flees> <night> | <flees> <partner> | vakivalta* <today> | violent <today> | valdsam <today>
    vald <today> | <adult> <hits> <child> | uhkailee <me> | <partner> <hits> <child>
    <parent> <hits> <child> | anta* selkaan | antaa piiskaa <now> | antaa remmia | ger stryk
    far stryk | gets beaten | <parent> stryk | <adult> far slag <me> | domestic violence now
    coming back <did-hit> | vakivaltai* exa | threat* me | <partner> <threatens> <evil>
    """

  /// Somebody has been hurt, told without saying when.
  static let violenceBefore = """
    <adult> <did-hit> | <parent> <did-hit> | hakat* <me> | <did-hit> vatsaan | <did-hit> paahan
    nyrkki* naamaan | <did-hit> <me> | <did-hit> lasta | <did-hit> lapsia | <did-hit> vauvaa
    <did-hit> vauvan | <parent> <did-hit> <victim> | <partner> <did-hit> aitia
    <did-hit> <victim> <now> | =hit me | =beat me | =beat my child | <strangles> | <grabs> kavi
    <strangles> <victim> | miten kavi kasiksi | <kill> <victim> <did-hit> | ampui | <did-hit> gravid
    gravid <did-hit> | raskaana <did-hit> | pregnant <did-hit> | <did-hit> magen | <did-hit> stomach
    <did-hit> mahaan | han <did-hit> <victim> | =he <did-hit> me | =he <did-hit> her
    =he <did-hit> him | =he <did-hit> us | =she <did-hit> me | han <did-hit> <me>
    se <did-hit> <me> | <adult> <did-hit> <victim> | ravisteltiin | ravistelin vauva*
    ravisteli vauva* | ravistellut vauva* | pahoinpideltiin | misshandlas | blev misshandlad <now>
    sai iskun | loin lasta | loin vauvaa | slog barnet | <parent> <did-hit> <child>
    <adult> <did-hit> <child> | <partner> choked | mustelm* <parent> <child>
    blamark* <parent> <child> | bruises <parent> <child>
    """

  /// A weapon near those who may be hurt.
  static let suspicion = """
    <weapon> koulu* | <weapon> skolan | <weapon> school | <partner> <weapon> | <holder> <weapon>
    <weapon> <wields> <child> | <weapon> oppila* | murtovar* | inbrottstjuv* | burglar* | intruder*
    viillet* <message> | viillet* kasi* | viillet* kasivar* | <message> hei hei | <child> <blood>
    <adult> <blood> | yskii verta | oksentaa verta | hostar blod | kraks blod | coughing blood
    vomiting blood | <hits> <blood> | <did-hit> <blood> | koira repi | koira puri <child>
    <bites> <child> kasvo* | hunden bet <child> | dog bit <child> | psykoosi* <child>
    psykoosi* <adult> | psykoot* <child> | psykotisk* <child> | psykotisk* <adult>
    psykoot* <adult> | psychosis <child> | psychotic <child> | psychotic <adult> | harhainen <child>
    harhai* <adult> | anna pois <child> | <afraid> <drunk> | protect <me> | protect myself <partner>
    protect from <partner> | skydda mig | skydda oss | suojella meita | suojele meita | he will come
    she will come minutes | <partner> will come minutes | tulee kohta <afraid>
    kommer snart <afraid> | <afraid> <adult> tulee | <afraid> han kommer | <afraid> he comes
    <afraid> he is coming | looking for me | letar efter mig | etsii mua | etsii minua | etsii meita
    <bruise> <neck> | kuristusjal* | strypmark* | strangulation | <child> older man
    <child> aldre man | <child> vanhempi mies | <child> vanhemman miehen | <child> aikuinen mies
    <child> aikuisen miehen | <child> vuxen man | <child> adult man | older man hotel
    <intruder> <child> <vehicle> | <intruder> <child> <lures> | <adult> <lures> <child> <vehicle>
    strange man <child> | outo mies <child> | epailyttava mies | misstankt man | suspicious man
    <adult> <jumps> <high-place> | kaiteen ulkopuol* | utanfor racket | side of railing
    over the railing | laittomasti <child> | luvatta <child> ulkoma* | ulkomail* <child> vei
    ulkomaille lapsen kanssa | utomlands barnet utan | abroad without <child> | took <child> abroad
    taken <child> abroad | lahti maasta <child> | lamnat landet <child> | left the country <child>
    =<afraid> of my <partner> | =<afraid> of my <parent> | =<afraid> of <parent>
    =radd for min <partner> | =radd for <parent> | =radd for sin <parent> | pelkaa isaansa
    pelkaa isapuolta* | pelkaa aitiaan | pelkaa poikaystav* | pelkaan puolisoa*
    pelkaan poikaystav* | pelkaan aviomies* | pelkaa miestaan | <elder> <falls>
    <elder> <falls> <child> | kan inte vacka | gar inte att vacka | far inte vaken
    inte vaken <elder> | cant wake | cannot wake | couldnt wake | saa hereille <elder>
    herateltya <cannot> | <elder> <wakes> <cannot> | vakisin <child> | vakisin <me>
    with force <child> | med vald <child> | fastspand <child> | <child> koyt* sido*
    <holder> on <weapon> | <child> <wields> <weapon> | <weapon> <victim> | <child> leikkii <weapon>
    sax* hotar | scissors <threatens> | sakset <threatens>
    """

  /// Somebody touches or holds a child as nobody may.
  static let abuse = """
    hotelli* aikuis* <child> | hotell vuxna <child> | hotel adult* <child> | <adult> koske* <me>
    <parent> koske* <me> | <parent> koske* <child> | <adult> pakott* <me> | <parent> pakott* <me>
    tvingar <child> <adult> | <parent> ror <me> | <parent> touch* <me> | <adult> touch* <me>
    <adult> touch* <child> | <parent> tar pa <me> | hyvaksikayt* <parent>
    seksuaal* <parent> <child> <now> | <touches> <private-parts> <child>
    <touches> <private-parts> <me> | <touches> <private-parts> <parent>
    <touches> <private-parts> <adult> | tar pa mig | tafsar <me> | tafsar <child> | kourii <me>
    kourii <child> | sankyyni | <adult> sankyyn <me> | laitta* jotain juoma* | tyrmaystip*
    <gropes> <victim> | <gropes> <child> | <adult> lapsen autoon | houkut* lapsen
    veta* lapsen auto* | lura* barnet | locka* barn* bil* | =touches me | =touching me
    tulee sankyyn <me> | tulee huoneeseen yolla isapuol* | seksuaalisesti <now> | hyvaksikayt* <now>
    kaytti hyvaksi <child> | kayttaa hyvaksi <child> | antastar <child> | utnyttjar <child> sexuell*
    <adult> asunnossa <child> paase | aikuisen miehen <child> | vanhan miehen luona <child>
    alastonkuv* <threatens> | nakukuv* <threatens> | alasti* kuv* <threatens> | =forces me
    tvingar mig | pakottaa minut | pakottaa mut | older man <child> apartment | <adult> suihku* mun
    <parent> suihku* mun | <adult> suihku* <child> kanssa | <adult> duscha* med mig
    <parent> duscha* med mig | shower with me | bath with me <parent> | kylpy* mun kanssa
    tulee viereen <night> <adult> | tulee viereen <night> <parent> | hieroo mua | suutelee <me>
    suutelee <child> <adult> | kysser mig <adult> | kisses me <adult> | kissing me <adult>
    pussaa vakisin | <parent> riisun | <adult> riisun | <parent> riisu* <child> <night>
    kaski riisu* | riisua vaatteet <me> | vaatteet pois <me> | kla av mig
    kla av sig <child> <adult> | ta av mig kladerna | take off my clothes | take my clothes off
    undress <me> | undress <parent> | hand in my pants | hand in pants | hand under my
    handerna innanfor | handen i byx* | hand i byx* | handen i trosor* | kasi housui*
    kadet housui* | kaden housui* | <touches> housui* | tunkee katensa | panee <me>
    makaa mun paalla <parent> | hieroo itseaan | onanerar framfor | masturbat* front
    nayttaa pornoa | visar porr | shows me porn | kuvaa alasti | filmar naken* | films me naked
    alastonkuvia pyy* | pyytaa alastonkuv* | <child> nakenbild* | <child> nudes
    <parent> makes me touch | salaisuus isin kanssa | hemlighet pappa <night>
    <parent> tulee yolla <room> | <parent> comes <night> <room> | <parent> kommer nat* <room>
    prostitu* <child> | myy itseaan <child> | saljer sex <child> | sells sex <child>
    <parent> touch* her | <parent> touch* him | <parent> touch* them | <parent> koske* <night>
    <adult> koske* <night> | koskee <child> yo* | =i min sang <night> | i min sang <parent>
    i min sang igen | =in my bed <night> | in my bed <parent> | in my bed <adult>
    <parent> mun sangys* | <adult> mun sangys* | mun huonee* oisin | sangyssani | huoneeseeni oisin
    <adult> mun huonee* | <child> netissa miehen | <child> natet man luona
    <child> online man <gone> | tapasi netissa miehen | tapaa netissa miehen | traffade man natet
    met man online | <child> vanhemman miehen luona | <child> aikuisen luona <no-answer>
    <parent> alasti <child> <night> | tafsat <child> | tafsat <me> | tog pa mig | =tar pa <child>
    <adult> <touches> <me> <now> | <parent> <touches> <me> <now> | raped | raiskattiin | raiskattu
    blivit valdtagen | valdtog*
    """
}
