package org.hearsay.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.Mention.Sex;
import org.hearsay.text.WordList;

/// What a common noun tells of what it stands for. The lists are the whole rule, and for a noun in
/// none of them the ending: "-er", "-ist" and the like stand for people, "-ment", "-tion" and the
/// like for things. Of other nouns nothing is known.
public final class Nouns {
  private static final Set<String> DOCUMENTS =
      WordList.of(
          """
          bylaws
          report reports poll polls survey surveys study studies filing filings lawsuit lawsuits
          complaint complaints memo memos letter letters email emails document documents statement
          statements tweet tweets article articles op-ed editorial editorials book books analysis
          analyses transcript transcripts indictment indictments ruling rulings affidavit census
          data records record column columns essay blog post posts release law laws bill bills
          resolution treaty constitution website websites ad ads speech interview interviews
          research finding findings case cases statistics figures numbers slide slides
          presentation video videos footage recording recordings tape tapes audio photo photos
          picture image database program programs average averages evidence information rate rates
          estimate estimates projection projections forecast forecasts model models chart charts
          graph table page pages text texts message messages advert advertisement advertisements
          commercial spot clip clips documentary film movie story stories piece paper papers
          literature review reviews audit audits opinion order brief briefs motion deposition
          testimony manifesto platform plan plans proposal proposals rule rules regulation
          regulations policy policies agreement contract contracts notice notices sign signs
          banner poster headline headlines caption tally count index indicator indicators results
          result history fact facts experience example examples theory wisdom file files log logs
          diary memoir biography novel song lyrics scripture bible koran quran dictionary
          encyclopedia summary draft outline list newsletter brochure pamphlet leaflet script
          letterhead petition questionnaire note notes disclosure disclosures return returns test
          tests trial calculation calculations idea argument rumor rumors rumour rumours
          """);
  private static final Set<String> OUTLETS =
      WordList.of(
          """
          newspaper newspapers network networks outlet outlets magazine magazines media radio
          television broadcaster broadcasters channel press tabloid tabloids affiliate affiliates
          """);
  private static final Set<String> ORGANISATIONS =
      WordList.of(
          """
          cooperative camp pac pacs enforcement organizations organisations councils
          authorities ministries commissions associations federations foundations thinktank
          hospitals churches clubs stores charities cities counties districts district precinct
          municipality consortium conglomerate syndicate insurer retailer carrier shipyard factory
          department ministry agency bureau committee commission council court senate congress
          parliament house party campaign office university institute college school company
          corporation corp inc ltd group bank fund foundation association union federation league
          society police army navy force forces government administration authority board center
          centre pentagon kremlin hospital church coalition alliance organization organisation
          service services team regime state country nation city county town firm business
          industry nonprofit charity bloc legislature cabinet panel jury tribunal embassy
          consulate military militia academy club chain store manufacturer airline startup utility
          states countries governments companies parties agencies departments universities
          colleges schools courts banks firms corporations unions institutions committees nations
          """);
  private static final Set<String> GROUPS =
      WordList.of(
          """
          people others staff personnel establishment mainstream generation population populace
          left right side sides faction factions rest base insiders outsiders masses clergy
          two-thirds three-quarters two-fifths three-fifths third thirds quarter quarters fraction
          plurality majorities numbers officialdom public majority minority crowd opposition
          labor labour
          percent half voters democrats republicans conservatives liberals americans they we those
          men women folks kids children family families couple couples pair community communities
          leadership crew electorate audience youth elite elites fans millennials latinos
          hispanics blacks whites evangelicals catholics muslims jews christians independents
          millions thousands hundreds dozens many some most few several all both everyone
          everybody none nobody
          """);
  private static final Set<String> PEOPLE =
      WordList.of(
          """
          official officer spokesman spokeswoman spokesperson source person man woman soldier
          ranger general commander analyst aide adviser advisor lawyer attorney judge witness
          expert critic professor doctor nurse teacher student resident neighbor neighbour friend
          mother father brother sister son daughter wife husband senator representative
          congressman congresswoman governor mayor minister president candidate nominee reporter
          journalist writer author editor host employee worker executive manager director chief
          leader member lawmaker politician diplomat ambassador economist investigator prosecutor
          detective sheriff veteran pilot driver owner founder chairman chairwoman secretary
          strategist operative activist organizer pollster scientist researcher historian scholar
          priest pastor bishop imam victim survivor suspect defendant businessman businesswoman
          developer billionaire mogul voter supporter opponent rival insider contractor agent
          clerk counsel captain senior junior boy girl guy kid child parent grandmother
          grandfather uncle aunt cousin nephew niece widow widower fiance boyfriend girlfriend
          partner colleague boss deputy assistant intern volunteer fan follower skeptic sceptic
          proponent advocate pundit columnist commentator correspondent anchor moderator protester
          demonstrator refugee immigrant migrant citizen taxpayer consumer customer patient inmate
          prisoner celebrity actor actress singer comedian artist coach player athlete champion
          king queen prince princess pope cardinal rabbi premier chancellor dictator tycoon
          entrepreneur investor trader banker broker accountant engineer architect farmer rancher
          cop sergeant lieutenant colonel admiral marine sailor guard veterinarian delegate
          elector surrogate ally foe enemy adversary challenger incumbent frontrunner individual
          native relative loyalist hawk dove lobbyist tenant landlord superintendent principal
          dean trustee regulator commissioner attendee participant respondent panelist juror
          councillor councilor councilman councilwoman alderman justice lady surgeon neurosurgeon
          head chair chairperson contributor runner someone somebody anyone anybody hacker dealer
          evangelical intellectual hydrologist spouse sibling twin grandson granddaughter fiancee
          midwife paramedic firefighter policeman policewoman constable recruit trooper envoy
          mediator negotiator monarch emperor empress duchess pontiff nun preacher chaplain
          speaker whip treasurer comptroller controller solicitor barrister magistrate bailiff
          coroner physicist chemist biologist epidemiologist pharmacist dentist therapist
          psychiatrist nutritionist novelist playwright filmmaker blogger podcaster reader viewer
          listener caller passenger motorist cyclist pedestrian bystander onlooker passerby
          shopper tourist fisherman cashier waiter waitress bartender chef plumber electrician
          mechanic welder trucker janitor librarian curator archaeologist astronomer astronaut
          statistician demographer sociologist anthropologist psychologist philosopher theologian
          linguist mathematician programmer fundraiser donor benefactor philanthropist financier
          magnate heir heiress socialite millionaire pensioner retiree freshman sophomore
          undergraduate graduate alumnus cleric ceo associate applicant appointee successor
          predecessor counterpart
          peer roommate classmate teammate housemate bride groom orphan toddler teenager adult
          """);
  private static final Set<String> PARTISANS =
      WordList.of(
          """
          conservative liberal progressive republican democrat moderate independent socialist
          libertarian
          """);
  private static final Set<String> CAMPS =
      Set.of("conservative", "liberal", "progressive", "moderate", "independent");
  private static final Set<String> THINGS_IN_ER =
      WordList.of(
          """
          number matter order center computer chapter folder dossier power tower letter river
          water summer winter weather dinner offer answer error factor sector color favor labor
          honor humor rumor corner border shoulder finger paper cover layer tier pier chamber
          newspaper poster banner character quarter remainder disaster disorder murder gender
          other another either neither ever never whether however rather together former latter
          further after under over
          """);
  private static final List<String> PERSON_ENDINGS =
      List.of("er", "or", "ist", "ian", "eer", "ologist", "crat", "woman", "man", "ee");
  private static final List<String> THING_ENDINGS =
      List.of("ment", "tion", "sion", "ity", "ness", "ing", "ship", "ism", "ure", "ance", "ence");

