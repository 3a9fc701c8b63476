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
          aaron abdul abdullah abraham adam adrian ahmad ahmed aiden alan alastair albert alberto
          alejandro aleksandr alexander alexei alfonso alfred alistair allan alvin amir anders
          andre andreas andrei andres andrew angus anselm anthony anton antonio archie arnold
          arthur arturo asher ashok aurel axel barack barry bartholomew basil ben benedict benito
          benjamin benny bernard bernie bert bertrand bill billy bjorn bob bobby boris brad
          bradley brendan brent brett brian brock bruce bruno bryan bryce byron caleb calvin carl
          carlo carlos cedric cesar charles charlie christoph christophe christopher chuck
          clarence claude claudio cliff clifford clyde colin conor conrad corey craig curt curtis
          cyril cyrus damian damien dan daniel darrell darren darryl daryl dave david dean declan
          denis dennis derek derrick devin dexter dick diego dieter dimitri dirk dmitri dominic
          dominick don donald donny doug douglas duane duncan dustin dwayne dwight dylan earl
          eddie edgar edmund eduardo edward edwin eli elias elijah elmer elon emanuel emeric emil
          emiliano emilio emmanuel enrique ephraim eric erik ernest ernesto ernie ervin ethan
          eugene ezekiel ezra fabian farid felix fernando fidel finn francisco franco francois
          frank fred freddie frederick fritz gabriel gareth garth gary gavin gene geoff geoffrey
          georg george gerald gerard gerhard gianni gil giles giovanni giuseppe glen glenn godfrey
          gordon graham greg gregory guillermo gunnar gus gustav gustavo hamid hamish hans harald
          harold harry harvey hassan hector heinrich helmut henry herbert herman hiroshi horace
          horst howard hubert hugo humphrey ian ibrahim ignacio igor imran irving irwin isaac
          isaiah ismail ivan ivo jack jacob jacques jaime jake jamal james jared jarrod jason
          javier jay jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joachim joaquin joe joel
          johan johann johannes john johnnie johnny jonah jonas jonathan jonny jorge jose josef
          joseph josh joshua josiah juan julian julio julius jurgen justin kareem karim karl
          keegan keith ken kenneth kenny kent kevin khalid kirk klaus kofi kristian kristoffer
          kurt kwame kyle lance larry lars laurence laurent lawrence leo leonard leonardo leonid
          leopold leroy lester levi lewis liam lionel lloyd lorenzo louis luc luca lucas lucian
          luciano ludwig luigi luis luka lukas luther malcolm manuel marc marcel marcelo marco
          marcos marcus mariano mario mark martin marvin mateo mathias mathieu mats matt matthew
          matthias mattias maurice mauricio maximilian melvin micah michael mickey miguel mikael
          mike mikhail miles milton mitch mitt mohamed mohammad mohammed mordecai muhammad mustafa
          myron nate nathan nathaniel ned neil nestor neville newt nicholas nick nicolas nigel
          niklas nikolai nikolaus noah noel norbert norman olaf oleg oliver olivier omar orrin
          orville oscar osman otis otto owen pablo paolo pascal patricio patrick paul pedro percy
          pete peter philip philipp philippe phillip pierre piet pieter quentin rafael rafiq rahim
          rahul raj ralf ralph ramon rand randall randy raphael rashid raul ravi raymond reggie
          reginald reince reinhard reuben reza ricardo riccardo richard rick ricky rico rob robert
          roberto roderick rodney rodolfo rodrigo roger roland rolf ron ronald ronnie rory ross
          roy ruben rudolf rudolph rudy rufus rupert russ russell ryan sami samir sammy samuel
          sandro sanjay santiago sascha saul scott sean sebastian serge sergei sergey sergio seth
          shane shaun shawn sid silvio simon stan stanley stefan stefano stephan stephane stephen
          sterling steve steven stuart sven sylvester tarik tariq ted terence terrance terrence
          thaddeus theo theodore thibault thierry thomas thor tiago tim timothy tobias toby todd
          tom tomas tommy tony torsten travis trent trevor tristan troy tyrone ulrich umberto uwe
          valentin vernon vicente victor vijay vikram vince vincent vinny virgil vito vladimir
          volodymyr waldo wally walter wayne wendell werner wes wesley wilbur wilfred wilhelm
          william willie wolfgang xavier xi yannick yasser yousef youssef yuri yusuf yves zach
          zachary zack zane
          """);

  /// First names that are plainly a woman's.
  private static final Set<String> WOMEN =
      WordList.of(
          """
          abigail ada adela adelaide adele adriana adrienne agatha agathe agnes aimee aisha alana
          alexa alexandra alexandria alice alicia alison allison allyson alma althea alyssa amal
          amalia amanda amber amelia amina amira amy anastasia anastasiya andrea angela angelica
          angelina angelique angie anita anjali ann anna annabel annabelle anne anneliese
          annemarie annette annie annika antoinette antonia arielle arlene ashley astrid athena
          audrey barbara barbra beatrice beatriz becky belinda bella berenice bernadette bernice
          bertha bessie beth bethany betsy bettina betty bianca birgit blanca blanche bonnie
          brenda bridget bridgette britney brittany caitlin camila camilla camille candace candice
          cara carina carissa carla carlotta carly carmela carmen carol carolina caroline carolyn
          carrie cassandra cassie cate catherine cecelia cecile cecilia celeste celia celine
          chantal charlene charlotte chelsea cheri cherie cheryl chiara chloe christa christiane
          christie christina christine christy cindy claire clara clarissa claudia clementine cleo
          colette colleen condoleezza connie consuelo cora cordelia corinne cornelia cristina
          cynthia dalia daniela daniella danielle daphne daria darlene deanna debbie deborah debra
          deirdre delia delilah delores denise desiree diana diane dianne dina dolores dominika
          donatella donna dora doreen doris dorothy edith edna edwina effie eileen elaine eleanor
          eleanora elena eleni eliana elinor elisa elisabeth elise eliza elizabeth ella elle ellen
          eloise elsa elsie elvira emilia emilie emily emma erica erika erin esmeralda esperanza
          estelle esther ethel eugenia eugenie eunice eva evangeline evelina evelyn evie fatima
          faye felicia felicity fiona flora fran frances francesca francine frida frieda gabriela
          gabriella gabrielle gail gemma genevieve georgette georgina geraldine gerda gertrude
          gilda gillian gina ginny giovanna gisela giselle gladys glenda gloria gracie greta
          gretchen gwen gwendolyn hana hanna hannah harriet hazel heather hedwig heidi heike helen
          helene helga henrietta hilda hillary hortense huma ida ilana ilse imogen indira ines
          inga inge ingeborg ingrid irene irina isabel isabella isabelle isobel ivana ivanka
          jacinda jacinta jacqueline jada jana jane janelle janet janette janice janine jasmin
          jasmine jean jeanette jeanne jeannie jen jenna jennie jennifer jenny jeri jessica jill
          jillian joan joanna joanne jocelyn jodi jodie josefina josephine josie joyce juana
          juanita judi judie judith judy julia juliana julianne julie juliet juliette justine
          karen karin karina karla kasey kate katerina katharina katharine katherine kathie
          kathleen kathryn kathy katie katja katrina katya kayla keira kelli kellie kellyanne
          kendra kerri khadija kimberly kirsten kirstie kitty krista kristen kristi kristin
          kristina kristine krystal kylie lacey lana lara larissa latasha latoya laura lauren
          laurie laverne lea leah leanne leila lena lenora leonora leticia liana liesl lila lilian
          liliana lillian lina linda linnea lisa livia liz liza lizzie lois lola lora lorena
          loretta lori lorna lorraine lotte lottie louisa louise luann lucia lucille lucinda
          lucretia lucy luisa lulu lydia lynda lynette mabel maddie madeleine madeline mae magda
          magdalena maggie malala mandy manuela mara marcella marcia margaret margarita margie
          margot marguerite maria mariam mariana marianne maribel marie mariel mariella marietta
          marilyn marina marisa marisol marissa marjorie marla marlene marsha martha martina mary
          maryam maryann marybeth matilda maud maude maura maureen mavis maxine maya meg megan
          meghan mei melania melanie melinda melissa meredith michaela michele michelle mila
          mildred millicent millie mimi mindy minerva minnie mira miranda miriam miroslava molly
          mona monica muriel myra myrna nadia nadine nadja nancy nanette naomi natalia natalie
          natasha nell nellie nicole nikki nina noelle nora noreen norma octavia odette odile
          olena olga olivia ophelia paloma pam pamela pansy patrice patricia patsy patti patty
          paula paulette paulina pauline peggy penelope petra phoebe phyllis pippa polly poppy
          priscilla priya rachael rachel rachelle ramona raquel reba rebecca rebekah renata renee
          rhoda rhonda rita roberta rochelle romaine romy rosa rosalie rosalind rosalyn rosanna
          roseann roseanne rosemarie rosemary rosie roslyn roxana roxane roxanne ruth sabine
          sabrina sadie sally salma samantha sandra sara sarah saskia scarlett selena selma serena
          shana shari sharon sheena sheila shelley shelly sherri sherry shirin shirley sibylle
          sienna sigrid silke silvia simona simone sinead siobhan sofia sondra sonia sonja sophia
          sophie stacey stacie stella stephanie stephany sue sunniva susan susana susanna susanne
          susie suzanne suzette svetlana sybil sylvia sylvie tabitha tamara tammy tanya tara tasha
          tatiana tatyana teresa tessa thea thelma theodora theresa therese tiffany tina tonya
          tracey tricia trina trish trisha trixie trudy ursula valentina valeria valerie vanessa
          vera verena verna veronica vicki vickie vicky victoria vilma viola violeta viviana
          vivienne wanda wendy wilhelmina willa wilma winifred winnie winona xenia yael yasmin
          yoko yolanda yulia yvette yvonne zahra zainab zelda zoe zora
          """);

  /// Names that end with a common noun: "the Lund administration", and the polls of two houses. A
  /// poll of one house ("a Courier poll") has no name.
  private static final String CAPITALS = "\\p{Lu}[\\p{L}.\u2019'-]*(?: \\p{Lu}[\\p{L}.\u2019'-]*)*";

  private static final Pattern BODY =
      Pattern.compile(
          "(?:[Tt]he |[Aa] )?((?!(?:An?|The|His|Her|Its|Their|Our|My|This|That) )"
              + CAPITALS
              + " (?:administration|campaign|foundation|police|government|family|ministry"
              + "|department))(?:['\u2019]s?)?,?");

  private static final Pattern POLL =
      Pattern.compile(
          "(?:[Tt]he |[Aa]n? )?(?:(?:new|latest|recent|previous|last) )?("
              + CAPITALS
              + "(?:/\\p{Lu}[\\p{L}. -]*| ?[-\u2013] ?\\p{Lu}\\p{L}* \\p{Lu}\\p{L}*)[\\p{L} -]*?"
              + "(?:poll|survey))(?![\\p{L}]).*");

  /// "The Harbour Watch average", "the Courier's Salme Bay index".
  private static final Pattern AVERAGE =
      Pattern.compile(
          "(?:[Tt]he )?(?:\\p{Lu}[\\p{L}]*['\u2019]s )?(\\p{Lu}[\\p{L}.\u2019'-]*"
              + "(?: \\p{Lu}[\\p{L}.\u2019'-]*)+ (?:average|index|barometer|tracker))"
              + "(?![\\p{L}]).*");

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
      case DOCUMENT -> in(POLL, whole).or(() -> in(AVERAGE, whole)).or(() -> in(CALLED, whole));
      case NAMED_PERSON, UNNAMED_PERSON, NAMED_GROUP, UNNAMED_GROUP, OUTLET, AUTHOR ->
          Optional.empty();
    };
  }

  private static Optional<String> in(Pattern pattern, String whole) {
    Matcher matcher = pattern.matcher(whole.replaceAll("[\\s\\u00a0]", " "));
    return matcher.matches()
        ? Optional.of(whole.substring(matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }
}
