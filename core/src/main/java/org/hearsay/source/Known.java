package org.hearsay.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.source.Mention.Sex;
import org.hearsay.text.WordList;

/// What a reader of news knows of names. Some are no person's: countries and states, which speak as
/// organisations, agencies by their letters, outlets and peoples; and the first names that tell a
/// man or a woman.
final class Known {
  private static final Set<String> PLACES =
      Set.of(
          """
          afghanistan,albania,algeria,argentina,armenia,australia,austria,azerbaijan,bahrain
          bangladesh,belarus,belgium,bolivia,bosnia,brazil,britain,bulgaria,burma,cambodia
          cameroon,canada,chile,china,colombia,congo,croatia,cuba,cyprus,denmark,ecuador,egypt
          england,estonia,ethiopia,finland,france,germany,ghana,greece,greenland,guatemala,haiti
          honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,italy,jamaica,japan
          kazakhstan,kenya,kosovo,kuwait,laos,latvia,lebanon,liberia,libya,lithuania,luxembourg
          malaysia,mali,malta,mexico,moldova,mongolia,montenegro,morocco,mozambique,myanmar,nepal
          netherlands,nicaragua,niger,nigeria,norway,oman,pakistan,palestine,panama,paraguay,peru
          philippines,poland,portugal,qatar,romania,russia,rwanda,scotland,senegal,serbia
          singapore,slovakia,slovenia,somalia,spain,sudan,sweden,switzerland,syria,taiwan,tanzania
          thailand,tunisia,turkey,uganda,ukraine,uruguay,uzbekistan,venezuela,vietnam,wales,yemen
          zambia,zimbabwe,saudi arabia,north korea,south korea,south africa,new zealand,costa rica
          united states,united kingdom,united nations,european union,soviet union,america,alabama
          alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho
          illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan
          minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey
          new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania
          rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,west virginia
          wisconsin,wyoming,beijing,moscow,tehran,pyongyang,brussels,kyiv,kiev,ankara,jerusalem
          """
              .strip()
              .split("[,\n]\\s*"));
  private static final Set<String> AGENCIES =
      WordList.of(
          """
          cia fbi nsa dhs doj irs epa fda cdc nih nasa sec fec fcc ftc faa ntsb atf dea ice uscis
          hud gao cbo omb fema nlrb osha usda opec imf wto who unicef unesco unhcr un eu nato aclu
          nra naacp dnc rnc dccc nrcc dscc nrsc isis isil gop afl-cio pentagon kremlin google
          facebook twitter microsoft amazon boeing exxon pfizer walmart chevron toyota volkswagen
          hezbollah hamas taliban aarp seiu afscme uber lyft tesla nokia siemens airbus
          """);
  private static final Set<String> OUTLETS =
      Set.of(
          """
          politifact,politico,realclearpolitics,real clear politics,fivethirtyeight,breitbart,vox
          zero hedge,buzzfeed,slate,salon,axios,vice,reuters,bloomberg,bbc,cnn,nbc,abc,cbs,msnbc
          npr,pbs,ap,afp,upi,c-span,espn,fox,univision,telemundo,al jazeera,huffpost,snopes
          factcheck.org,gawker,newsmax,mediaite,wikileaks,drudge,forbes,fortune,newsweek,yahoo
          morning joe,meet the press,fox & friends,60 minutes,morning consult,hill,nation,atlantic
          national review,weekly standard,new yorker,economist,daily beast,daily caller
          mother jones,associated press,rolling stone,new republic,washington examiner,intercept
          propublica
          """
              .strip()
              .split("[,\n]\\s*"));
  private static final Set<String> OUTLET_WORDS =
      WordList.of(
          """
          times post news journal tribune herald gazette courier examiner chronicle guardian
          telegraph press magazine radio tv television broadcasting observer mail daily weekly
          dispatch inquirer sentinel argus wire newspaper newspapers network outlet ledger bulletin
          globe echo
          """);
  private static final Set<String> PEOPLES =
      WordList.of(
          """
          democrats republicans conservatives liberals americans russians chinese british germans
          mexicans israelis palestinians iranians iraqis syrians ukrainians europeans canadians
          japanese latinos hispanics muslims christians jews catholics evangelicals libertarians
          socialists southerners texans floridians californians clintons obamas bushes trumps
          kurds turks saudis cubans indians pakistanis afghans french italians poles hungarians
          """);
  private static final Pattern TWO_IN_ONE = Pattern.compile("\\p{Lu}?\\p{Ll}{2,}\\p{Lu}\\p{L}+");
  private static final Pattern SCOTS = Pattern.compile("(?:Mac|De|Di|Da|Van|Von|Le|La|Fitz).*");
  private static final Pattern SPELLS_NEWS =
      Pattern.compile(".*(?:fact|news|source|politic|post|wire|check|daily|press|media).*");

