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
          propublica,good morning america,washington free beacon,daily mail,new york daily news
          face the nation,fox news sunday,state of the union
          """
              .strip()
              .split("[,\n]\\s*"));
  private static final Set<String> OUTLET_WORDS =
      WordList.of(
          """
          times post news journal tribune herald gazette courier examiner chronicle guardian
          telegraph press magazine radio tv television broadcasting observer mail daily weekly
          dispatch inquirer sentinel argus wire newspaper newspapers network outlet ledger bulletin
          globe echo journalism
          """);
  private static final Set<String> PEOPLES =
      WordList.of(
          """
          democrats republicans conservatives liberals americans russians chinese british germans
          mexicans israelis palestinians iranians iraqis syrians ukrainians europeans canadians
          japanese latinos hispanics muslims christians jews catholics evangelicals libertarians
          socialists southerners texans floridians californians clintons obamas bushes trumps
          kurds turks saudis cubans indians pakistanis afghans french italians poles hungarians
          asians africans koreans venezuelans brazilians egyptians greeks spaniards swedes
          norwegians danes finns dutch belgians austrians australians filipinos vietnamese hindus
          sikhs mormons protestants arabs yemenis libyans somalis nigerians kenyans hoosiers iowans
          ohioans virginians pennsylvanians michiganders wisconsinites arizonans nevadans
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
          aamir aaron abdel abdul abdullah abraham adam adnan adrian ahmad ahmed ahmet aiden akira
          alain alan alastair albert alberto alejandro aleksandr alexander alexei alfonso alfred
          alistair allan alvaro alvin amir amit anders andre andreas andrei andres andrew andrzej
          angus anil anselm anthony antoine anton antonio archie ari armand armin arnaud arne
          arnold arthur arturo arun asher ashok asif atul aurel aurelien avi axel ayman barack
          barry bartholomew bashar basil bastien bela ben benedict benito benjamin benny benoit
          bernard bernd bernhard bernie bert bertrand bilawal bill billy bjorn bjørn bob bobby
          boris brad bradley brendan brent brett brian brock bruce bruno bryan bryce byron caleb
          calvin carl carlo carlos cedric cesar charles charlie christoph christophe christopher
          chuck clarence claude claudio clemens cliff clifford clyde cody colin conor conrad corey
          cory craig curt curtis cyril cyrus daisuke damian damien dan daniel darrell darren
          darryl daryl dave david dean deandre declan demetrius denis dennis denny derek derrick
          desean desmond detlef devin devon dewayne dexter dick didier diego dieter dimitri dinesh
          dion dirk dmitri dominic dominick dominique don donald donnie donny doug douglas dragan
          drew duane duncan dustin dwayne dwight dylan earl eddie edgar edmund edouard eduardo
          edward edwin efrain ehud einar eli elias elijah elliot elmer elon elroy emanuel emeric
          emil emiliano emilio emmanuel emmett emre enrique ephraim eric erik ernest ernesto ernie
          errol ervin ethan etienne eugene evan everett ezekiel ezra fabian fabien fabrice farid
          farooq felipe felix ferenc fernando fidel finn florent florian francisco franco francois
          frank frankie françois fred freddie freddy frederic frederick friedrich fritz gabe
          gabriel gael galen gareth garrett garth gary gaspard gavin geir gene geoff geoffrey
          georg george georges gerald gerard gerd gerhard gerry gianni gideon gil gilbert giles
          gilles giovanni girish giuseppe glen glenn godfrey goran gordon graham greg gregg
          gregoire gregory grover grzegorz guillaume guillermo gunnar gunther gus gustav gustavo
          gyorgy günter hakan hal hamid hamish hank hans harald harish harley harold harry harvey
          hassan hector heinrich heinz helmut henri henrik henry herb herbert herman herve hideki
          hiroshi holger horace horst howard hubert hugh hugo humphrey ian ibrahim ignacio igor
          imran imre ira irvin irving irwin isaac isaiah ishmael ismail istvan ivan ivo izzy jacek
          jack jacob jacques jagdish jaime jairo jake jamal james janusz jared jarrod jason jasper
          javier javon jay jeb jed jedediah jeff jeffery jeffrey jens jerald jeremiah jeremy
          jermaine jerome jerry jesse jim jimmie jimmy joachim joao joaquin jochen joe joel joey
          johan johann johannes john johnathan johnnie johnny jon jonah jonas jonathan jonny jorge
          jorgen jose josef joseph josh joshua josiah josé joão juan jules julian julien julio
          julius junichiro jurgen justin jørgen jürgen kareem karim karl kazuo keegan keenan keith
          kelvin ken kendrick kenji kenneth kenny kent kevin khaled khalid khalil kip kirk kishore
          kjell klaus knut kofi kristian kristoffer krzysztof kurt kwame kwasi kyle lalit lance
          larry lars laszlo laurence laurent lawrence lech leif leland lenny leo leon leonard
          leonardo leonid leopold leroy lester levi lewis liam lionel lloyd loic lonnie lorenzo
          lou louie louis luc luca lucas lucian luciano lucien ludwig luigi luis luiz luka lukas
          luke luther lyle mahesh makoto malcolm manfred manmohan manny manuel marc marcel marcelo
          marco marcos marcus marek mariano mario mariusz mark marlon martin marty marvin mateo
          mathias mathieu mats matt matthew matthias mattias maurice mauricio max maxime
          maximilian mehmet mel melvin merle mervin micah michael michel mickey miguel mikael mike
          mikhail mikkel miles milo milos milton mitch mitt mohamed mohammad mohammed mordecai
          moses moshe muhammad mujtaba mukesh mustafa myron naoto narendra nate nathan nathaniel
          naveen neal ned neil nestor neville newt nicholas nick nicolas nicolás nigel nihad
          niklas nikolai nikolaus noah noel norbert norman nouri octavio olaf oleg oliver olivier
          olof omar orrin orville osama oscar osman otis otto owen oystein pablo pankaj paolo
          pascal patricio patrick paul paulo pawel pedro percy pervez pete peter phil philip
          philipp philippe phillip pierre piet pieter piotr prakash quentin quincy rafael rafiq
          rahim rahm rahul raila raj rajesh ralf ralph ramesh ramiro ramon rand randal randall
          randolph randy raphael rashid raul ravi ray raymond recep reggie reginald regis reince
          reinhard remi remy rene reuben reza ricardo riccardo richard rick rickey ricky rico
          rigoberto rob robbie robby robert roberto rocco roderick rodger rodney rodolfo rodrigo
          roger rohit roland rolando rolf romain roman ron ronald ronnie rory roscoe ross roy
          ruben rudolf rudolph rudy rufus rupert russ russell ryan salman salvador salvatore sam
          sami samir sammy samuel sandeep sandro sanjay sanjeev santiago sascha satish satoshi
          saul scott scottie sean sebastian sebastien serge sergei sergey sergio seth shahbaz
          shane shashi shaun shawn shinzo sid siegfried silas silvio simon sonny soren srinivas
          stan stanley stefan stefano steffen stephan stephane stephen sterling steve steven stig
          stu stuart subramanian sunil suresh sven sverre sylvain sylvester søren takashi tarik
          tariq taro tayyip ted terence terrance terrence thabo thaddeus theo theodore thibault
          thibaut thierry thomas thor tiago tim timmy timothy tobias toby todd tom tomas tomasz
          tommy tony torbjorn torsten travis trent trenton trevor trey tristan troy trygve tyrone
          uday uhuru ulf uli ulrich umberto usman uwe uzi valentin veit venkat vernon vic vicente
          victor vijay vikas vikram viktor vince vincent vinny virgil vito vivek vladimir volker
          volodymyr waldo wally walt walter walther wasim wayne weldon wendell werner wes wesley
          whit wilbert wilbur wilfred wilhelm willard william willie wilmer winfred wolfgang
          xavier xi yair yann yannick yasir yasser yogesh yoshihide yousef youssef yoweri yukiya
          yuri yusuf yves zach zachary zachery zack zane zoltan zoran zubair øystein
          """);

  /// First names that are plainly a woman's.
  private static final Set<String> WOMEN =
      WordList.of(
          """
          abigail ada adela adelaide adele adriana adrienne agatha agathe agnes agnieszka aimee
          aisha alana alexa alexandra alexandria alice alicia alison aliyah allison allyson alma
          alondra althea alyson alyssa amal amalia amanda amara amber amelia amie amina amira amy
          anabel anastasia anastasiya andrea angela angelia angelica angelina angelique angie
          anita anjali anjelica ann anna annabel annabelle anne anneliese annemarie annette annie
          annika annmarie antoinette antonella antonia ariana arielle arlene ashley astrid athena
          audrey ava ayesha ayse barbara barbra beata beatrice beatriz becky belinda bella benazir
          berenice bernadette bernice bertha bessie beth bethany betsy bette bettina betty
          beverley bianca birgit birgitta blanca blanche bonnie brandi breanna brenda brenna
          breshna briana brianna bridget bridgett bridgette brielle britney britt brittany caitlin
          caitlyn callie camila camilla camille candace candice cara carina carissa carla carlene
          carlie carlotta carly carmela carmella carmen carol carol-ann carole carolina caroline
          carolyn carrie cassandra cassie catalina cate catherine cathleen cathy cecelia cecile
          cecilia cecilie cecily celeste celia celine chandra chantal charla charlene charlotte
          charmaine chastity chelsea chelsey cher cheri cherie cheryl chiara chloe chrissy christa
          christiane christie christina christine christy ciara cierra cindy claire clara clarice
          clarissa claudia clementine cleo coleen colette colleen condoleezza connie constance
          consuelo cora cordelia cori corinne cornelia corrine cristal cristina cyndi cynthia
          dalia dani danica daniela daniella danielle danna daphne dara daria darla darlene dayna
          deana deann deanna deb debbi debbie debora deborah debra deepika deidre deirdre delia
          delilah delores dena denise desiree diana diane diann dianne dina dolores dominika
          donatella donna dora doreen doris dorota dorothea dorothy dorthy earlene ebony edie
          edith edna edwina effie eileen elaina elaine elana elayne eleanor eleanora elena eleni
          eliana elif elinor elisa elisabeth elise elissa eliza elizabeth ella elle ellen ellie
          elly eloise elsa elsie elva elvira emilee emilia emilie emily emine emma enid erica
          erika erin erma ernestine esmeralda esperanza essie estelle esther ethel etta eugenia
          eugenie eunice eva eva-maria evangeline evelina evelyn evie ewa ewelina fatemeh fatima
          fatma faye felicia felicity fiona flora florine fran frances francesca francine freda
          fredericka frida frieda gabriela gabriella gabrielle gail gemma gena genevieve georgette
          georgina geraldine gerda geri germaine gertrude gia gianna gilda gillian gina ginny
          giovanna gisela giselle gladys glenda glenna gloria gracie graciela grazyna greta
          gretchen grete gudrun gunilla gwen gwendolyn gwyneth hailey halina hallie hana hanna
          hannah hanne harriet hatice hattie hayley hazel heather hedda hedwig heidi heike helen
          helene helga helle henrietta henriette hettie hilda hilde hillary hollie holly hortense
          huma ida iesha ilana ilse imelda imogen indira ines inga inge ingeborg ingrid ingvild
          irena irene irina isabel isabella isabelle isadora isobel ivana ivanka ivette iwona
          jacinda jacinta jacklyn jaclyn jacqueline jada jadwiga jami jana janae jane janell
          janelle janet janette janice janine janis jannie jasmin jasmine jasmyn jaycee jayne jean
          jeana jeanette jeanine jeanne jeannie jen jenifer jenna jenni jennie jennifer jenny jeri
          jerri jessica jill jillian joan joanie joann joanna joanne jocelyn jodi jodie joelle
          johanna jolanta jolene joni jorunn josefina joselyn josephine josette josie joyce juana
          juanita judi judie judith judy juli julia juliana julianne julie juliet juliette julissa
          justina justine justyna kaitlin kaitlyn kara karen kari karin karina karissa karla
          karolina karrie kasey kasia kassandra katarzyna kate katelyn katerina katharina
          katharine katherine kathi kathie kathleen kathrine kathryn kathy kati katie katja katlyn
          katrina katya kavita kayla kaylee keira kelli kellie kellyanne kendra kerri khadija
          kiara kimberley kimberly kira kirsten kirstie kitty krista kristen kristi kristie
          kristin kristina kristine krysta krystal krystyna kyla kylie kyra lacey lakeisha lakisha
          lakshmi lana lara larhonda larissa lashonda latasha latisha latonya latoya laura lauren
          laurie laverne lea leah leann leanna leanne leila lena lenora leonora leticia letitia
          lexi leyla liana liane libby lidia liesl lila lilian liliana lillian lillie lina linda
          linette linnea lisa lise livia liz liza lizbeth lizzie lois lola lora lorelei lorena
          lorene loretta lori loriann lorie lorna lorraine lotte lottie lou-ann louella louisa
          louise luana luann lucia lucie lucille lucinda lucretia lucy luisa lulu lupe luz lydia
          lyla lynda lynette lynne mabel macy madalyn maddie madeleine madeline madelyn mae magda
          magdalena magdalene maggie magnhild maja malala malgorzata mamata mamie mandi mandy
          manuela mara marcella marci marcia marcie maren margaret margarita margery margie margo
          margot margret marguerite maria mariam marian mariana mariann marianne maribel maricela
          marie mariel mariella marielle marietta marilyn marina marisa marisol marissa marit
          marjorie marjory markita marla marlee marlena marlene marni marsha marta martha marti
          martina marva mary maryam maryann maryanne marybeth maryellen marylou maryse marzena
          matilda matilde mattie maud maude maura maureen mavis maxine maya maybelle meagan
          meaghan meera meg megan meghan mei melania melanie melinda melissa mellisa meral
          meredith mette mia michaela michele michell michelle mickie mila milagros mildred
          millicent millie mimi mindi mindy minerva minnie mira miranda miriam miroslava missy
          mollie molly mona monica monika monique muriel myra myrna myrtle nadege nadia nadine
          nadja nancy nandini nanette nannette naomi natalee natalia natalie natasha naureen nelda
          nell nellie nelly nettie nichole nicole nikki nina nita noelle noemi nona nora norah
          noreen norma nyla octavia odette odile olena olga olivia ophelia oralia padma paloma pam
          pamela pamella pansy patrice patricia patsy patti patty paula paulette paulina pauline
          peg peggy penelope petra petunia phoebe phylis phyllis pippa polly pooja poppy priscilla
          priya priyanka rachael rachel rachelle radha ragnhild ramona ramonita randi rani raquel
          reba rebecca rebekah rekha rena renata renee reta reyna rhiannon rhoda rhonda ricki
          rigmor rikki rita robbin roberta robyn rochelle romaine romy rosa rosalee rosalia
          rosalie rosalind rosalinda rosalyn rosanna rosanne rosario roseann roseanna roseanne
          roselyn rosemarie rosemary rosetta rosie rosita roslyn rosy rowena roxana roxane roxanna
          roxanne roxie runa ruth ruthie sabine sabra sabrina sadie sahar sallie sally salma
          samantha sandi sandra sanna sara sarah sari saskia saundra scarlett selena selina selma
          serena shae shakira shana shanda shanna shante shanti shari sharla sharlene sharon
          sharron shauna shawna shayla sheena sheila shelley shelly sheree sheri sherie sherri
          sherrie sherron sherry shirin shirley shonda sibylle sidsel sienna sigrid silje silke
          silvia simona simone sinead siobhan sissel socorro sofia sofie solveig sondra sonia
          sonja sophia sophie soraya stacey staci stacia stacie stacy starla stefanie stella
          stephani stephanie stephany stine sue sue-ann sunita sunniva susan susana susanna
          susanne sushma susie suzan suzanna suzanne suzette suzie svetlana sybil sylvana sylvia
          sylvie synnove tabatha tabitha talia tamara tameka tamera tami tamika tammy tamra tania
          tanisha tanya tara tarah tasha tatiana tatyana teresa teri terri terrie tess tessa thea
          theda thelma theodora theresa therese tiana tiara tiffani tiffany tina toni tonia tonya
          tori torill tracee tracey traci tracie treena tricia trina trine trish trisha trista
          trixie trudy turid tyra unni ursula urszula usha valentina valeria valerie vandana
          vanessa velma vera verena verna veronica vibeke vickey vicki vickie vicky victoria vikki
          vilma viola violeta viviana viviane vivienne wanda wendy wilda wilhelmina willa wilma
          winifred winnie winona xenia xiomara yadira yael yanira yasmin yesenia yoko yolanda
          yolonda yulia yvette yvonne zahra zainab zelda zelma zeynep zoe zoey zofia zola zora
          zuleika zuzanna
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

  /// "Tide magazine".
  private static final Pattern PERIODICAL =
      Pattern.compile(
          "((?!(?:An?|The|His|Her|Its|Their|Our|My|This|That) )"
              + CAPITALS
              + ") (?:magazine|newspaper)(?:['\u2019]s?)?,?");

  /// "The programme, called Open Gates,".
  private static final Pattern CALLED =
      Pattern.compile(
          "[^,]{3,60},? (?:called|named|titled|known as|dubbed) [\"\u201c]?(?:the )?("
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

  /// The name that a description holds, if it is one of a body, a poll or a periodical.
  static Optional<String> nameIn(SourceKind kind, String whole) {
    return switch (kind) {
      case ORGANISATION -> in(BODY, whole).or(() -> in(CALLED, whole));
      case DOCUMENT -> in(POLL, whole).or(() -> in(AVERAGE, whole)).or(() -> in(CALLED, whole));
      case OUTLET -> in(PERIODICAL, whole).or(() -> in(CALLED, whole));
      case NAMED_PERSON, UNNAMED_PERSON, NAMED_GROUP, UNNAMED_GROUP, AUTHOR -> Optional.empty();
    };
  }

  private static Optional<String> in(Pattern pattern, String whole) {
    Matcher matcher = pattern.matcher(whole.replaceAll("[\\s\\u00a0]", " "));
    return matcher.matches()
        ? Optional.of(whole.substring(matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }
}