  private static final Set<String> KIN =
      WordList.of(
          """
          wife husband son daughter brother sister mother father widow widower uncle aunt cousin
          nephew niece grandson granddaughter fiance fiancee partner girlfriend boyfriend
          """);
  private static final Set<String> QUANTITIES =
      WordList.of(
          """
          a an one two three four five six seven eight nine ten eleven twelve twenty thirty forty
          fifty sixty seventy eighty ninety hundreds dozens another some several many no any most
          few nobody neither none everyone everybody someone somebody anyone anybody both each
          """);

  private static final Set<String> MALE = WordList.of("mr sir lord king prince spokesman chairman");
  private static final Set<String> FEMALE =
      WordList.of("mrs ms miss lady queen princess spokeswoman chairwoman");
  private static final Set<String> TITLES =
      WordList.of(
          """
          mr mrs ms miss dr prof professor sir lord lady gen general lt lieutenant col colonel sgt
          sergeant maj major capt captain adm admiral brig brigadier cmdr commander rep reps
          representative sen sens senator gov governor president rev judge justice king queen
          prince princess pope mayor sheriff secretary minister ambassador chief officer detective
          former congressman congresswoman chairman chairwoman spokesman spokeswoman spokesperson
          director deputy vice attorney private corporal inspector superintendent chancellor
          premier councillor pres candidate nominee reporter correspondent editor analyst adviser
          advisor del
          """);
  private static final Set<String> HONORIFICS =
      WordList.of(
          """
          mr mrs ms miss dr prof gen lt col sgt maj capt adm rep sen gov del senator mayor pres
          representative
          """);
  private static final Set<String> DETERMINERS =
      WordList.of("the his her their our my its both all most many some several no any other");