  /// First names that are plainly a man's; those that both bear, or that are as often a last name,
  /// are left out.
  private static final Set<String> MEN =
      WordList.of(
          """
          james john robert michael william david richard joseph thomas charles christopher daniel
          matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward
          ronald timothy jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
          benjamin samuel gregory frank alexander patrick raymond jack dennis jerry aaron jose
          henry adam douglas nathan peter zachary walter kyle harold jeremy carl keith roger
          gerald ethan lawrence albert arthur jesse joe bryan billy bruce ralph roy eugene louis
          philip bobby johnny randy russell vincent bernie bernard bill bob tom tim jim mike steve
          dave dan chuck mitch ted ben barack rick ron rob ken greg jeff matt tony harry barry
          vladimir omar ahmed mohammed muhammad ibrahim juan carlos luis miguel pedro pablo diego
          fernando javier antonio manuel piet hans klaus lars sven erik olaf pierre jacques
          francois luc marc giovanni marco luca paolo ivan sergei dmitri mikhail boris igor oleg
          yuri xi newt mitt jeb rand rudy josh raj reince corey hugo felix oscar victor martin
          simon oliver leo otto karl kurt stefan
          """);

  /// First names that are plainly a woman's.
  private static final Set<String> WOMEN =
      WordList.of(
          """
          mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy
          betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah
          stephanie dorothy rebecca sharon laura cynthia kathleen amy angela shirley anna brenda
          pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
          catherine maria heather diane ruth julie olivia joyce victoria lauren christina joan
          evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara
          frances kathryn janice jean alice julia judy sophia hillary melania ivanka kellyanne
          dianne chelsea huma loretta condoleezza angelina ada clara rosa carmen lucia elena sofia
          isabel ingrid astrid greta helga ursula petra monica veronica natalia svetlana olga
          tatiana irina fatima aisha leila yasmin mei priya indira theresa nikki sonia ellen jill
          jane kate katie claire lucy molly nora eva ida irene
          """);

  /// Names that end with a common noun: "the Lund administration", and the polls of two houses. A
  /// poll of one house ("a Courier poll") has no name.
  private static final String CAPITALS = "\\p{Lu}[\\p{L}.\u2019'-]*(?: \\p{Lu}[\\p{L}.\u2019'-]*)*";

  private static final Pattern BODY =
      Pattern.compile(
          "(?:[Tt]he |[Aa] )?((?!(?:An?|The) )"
              + CAPITALS
              + " (?:administration|campaign|foundation|police|government|family|ministry"
              + "|department))(?:['\u2019]s?)?,?");

  private static final Pattern POLL =
      Pattern.compile(
          "(?:[Tt]he |[Aa]n? )?(?:(?:new|latest|recent|previous|last) )?("
              + CAPITALS
              + "(?:/\\p{Lu}[\\p{L}. -]*| ?[-\u2013] ?\\p{Lu}\\p{L}* \\p{Lu}\\p{L}*)[\\p{L} -]*?"
              + "(?:poll|survey))(?![\\p{L}]).*");

  /// "The programme, called Open Gates,".
  private static final Pattern CALLED =
      Pattern.compile(
          "[^,]{3,60}, (?:called|named|titled|known as|dubbed) [\"\u201c]?(?:the )?("
              + "\\p{Lu}[\\p{L}\\p{Nd}.\u2019'-]*(?: \\p{Lu}[\\p{L}\\p{Nd}.\u2019'-]*)*)"
              + "[\"\u201d]?,?");

  private Known() {}

  static boolean isPlace(List<String> words) {
    return PLACES.contains(String.join(" ", words));
  }

  static boolean isAgency(List<String> words) {
    return words.size() == 1 && AGENCIES.contains(words.getFirst().replace(".", ""));
  }

  /// Whether a name is an outlet's: one that is known, or one with a word that outlets bear.
  static boolean isOutlet(List<String> words, boolean theBefore) {
    return OUTLETS.contains(String.join(" ", words))
        || OUTLET_WORDS.contains(words.getLast())
        || (words.size() > 1 && words.contains("news"))
        || (words.size() > 1 && theBefore && OUTLET_WORDS.contains(words.get(1)));
  }

  static boolean isPeople(List<String> words) {
    return PEOPLES.contains(words.getLast()) && words.size() < 3;
  }

  /// Whether a name is written as companies and sites write theirs: "HarbourWatch".
  static boolean isTwoWordsInOne(String name) {
    return TWO_IN_ONE.matcher(name).matches() && !SCOTS.matcher(name).matches();
  }

  static boolean spellsNews(String name) {
    return SPELLS_NEWS.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /// Whose name a first name plainly is.
  static Sex sex(String first) {
    if (MEN.contains(first)) {
      return Sex.MALE;
    }
    return WOMEN.contains(first) ? Sex.FEMALE : Sex.UNKNOWN;
  }

  /// The name that a description holds, if it is one of a body or a poll.
  static Optional<String> nameIn(SourceKind kind, String whole) {
    return switch (kind) {
      case ORGANISATION -> in(BODY, whole).or(() -> in(CALLED, whole));
      case DOCUMENT -> in(POLL, whole).or(() -> in(CALLED, whole));
      case NAMED_PERSON, UNNAMED_PERSON, NAMED_GROUP, UNNAMED_GROUP, OUTLET, AUTHOR ->
          Optional.empty();
    };
  }

  private static Optional<String> in(Pattern pattern, String whole) {
    Matcher matcher = pattern.matcher(whole);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
