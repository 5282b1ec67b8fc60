# language: no
Egenskap: Skrive til fastlegen
  Fastlegekontoret kan ha e-konsultasjon, e-kontakt og fornying av resepter. En samtale hører til innbyggeren, har en frist
  i virkedager, og står til kontoret har svart.

  @EKO-01 @EKO-04 @EKO-07
  Scenario: En e-konsultasjon blir besvart og avsluttet
    Gitt demoverdenen 24. november 2026 kl. 08.00
    Når Kari Nordmann starter en e-konsultasjon om «Utslett på hånden»
    Så venter samtalen på kontoret med frist 1. desember 2026
    Når legen svarer «Smør med fuktighetskrem i to uker.» og avslutter
    Så ser hun svaret «Smør med fuktighetskrem i to uker.»
    Og samtalen er avsluttet, og koster 179 kroner

  @EKO-04
  Scenario: Fristen hopper over helg og jul
    Gitt demoverdenen 23. desember 2026 kl. 10.00
    Når Kari Nordmann starter en e-konsultasjon om «Utslett på hånden»
    Så venter samtalen på kontoret med frist 31. desember 2026
    Når klokken er 31. desember 2026 kl. 23.59
    Så er ikke samtalen over fristen hos legen
    Når klokken er 1. januar 2027 kl. 00.00
    Så er samtalen over fristen hos legen, og øverst

  @EKO-07
  Scenario: En e-konsultasjon blir ikke avsluttet uten svar
    Gitt demoverdenen 24. november 2026 kl. 08.00
    Når Kari Nordmann starter en e-konsultasjon om «Utslett på hånden»
    Og legen avslutter uten å svare
    Så får legen nei

  @EKO-05
  Scenario: Legen ber om at Kari heller bestiller time, og det koster ikke noe
    Gitt demoverdenen 24. november 2026 kl. 08.00
    Når Kari Nordmann starter en e-konsultasjon om «Kul på halsen»
    Og legen ber om at hun bestiller time
    Så er samtalen avsluttet, og koster 0 kroner
    Når hun skriver «Takk» i samtalen
    Så får hun nei

  @PRI-03 @DIG-04
  Scenario: En mor skriver for barnet, og barn under 16 år betaler ikke
    Gitt demoverdenen 24. november 2026 kl. 08.00
    Når Kari Nordmann starter en e-konsultasjon for Nora Nordmann om «Hoste om natten»
    Så ser legen at Kari Nordmann skrev for Nora Nordmann som forelder
    Når legen svarer «La henne hvile.» og avslutter
    Så er samtalen avsluttet, og koster 0 kroner

  @DIG-04 @FUL-04
  Scenario: Den som har fullmakt, ser samtalen gjennom innbyggeren, og ikke når fullmakten er avsluttet
    Gitt demoverdenen 24. november 2026 kl. 08.00
    Når Arne Johansen starter en e-konsultasjon om «Svimmel»
    Så ser Liv Johansen samtalen til Arne Johansen
    Når Arne Johansen avslutter fullmakten til Liv Johansen
    Så ser ikke Liv Johansen samtalen til Arne Johansen

  @TIM-02
  Scenario: Kontoret har slått av e-konsultasjon
    Gitt demoverdenen 24. november 2026 kl. 08.00
    Når legen slår av e-konsultasjon
    Og Kari Nordmann starter en e-konsultasjon om «Utslett på hånden»
    Så får hun nei

  @EKO-04
  Scenario: To ganger send gir én melding
    Gitt demoverdenen 24. november 2026 kl. 08.00
    Når Kari Nordmann trykker to ganger på send i en e-konsultasjon om «Utslett på hånden»
    Så har samtalen 1 melding

  @RES-01 @RES-03
  Scenario: Vanlige medisiner blir fornyet, vanedannende krever konsultasjon
    Gitt demoverdenen 24. november 2026 kl. 08.00
    Når Kari Nordmann ber om å få fornyet «Jernsulfat tabletter 100 mg»
    Så venter samtalen på kontoret med frist 1. desember 2026
    Når legen fornyer resepten
    Så er samtalen avsluttet, og koster ikke noe
    Og hun har en resept på «Jernsulfat tabletter 100 mg» som gjelder til 24. november 2027
    Når Kari Nordmann ber om å få fornyet «Zopiklon tabletter 7,5 mg»
    Så får hun nei

  @CON-04 @CON-06
  Scenario: Den som bare har samtykket til basis, får svaret i posten
    Gitt demoverdenen 24. november 2026 kl. 08.00
    Når Kari Nordmann starter en e-konsultasjon om «Utslett på hånden»
    Og Kari Nordmann endrer samtykket sitt til basis
    Og legen svarer «Smør med fuktighetskrem i to uker.» og avslutter
    Så ser ikke Kari Nordmann samtalen til Kari Nordmann
    Og får Kari Nordmann melding om at et brev er sendt i posten