  /// Capitals that name nobody.
  private static final Set<String> NO_NAMES =
      WordList.of(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march july
          august september october november december i nothing everything something anything
          instead however meanwhile moreover
          """);

  private static final Set<String> MONTHS =
      WordList.of("jan feb mar apr jun jul aug sep sept oct nov dec");

  /// Who works for somebody or is with or against one, and gives no body its name.
  private static final Set<String> HANDS =
      WordList.of(
          """
          strategists advisers advisors aides officials supporters backers opponents critics allies
          representatives donors fundraisers attorneys lawyers candidates employees surrogates
          spokesmen spokespeople operatives staffers consultants delegates leaders
          """);

  /// What a person is called before the name, and no outlet in small letters.
  private static final Set<String> EPITHETS =
      WordList.of("star icon legend guru czar tsar heavyweight hopeful personality");

  private Nouns() {}

  /// Whether a word may stand before a name as its bearer's title.
  public static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /// Whether a word is a title that nobody but a person bears.
  static boolean isHonorific(String word) {
    return HONORIFICS.contains(word);
  }

  /// What a title tells of its bearer.
  static Sex sexOfTitle(String word) {
    return MALE.contains(word) ? Sex.MALE : FEMALE.contains(word) ? Sex.FEMALE : Sex.UNKNOWN;
  }

  static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  /// Whether a word with a capital names nobody: days, months, "nothing".
  static boolean isNoName(String word) {
    return NO_NAMES.contains(word);
  }

  /// Whether a word is a month cut short, without its dot.
  static boolean isShortMonth(String word) {
    return MONTHS.contains(word);
  }

  /// Whether people so called are somebody's: "strategists for Ada Lund", not "Citizens for Tea".
  static boolean isHands(String word) {
    return HANDS.contains(word);
  }

  static boolean isEpithet(String word) {
    return EPITHETS.contains(word);
  }

  /// What a noun in the singular or the plural stands for, if anything is known of it.
  static Optional<SourceKind> kind(String noun) {
    if (DOCUMENTS.contains(noun)) {
      return Optional.of(SourceKind.DOCUMENT);
    }
    if (isPerson(noun)) {
      return Optional.of(isPlural(noun) ? SourceKind.UNNAMED_GROUP : SourceKind.UNNAMED_PERSON);
    }
    if (GROUPS.contains(noun)) {
      return Optional.of(SourceKind.UNNAMED_GROUP);
    }
    if (ORGANISATIONS.contains(noun)) {
      return Optional.of(SourceKind.ORGANISATION);
    }
    if (OUTLETS.contains(noun)) {
      return Optional.of(SourceKind.OUTLET);
    }
    return ends(singular(noun), THING_ENDINGS)
        ? Optional.of(SourceKind.DOCUMENT)
        : Optional.empty();
  }

  static boolean isDocument(String noun) {
    return DOCUMENTS.contains(noun);
  }

  static boolean isGroup(String noun) {
    return GROUPS.contains(noun);
  }

  /// Whether a noun for a person is a body behind another word: "the coast guard".
  static boolean isBodyOf(String before, String noun) {
    return noun.equals("guard")
        && Set.of("coast", "national", "home", "border", "civil").contains(before);
  }

  static boolean isOrganisation(String noun) {
    return ORGANISATIONS.contains(noun);
  }

  /// Whether a noun is one for a person, in the singular or the plural.
  public static boolean isPerson(String noun) {
    return isListedPerson(noun)
        || PARTISANS.contains(singular(noun))
        || isPersonByEnding(singular(noun));
  }

  /// Whether a noun is one for somebody of a party, which no outlet or body bears for a name.
  static boolean isPartisan(String noun) {
    return PARTISANS.contains(noun) && !CAMPS.contains(noun);
  }

  /// Whether a noun says that somebody is another's relative.
  static boolean isKin(String noun) {
    return KIN.contains(noun);
  }

  /// Whether a word stands before some who are not named: "two", "several", "nobody".
  static boolean isQuantity(String word) {
    return QUANTITIES.contains(word);
  }

  /// Whether the list of persons has a noun, in the singular or the plural.
  public static boolean isListedPerson(String noun) {
    return PEOPLE.contains(noun) || PEOPLE.contains(singular(noun));
  }

  /// Whether one of the lists has a noun.
  static boolean isListed(String noun) {
    return isListedPerson(noun)
        || DOCUMENTS.contains(noun)
        || ORGANISATIONS.contains(noun)
        || GROUPS.contains(noun)
        || OUTLETS.contains(noun);
  }

  public static boolean isPlural(String noun) {
    return (noun.endsWith("s") && !noun.endsWith("ss"))
        || noun.endsWith("men")
        || noun.equals("people");
  }

  /// The noun of one: "officials" to "official", "women" to "woman", "allies" to "ally".
  static String singular(String noun) {
    if (noun.endsWith("men")) {
      return noun.substring(0, noun.length() - 2) + "an";
    }
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return isPlural(noun) ? noun.substring(0, noun.length() - 1) : noun;
  }

  private static boolean isPersonByEnding(String noun) {
    return noun.length() > 5
        && ends(noun, PERSON_ENDINGS)
        && !THINGS_IN_ER.contains(noun)
        && !DOCUMENTS.contains(noun)
        && !ORGANISATIONS.contains(noun)
        && !OUTLETS.contains(noun);
  }

  private static boolean ends(String noun, List<String> endings) {
    return endings.stream().anyMatch(noun::endsWith);
  }
}
