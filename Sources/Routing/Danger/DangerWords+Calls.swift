extension DangerWords {
  /// Fear, noise, flight and calls for help.
  static let calls: [(name: String, words: String)] = [
    (
      "afraid",
      """
      pelkaa pelkaan pelottaa peloissa* uskalla uskallan radd* vagar radda afraid scared dare fear
      frightened pelkaamme pelkais pelot* peloissaan kauhuiss* livradd* skitradd skitradd*
      skrackslagen terrified petrified
      """
    ),
    ("home", "kotiin kotia kotona kotio hem hemma hemifran home"),
    (
      "screams",
      """
      huutaa huuta huutaaa huudet* huuto* huutaminen kirku* kirkuu kiljuu kilju* karju* itkee itku*
      parku* skrik* skriker gallskrik* gastar grater scream* crying cries yelling shout* huutanu
      huutanut huusi huutan* kirkunu* itkeny* parkuu ropar rop* vralar skrikit wailing wails sobbing
      shriek*
      """
    ),
    (
      "noise",
      """
      hajo* hajos hajosi paukku* pauke* kolis* kolina rysa* tappel* lyo lyovat lyodaan hakat* tom*
      dunkar dunk slag* braak* kraschar crash* banging hitting breaking smash* fighting sarkyy
      sarky* rikkoutuu meteli* metakka* mekastu* kolaht* kamppail* oljud brak smallar shattering
      thud* thumping
      """
    ),
    (
      "neighbour",
      """
      naapuri* naapuris* seinan ylakerra* alakerra* rapussa granne* grannens grannen neighbo*
      nextdoor upstairs downstairs naapuritalo* naapurihuon* seinanaap* viereisesta granntant*
      grannbarn* grannlagenhet* ovanpa
      """
    ),
    ("help", "apua auttakaa hjalp help"),
    (
      "flees",
      """
      pakeni* pakenin paettiin paossa pakoon paenneet pakene* karkuun flydde flytt flyr rymde fled
      escaped escaping fleeing hiding piilossa piilou* lukittauduin gomt gommer piiloudu* piiloutu*
      lukittau* lukittaut* karkasin karkasimme gomda
      """
    ),
    (
      "dangerous",
      """
      vaarallin* vaarassa hengenvaar* hengenhata* henkeni henkeani henkensa henkiriep* livsfar*
      farlig fara danger dangerous
      """
    ),
    (
      "emergency",
      """
      112 ambulan* ambulans* hatakesk* hatanumer* poliisi poliisin polisen polis police hatakeskuk*
      nodcentral* ambulansen
      """
    ),
    (
      "call",
      """
      soita soittaa soitan soittakaa tarvi* tarvitaan lahettak* tulkaa ring ringa behover skicka
      call send need
      """
    ),
  ]
}
