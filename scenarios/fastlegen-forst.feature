# language: no
Egenskap: Fastlegen først, så nettlegen
  Nettlegen er til for den som ikke finner en time hos fastlegen. Den tilbys bare når plagene kan passe på video og
  kommunen er med i ordningen. Svaret sier alltid hvorfor. Haster det, gis det ingen time: da skal man ringe.

  Bakgrunn:
    Gitt demoverdenen 23. november 2026 kl. 08.00

  Scenario: Ingen av fastlegens timer passer
    Gitt at Kari Nordmann er logget inn
    Når hun ber om time for seg selv, og det gjelder «Hoste eller forkjølelse»
    Og hun sier at ingen av tidene passer
    Så blir nettlegen tilbudt, med timer hos Mikkel Ruud på video
    Og hun får vite at
      | regel  | beskjed                                                       |
      | NET-02 | Fastlegen er prøvd først, uten at det ga en time som passer.  |
      | NET-08 | Det timen gjelder, kan passe på video.                        |
      | NET-03 | Kommunen er med i ordningen med nettlege.                     |
      | NET-01 | Nettlegen har ledige tider.                                   |
    Når hun bestiller den første timen hos nettlegen
    Så har Kari Nordmann én time, bestilt av Kari Nordmann

  Scenario: Nettlegens timer kan ikke tas utenom fastlegen
    Gitt at Kari Nordmann er logget inn
    Og at hun vet om en ledig time hos nettlegen
    Når hun ber om time for seg selv, og det gjelder «Vond hals»
    Og hun bestiller den timen hun vet om
    Så får hun beskjeden «Du kan ikke få nettlege for denne bestillingen.»

  Scenariomal: Nettlegen blir ikke tilbudt, og svaret sier hvorfor
    Gitt at <hvem> er logget inn
    Når vedkommende ber om time for seg selv, og det gjelder «<hva>»
    Og vedkommende sier at ingen av tidene passer
    Så blir nettlegen ikke tilbudt
    Og i veien står «<hvorfor>»

    Eksempler:
      | hvem           | hva            | hvorfor                                                               |
      | Kari Nordmann  | Vondt i øret   | Dette må en lege undersøke. Det passer ikke på video.    |
      | Jorunn Kvam    | Vond hals      | Kommunen er ikke med i ordningen med nettlege.                        |

  Scenariomal: Den som ikke kan bestille hos en fastlege, har oppfylt det første vilkåret
    Gitt at <hvem> er logget inn
    Når vedkommende ber om time for seg selv, og det gjelder «Vondt i ryggen»
    Så får vedkommende ingen ledige timer hos fastlegen
    Når vedkommende sier at ingen av tidene passer
    Så blir nettlegen tilbudt, med timer hos Mikkel Ruud på video

    Eksempler: Uten fastlege
      | hvem          |
      | Sindre Bråten |

    Eksempler: Kontoret tar ikke imot bestilling på nett
      | hvem      |
      | Tone Berg |

  Scenariomal: Tegn på at det haster, gir et nummer å ringe og aldri en time
    Gitt at Kari Nordmann er logget inn
    Når hun ber om time for Nora Nordmann, og krysser av for «<tegn>»
    Så skal hun ringe <nummer>, og får ingen timer
    Når hun sier at ingen av tidene passer
    Så får hun beskjeden «Det du har krysset av, kan haste. Ring i stedet for å bestille time.»
    Når hun bestiller en ledig time likevel
    Så får hun beskjeden «Det du har krysset av, kan haste. Ring i stedet for å bestille time.»

    Eksempler: Rødt: 113
      | tegn                                                                  | nummer |
      | Lar seg ikke vekke, eller er forvirret                                | 113    |
      | Strever med å puste                                                   | 113    |
      | Sterke smerter eller trykk i brystet                                  | 113    |
      | Plutselig skjevt ansikt, lammelse eller vansker med å snakke          | 113    |
      | Kraftig blødning som ikke stanser                                     | 113    |
      | Alvorlig allergisk reaksjon, hoven i ansikt eller hals                | 113    |
      | Tenker på eller planlegger å ta sitt eget liv                         | 113    |

    Eksempler: Gult: 116 117
      | tegn                          | nummer  |
      | Er svært syk og slapp         | 116 117 |
      | Har sterke smerter            | 116 117 |
      | Feber hos barn under tre måneder | 116 117 |
      | Blir raskt verre              | 116 117 |
