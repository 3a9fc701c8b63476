package org.hearsay.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.WordList;

/// Names that a reader of news knows to be no person's: countries and states, which speak as
/// organisations, agencies by their letters, outlets, and peoples.
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
          dispatch inquirer sentinel argus wire newspaper newspapers network outlet
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
}
