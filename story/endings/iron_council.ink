// E3. The Iron Council. Germany has a dictatorship that calls itself councils: since January 1919, taken by force and not given up in March 1920; since
// October 1923, by a rising that was not called off (file 15); or since 1926, hardened by siege, hunger or Moscow’s example (close_act_four). Dossier E3.
// In Russia anything may stand beside it: rivals who may win (`government == plural`), any secretary, Poland held, spared or lost, any village.
// Documented: French troops on the Rhine until 1930; § 175 of the German code, which with us was not struck out; punched cards, in German offices since
// 1910; the scholars put on steamers in 1922. Invented: everything in Germany after January 1919 or March 1920, the ninety days, Paul, the register of
// health, the exhibition, what Luxemburg, Lenin and Stalin do or say after their hinges, and what becomes of our witnesses. Prien is the Staff captain of file 05.
// Who speaks: Hinnerk; then Kira where the letter was heard or Georgia’s inquiry was held again, and Ilmars otherwise. The frame answers to `first_page`
// and `neighbour`. Can be lost: fyodor, schroder, luxemburg, assembly, leftsrs.

=== iron_council ===
# ending: 3
# title: The Iron Council
# year: 1930
# place: berlin
# date: 1930-05 May 1930
You close the last file. The man who brought the tea puts on a pair of mended gloves before he touches it. “Prien,” he says. He was a Staff captain, and in 1918 brought six million men home by the timetable; he is now commissioner of records to Berlin and to Moscow. The box is to be shown in Berlin, under glass, open at one page. #part: frame #date: 1930-05 May 1930 #place: berlin #city: berlin council #city: moscow council
{ first_page:
- turned: He would like it to be the page about Kyiv, on which a telegraphist has put the dots with your pen, since you had turned it to her. It shows two hands on one sheet, he says. Oksana Hrytsenko has wired him that it shows what the sheet says.
- read_out: Not the third file, he thinks. Both its witnesses have told him that you read them their page aloud, and visitors would expect the same. He stood in the passage himself on some of these evenings, and once he sat down on the stairs.
- shut: He leaves it to you. Oksana Hrytsenko has complained to him that you shut a folder before she could read in it. She has asked to have her sheet back, and he has not answered her.
- else: Which page, he leaves to you. He would like one with figures.
}
{ neighbour:
- left_out: Every witness has a card with holes, one column for the persons named. Rivka Feldman’s says one, and no name; the sorter has thrown it out eleven times. He asks whether she ever told you. You say that she asked you not to write it, and that you did not.
- kept_in: Whoever is named has a card with holes. Panas Hordiienko, cooper, of Fastiv, has one, because you put him in, and the column for people hidden in a loft can be read for him or against him. It was read against him first. Rivka Feldman sends him parcels, in your name, so that the receipts shall come to you.
- handed_pen: On the seventh file he holds a sheet to the lamp and begins to read out, from habit, the name under the line, and stops. It is Rivka Feldman’s line, you tell him, and your pen. He takes his own, and goes over it carefully until nothing shows.
}
He hands you a card with your own name, which he punched himself: copyist, Food Commissariat, Moscow, 1918; then history.
-> ic_hinnerk

=== ic_hinnerk ===
{
- october == october.rising: October of ’23 the word was yes, everywhere, the one night. A tram ride cost millions, and we’d three rifles to a street, but them on the other side were tired as well. Hamburg we had by the Tuesday and Berlin by the Thursday, and I’d not been so glad since Kiel. There’d be a congress of councils, soon as it was quiet. Then it was the French on the Rhine, then it was Bavaria. I’ve my ticket for that congress yet. It’s gone soft. #part: nineteen30 #voice: hinnerk
- january == force and legien == legien.refused: Berlin, that was ours since January of nineteen, and in ’20 they’d not share it, so it had to be held. Every name on that strike committee was fetched by Whitsun. Then the half of Germany that was Ebert’s came over to us, a town at a time. It had the vote, and no coal. Bavaria shut its border and the French came on over the Rhine. Councils, those rest till it’s quiet. There’s a notice in our hall. Last winter somebody had to put up a new one, the paper had gone brown. #part: nineteen30 #voice: hinnerk
- january == force: January of nineteen we’d taken Berlin, a few thousand of us. In ’20 we gave it back, two and two down the steps, and I thought, now we’ve learned that. Six years it was people you could vote out, and queues. February of ’26 they wanted ninety days without councils, only to get the coal moved. Our hall voted on it. The stove was lit, for once. I’d my hand up, and thought of them steps, and left it up. #part: nineteen30 #voice: hinnerk
- january == wait: Six years we’d a cabinet of the unions, that had been voted in. February of ’26 it wanted ninety days without councils, only to get the coal moved. Our hall had to say. Rosa Luxemburg was there, the Communists’ best head, with a stick by then. Had any of us ever seen a ninety days that stopped, she asked. It was quiet, till one laughed. I’d had no breakfast, and I put my hand up. {guard == enforced:The barracks voted it as well, and that was the last thing they voted.|By June they’d sent for the generals we’d pensioned.} She’s in Zurich. #part: nineteen30 #voice: hinnerk #cast: luxemburg
- else: Six years we’d a cabinet of the unions, and an army that voted. Luxemburg and Liebknecht, our heads, the officers had killed in nineteen, so there was nobody you stopped talking for. February of ’26 the cabinet wanted ninety days without councils, only to get the coal moved. The barracks said yes before we did. In our hall a lad from the rope works got up at the back and asked who’d say when it was over. “You sit down,” I told him. It was me told him. #part: nineteen30 #voice: hinnerk #lost: luxemburg
}
{
- january == force and legien == legien.refused: Frau Schröder came last Easter. Her man was my warrant officer, that we’d had on a list in nineteen, and I’ve his case under my bed. She’d not come for the case. There’s a form now for them that died of the tribunal, with a witness to it. That was me. Reason, it says. “None,” she wrote, and blotted it, and I signed under that, and we had coffee. #lost: schroder
- january == force: Frau Schröder has me up to Kiel at Easter. Her man was my warrant officer. We’d had him on a list in nineteen, and he never came home. When the new notice went up she’d read it before me. She put the plate down. “Who’s on it this time?” she says. Nobody, I said, it’s only till it’s quiet. She let me eat. #lost: schroder
- guard == enforced: Schröder, my old warrant officer, said no in the Kiel council, and was the only one. They cut a corner off his pension card for it. I go up at Easter with a loaf. He’s at the window, in a shawl. “And who is it you can vote out now, boy?” he says. Then he asks again. He’s forgotten he’s asked, and his wife looks at me over his head that I’m to answer him nicely. #cast: schroder
- else: Social Democrats went behind the wire first, on the Heath. Schröder was eight months there, my old warrant officer, for saying in Kiel what he’s always said, about an army and people you can vote out. It was me fetched him off the train. They’d had him mending nets. He showed me how you do a corner, the whole evening he showed me, and his hands were quite steady. #cast: schroder
}
{
- (legien == cabinet and (january != january.rising or guard == enforced)) or (january == force and legien == legien.refused): Brinkmann came in ’28, a hewer, that I’d once had the guard of in the Ruhr. I’d told him there’d be a place for a man who’s just not a Red. They’d put his eldest out of the mining school, a hole wrong in his card. “You said,” he says. So I went with him, and we sat on their bench till six.
- else: Frau Brinkmann came in ’28. Her man was a hewer, shot in the Ruhr in ’20, that had never been ours. I’d told him there’d be a place for a man who’s just not a Red. They’d put her eldest out of the mining school, a hole wrong in his card. “You told him,” she says. So I went with her, and we sat on their bench till six.
}
{
- curzon == taken and nations == 0: Hamburg docks, me. Boots I load, and rails, and wire, for Danzig and on to Warsaw, where Moscow’s army has been ten years. The Pole that tallies it has a number on his sleeve. I gave him tobacco, and he gave me half of it back.
- curzon == halt: Hamburg docks, me. Locomotives, I’ve loaded, and then they went by rail after all, through Poland, under seal, and the Poles had their fee. Rye comes back when there’s any. I’ve not seen the sack yet that was full.
- else: Hamburg docks, me. By sea it’s all to go, the Poles let nothing through{curzon == taken:; they’d Moscow’s soldiers in Warsaw two winters|}. Lathes, in grease. They go out heavy, and the ships come home high in the water.
}
-> ic_second

=== ic_second ===
{
- letter != sealed: -> ic_kira
- union == equals: -> ic_kira
- else: -> ic_ilmars
}

=== ic_kira ===
{ letter:
- copied: In ’23 I’d carried a sheet out, and it was read to them, and they argued two days who should keep the party’s cards. Afterwards Berlin sent machines that keep them. Burov had kept them by hand, one for everybody who might be sent somewhere. Brought me the first that was punched. Held it up and looked through it at me. “Nobody has to remember now,” he said. He’d a cold, and I lent him my handkerchief, and when he’d gone I couldn’t begin. #voice: kira
- speaks: Lenin had said it himself, in ’23: such a heap of cards, in one man’s hand. They gave it into his{general_secretary != lenin:, and in ’24 he gave it up}. Then Berlin sent a machine, to try. He had it explained to him. Asked, quite sharply, how it would leave somebody out. One cuts off a corner, they wrote. Typed him that. He read it and sent for the next thing, and I stood there and had wanted him to say something. Burov, who’d had the cards before, carried the drawers down to the yard and asked might he take one home, for his mother’s seeds. #voice: kira
- else: Georgia had its inquiry in ’22, aloud, and each republic was to keep its own cards; I typed that. Then Berlin sent machines, and for a machine the cards must be alike. Tiflis wrote that its were in another alphabet. Was sent a key. We were four, and put them over all one winter. Burov, who’d kept Moscow’s by hand, read out to us. Couldn’t say the names at first. By March he said them well, and asked me what had become of all these people. #voice: kira
}
{ coalition:
- walkout: In ’28 lists came, by exchange: whom Berlin was holding, and were any of them ours. On the third sheet, among the liberals, stood Osip Lvovich, the statistician, a Menshevik. He’d given me half his roll once. {press == closed:I’d typed him on to the steamer in ’22, and he’d got as far as Berlin.|He’d gone to Berlin for its libraries, and had written to me how long they stayed open.} Was asked to check the spelling, and checked it, and it was right.
- without: In ’28 lists came, by exchange: whom Berlin was holding, and were any of them ours. On the third sheet stood Osip Lvovich, a Menshevik, who’d sat with the first cabinet over its bread. {press == closed:Had typed him on to a steamer, in ’22.|He’d gone there for its libraries.} In the column for remarks somebody in Berlin had written, “corrects the kitchen’s figures”. Laughed, and then had to leave the room.
- else: In ’28 lists came, by exchange: whom Berlin was holding, and were any of them ours. On the third sheet stood Osip Lvovich, a Menshevik, a statistician, who’d answered for the bread on those Thursdays when one could ask. {press == closed:Had typed him on to a steamer.|He’d gone there for its libraries.} Where it said “ours?” I was to put yes or no. Asked three people. Each of them said it wasn’t for him to say.
}
{
- government == plural and councils >= 2: We lose elections here yet. The others had the city from ’24, and then not, and there’s always somebody shouting in the passage. Each spring Berlin asks when that will be put in order. Type the answer myself, that it won’t be. Walk to the post with it.
- government == plural: We lost elections here till this winter. Then grain was being fetched, and the others shouted about it, and in February were told that they needn’t stand. Berlin wired its congratulations. Was to thank it. Put that at the bottom, three days running, and on the fourth typed it.
- general_secretary == stalin: Stalin came to see it run. Had his own card put through first, and it fell where it should, and everybody clapped. Asked after Mother, and knew already that she’d died. Burov had told him, or a card.
- general_secretary == by_election: The secretaries are elected here. The machine prints who may stand. It comes out in the night, still warm, and nobody’s in the room, and I’ve to take it up to them.
- else: {general_secretary == collective:There are five who preside by turns now, and at night one or another comes in by himself and asks for the other four. Say that the key’s with the porter. It’s in my shoe.|When he isn’t well they come singly, at night, and each asks to see the others’. Say that the key’s with the porter. It’s in my shoe, and I walk home on it.}
}
-> ic_outcome

=== ic_ilmars ===
{ relief == spring:
    It was I who in the famine weighed the grits, which came in time, for which reason I have been put to weighing ever since. How many poods of rye are a lathe has been laid down between Berlin and Moscow in a table, to the third place. {grain == seizures:When in 1928 the rye was not there, it was fetched from whoever had it, and brought to me, and I certified that the weight was correct.|When in 1928 the rye was not there, and was {grain == plan:taxed out of those who had most, slowly|bought, dearly}, the lathes for it were counted again in Berlin, and fewer came, and I certified both.} #voice: ilmars
- else: Having weighed grits in the famine, for which they came late, I was sent to the frontier, at which it is established by me, from a table, how much rye a machine is worth. {grain == seizures:It was in 1928 that the rye fell short, and that it was fetched, by people with lists. Children’s mittens had been shovelled in with it, and were deducted, and I have them in a drawer, because no form could be found on which they might be sent back.|It was in 1928 that the rye fell short and was {grain == plan:assessed upon those who had most, by a sheet with four lines for their objections, which I took home,|bought, at a price which I was the first to read, and which I took home,} and read to somebody, because I had never before had such a paper in my hand.} #voice: ilmars
}
{
- union == lenin_form: -> ic_register
- lists == courts: -> ic_register
- else: -> ic_forms
}

=== ic_register ===
The paragraph of the German code under which men went to prison for what I am was struck out in Berlin {january == force:in January 1919|{october == october.rising:in October 1923|in the summer of 1920}}, and the newspaper in which it stood was kept by me until it came apart. In its place there is now a register of health, described as a protection. Paul, a fitter, who came from Chemnitz to set up the lathes, and with whom I have a room, is number 4,107 in it; he told me so at the stove, so that I should not have to read it.
{petrograd == held:Last autumn I was asked in a circular whether such a register exists on our side. Who would be entrusted with it was clear to me. I replied in nine lines that there is no law here under which it could be kept, which is so, and until the receipt came I lay beside him and listened to the stairs.|In Petrograd, in January of 1921, ninety-five men were taken from a party to which I had come late, Arvīds among them, an oboist, who saw me and looked past me, and the file was closed for want of a law. Last autumn Berlin asked for it. I wrote that it could not be found, which I have never written before of any paper, and Paul burned it, very badly, since he laughed, and I could not.}
-> ic_outcome

=== ic_forms ===
When Berlin had tribunals and no forms for them, it applied to Moscow for a model, and a sheet was sent of September 1918, from the Cheka’s registry, in my hand. It came back to us {january == force and legien == legien.refused:in 1921|within two years}, printed, in both languages, as the form of the two states, and {assembly == dissolved:with the words of the example left standing, “No. 44, gunmaker, one hand injured”|with the example left standing, “No. 44, schoolmaster, in no party”}, because it had been thought that a form is better understood when it has been filled in. He is shot on every copy.
{kronstadt == stormed:It is a better form than mine. There is a column on it for an appeal, which in 1918 I had been refused for want of room, and I was glad of it until I had gone through a whole binding, on to which the men of Kronstadt, a fortress that had wanted elections, had been copied over, and found that nobody had entered anything there.|It is a better form than mine. It has a column for an appeal, which I had been refused in 1918. In the first binding that was shown me there stood in it, on every sheet, the same neat stroke; and I, who taught half the registry to make it, asked for the window to be opened.}
-> ic_outcome

=== ic_outcome ===
{
- october == october.rising: A rising that nobody calls off takes Hamburg and Berlin in October 1923, when the old order has already begun to give way, and finds French divisions on the Rhine and a Bavaria with a government of its own. The councils are adjourned until the danger is past, and a Red army staffed by ex-captains acts in their name. #part: outcome
- january == force and legien == legien.refused: A minority takes Berlin in January 1919, refuses to share it in 1920, and must therefore take the rest. The blockade returns, Bavaria, with Ebert’s parliament, secedes, the French advance from their bridgeheads. A Red army under former captains runs railways and ration cards for councils that do not meet. Social Democratic workers fill the first camps, exiled liberals the second. #part: outcome
- january == force: Berlin, held by tribunal for fourteen months, is given back in 1920 to people who can be voted out, and Germany is governed so for six years. Then a cabinet that is owed grain, and has the French on the Rhine, suspends the councils for ninety days. Men who were commissars before are called back to their desks. #part: outcome
- january == wait: A cabinet of the unions, elected in 1920 beside a left that had kept its leaders, sends machines east and is paid late, with a little bread. In 1926 it suspends the councils for ninety days. No party is forbidden; one after another they are refused halls and paper, and camps are opened for those who protest. #part: outcome
- else: Germany’s soldiers win in 1918 the right to elect their officers, and in 1920 a cabinet of the unions stands on that. Its best-known leaders are dead, its friend in the east pays late, the French are on the Rhine. In 1926 the councils are suspended for ninety days, and the barracks, asked first, vote to obey. #part: outcome
}
{
- curzon == taken and nations == 0: Poland, occupied by the Red Army since 1920, lies between the two.
- curzon == taken: Poland, whose capital the Red Army held until the peace of Riga, lies between the two and arms against both.
- curzon == halt: Poland, left alone in 1920 at Curzon’s line, lies between the two, and lets their trains through for a fee, under seal.
- else: Poland, which beat the Red Army before Warsaw, lies between the two with a French loan and half its men under arms.
}
{ vienna == joins: Vienna and Budapest, one federation since 1919, have their coal from Berlin and with it a commissioner of coal, whom no chamber of theirs can recall. }
{
- government == plural and councils >= 2: Moscow, of all places, still has opponents in its soviets who win, and is asked about it. {grain == seizures:It takes grain, is shouted at, and stops.|{grain == plan:It taxes the better-off in grain, and is asked by whose table|It pays for grain, and the machines come later}.}
- government == plural: Moscow had opponents in its soviets for eight years. They were sent home in the winter in which the village’s grain was taken, and Berlin has congratulated.
- grain == seizures: In Moscow one party rules{assembly != dissolved:, in the house of the Assembly that it locked when the war was won, #cast: assembly |,}{general_secretary == stalin: Stalin keeps its card index,} and what the villages owe is reckoned in lathes. {march == permanent:When too much has been taken the taking is stopped, and nobody is voted out over it.|What is short is fetched, and those who hid it are moved.}
- else: In Moscow one party rules{assembly != dissolved:, in the house of the Assembly that it locked when the war was won, #cast: assembly |,}{general_secretary == stalin: Stalin keeps its card index, outvoted on grain,} and {grain == plan:it takes its grain by a tax on the better-off|it pays for its grain}, so that Berlin’s lathes come late, and Berlin complains.
}
{works >= 3:Output recovers fast under commissioners of works, with German card indexes and chemistry.|The works recover, under commissioners with card indexes.} {terror >= 3:People are fetched by list in both states, and the lists are exchanged.|Moscow’s police is now the milder of the two, and learns.} {curzon == taken and nations == 0:From the North Sea to the Pacific, by 1930, lies a bloc|On either side of Poland, by 1930, lie two allies} that {curzon == taken and nations == 0:reads, builds and is policed|read, build and are policed}. The isolation in which many saw the root of dictatorship has ended, and the dictatorship {government == plural and councils >= 2:stands where the machines are made|has not}.
Equal wages, by decree, and nobody of theirs who may speak on anything else #gain: women #was: {was_women()}
Struck from the German code, and entered in a register of health; in Russia no law, and now a question #gain: lgbt #was: {was_lgbt()}
{
- nations == 0: Poland under soldiers, the republics under inspectors, in two languages #gain: nations #was: {was_nations()}
- nations >= 3: Governments that can still say no in Russian; the contracts are in German #gain: nations #was: {was_nations()}
- else: Schools of their own, and engineers who give orders in German #gain: nations #was: {was_nations()}
}
A commissioner of works, from either country #gain: workplaces #was: {was_workplaces()}
{grain == seizures:{march == brief:Taken into collectives|Theirs to sow}; the quota is settled in two capitals|Theirs, and grain is {grain == plan:taxed|paid for}, by a table that two capitals settle} #gain: land #was: {was_land()}
{councils >= 2:{government == plural:Real in Russia still|In some Russian towns an opponent}; in Germany a notice on a door|A façade in both} #gain: councils #was: {was_councils()}
-> ic_why

=== ic_why ===
{
- october == october.rising: A rising that won because Europe’s old order was already shaking had to hold by force what it had taken by surprise, against France and most of its own country; and Moscow, which had fixed the day, could advise only its own manner of holding. #part: why #cause: october
- january == force and legien == legien.refused: A few thousand took Berlin in January 1919, two weeks before the rest of Germany elected a parliament. What is taken by so few has to be held by as few. When they were asked to share it, in March 1920, there was no longer anybody whom they dared to share it with. #part: why #cause: january
- else: The unions’ cabinet of 1920 had been voted in, and could have been voted out. What hardened it came together: French divisions on the Rhine, machines that were paid for late, and a friend in Moscow who {nations <= 1:ruled whole republics by telegram|{government == plural:had emergencies of its own|had an answer ready to every emergency}}. #part: why #cause: legien
}
{ october == october.rising or legien != cabinet:
    { legien:
    - legien.refused: {january == force:The unions asked Berlin’s commissars in 1920 for a cabinet that people could dismiss, and were refused.|The German unions offered the left a cabinet in 1920, and it would not come in; in 1923 it took by force what it had been offered.} #cause: legien
    - cabinet: The German unions got their cabinet in 1920, and nothing that they built on it lasted until the day of the rising. #cause: legien
    - crushed: The German strike of 1920 was broken, so that whoever rose next against the generals would do it without asking for votes. #cause: legien
    }
}
{ october == october.rising or legien == cabinet:
    { january:
    - january.rising: January’s rising of 1919 cost Germany Luxemburg and Liebknecht, who would have asked when the emergency was to end. #cause: january #lost: luxemburg
    - force: Berlin had once been held by force, in 1919, and those who had done it remembered that it can be done. #cause: january
    - wait: {october == october.rising:January 1919 was waited out and Luxemburg lived, who wrote in 1923 that a day cannot be fixed.|January 1919 was waited out and Luxemburg lived. She was right in 1926, and was heard with respect.} #cause: january #cast: luxemburg
    }
}
{ guard == shelved:
    The congress’s army law was not carried out, and it was settled otherwise whom soldiers obey. #cause: guard
- else:
    The congress’s army law was carried out, and in the end the barracks voted for their orders. #cause: guard
}
{ coalition == walkout:
    In Russia one party had held the rifles from the first; that was the example Berlin had. #cause: coalition
- else:
    In Russia several parties had begun, and {government == plural:after 1921 they could win again; Berlin called it disorder|from 1920 one governed; Berlin was shown only how that had ended}. #cause: coalition
}
{ assembly:
- dissolved: The Assembly was shut after one night, and Berlin cited it. #cause: assembly #lost: assembly
- kept: The Assembly sat until the war was won, and was then locked. #cause: assembly #cast: assembly
- reelected: The Assembly was elected twice, and locked in 1920, by soldiers who had voted for it. #cause: assembly #cast: assembly
}
{ rada == ultimatum:
    War was made on Kyiv, and its wheat came late, and unwillingly. #cause: rada
- else:
    Kyiv was recognised, and its wheat was the best that Berlin was ever paid with. #cause: rada
}
{ brest:
- brest.late: Peace was signed late; the Left SRs, who knew villages, left over it. #cause: brest #lost: leftsrs
- brest.early: Peace was signed early, and the Left SRs left over it all the same. #cause: brest #lost: leftsrs
- brest.refused: Peace was refused; half a year in trains made a government that appoints. #cause: brest
}
{ squads == brigades:
    Squads emptied the barns in 1918, and the rest was later owed to Berlin. #cause: squads
- else:
    The village was taxed in 1918, so that it was known what it could spare. #cause: squads
}
{ lists == own:
    {assembly == dissolved:The Cheka judged its own prisoners, Fyodor Zimin, a gunmaker, among them, and Berlin’s tribunals did the same. #lost: fyodor |The Cheka judged its own prisoners, and Berlin’s tribunals did the same.} #cause: lists
- else:
    The Cheka’s prisoners had come before courts; Berlin’s come before tribunals. #cause: lists
}
{ estates == nationalised:
    Budapest kept its estates whole and fell, the one neighbour that had wheat. #cause: estates
- else:
    Hungary’s estates were shared out, {vienna == joins:and Berlin took its wheat in hand|and Budapest fell all the same, later}. #cause: estates
}
{ vienna == sympathy:
    Vienna sent its sympathy, and stayed out. #cause: vienna
- else:
    Vienna joined, and the Danube came to depend on one friend’s coal. #cause: vienna
}
The Whites broke at Orel, and Red Moscow lived to be an ally. #cause: orel
{ petrograd == held:
    Petrograd was held, and is the harbour for Berlin’s lathes. #cause: petrograd
- else:
    Petrograd was given up for a time, and its works for good. #cause: petrograd
}
{ curzon:
- marched: The march on Warsaw was lost, and Poland shut the land road between the two. #cause: curzon
- halt: The army halted on Curzon’s line, and trains could run between the two. #cause: curzon
- taken: Warsaw was taken, and every neighbour of Germany learned to expect the same. #cause: curzon
}
{ occupation:
- sold: Italy’s works were handed back for a promise, and Berlin had no friend in the west. #cause: occupation
- defence: Italy’s workers kept together and kept their gates, and could not help Berlin’s. #cause: occupation
- insurrection: Turin rose and was put down, and Berlin had no friend in the west. #cause: occupation
}
{ tax:
- tax.late: Squads went out one year more, and there was less to send west. #cause: tax
- tax.early: The tax came a year early, and the village fed Russia{legien == cabinet: and, for a time, the alliance}. #cause: tax
}
{ kronstadt:
- stormed: The fortress of Kronstadt asked for elections and was stormed; Berlin’s halls now ask for none. #cause: kronstadt
- delegation: A delegation crossed to the fortress of Kronstadt; what it granted was {government == plural and councils >= 2:kept, in Russia alone|taken back, piece by piece}. #cause: kronstadt
}
{ factions:
- banned: Groups within the party were forbidden, and in Berlin’s party too. #cause: factions
- year: Groups within the party were forbidden for a year, and in Berlin’s for longer. #cause: factions
- open: Groups within the party stayed lawful, and commanders had one too. #cause: factions
}
{ relief == relief.late:
    Help against the famine was asked for late, and the debt in grain began with the dead. #cause: relief
- else:
    Help against the famine was asked for in spring, and fewer died. #cause: relief
}
{ grain:
- seizures: Grain was fetched in 1928, since Berlin’s lathes are paid for in rye. #cause: grain
- prices: Grain was paid for in 1928, by a vote that Berlin disliked, and lathes came late. #cause: grain
- plan: The better-off were taxed in grain in 1928, by a table of Berlin’s. #cause: grain
}
{ march:
- brief: The retreat of March 1930 lasted until the sowing. #cause: march
- permanent: The retreat of March 1930 was made for good. #cause: march
}
{ press == closed:
    No other party might print in Russia, nor anybody print a word against the alliance. #cause: press
- else:
    Other parties might print in Russia from 1922, but not be read in Berlin. #cause: press
}
{ union:
- lenin_form: The republics joined as equals, on paper. #cause: union
- equals: {nations == 0:The republics were to be equals as soon as Warsaw signed, which soldiers hold.|The republics joined as equals, and the contracts were made over their heads.} #cause: union
- autonomisation: The republics became parts of Russia, and were not asked about the treaty with Berlin. #cause: union
}
{ secretary:
- stays: Stalin kept the post that appoints, and his card index was exported. #cause: secretary
- moved: {general_secretary == lenin:Lenin kept the post that appoints, and had a machine for it from Berlin.|Stalin was moved, and the five who followed had a machine for it from Berlin.} #cause: secretary
- elected: Secretaries were elected from 1924, out of those whom a machine let stand. #cause: secretary
}
{ letter:
- sealed: Lenin’s warning against Stalin stayed in its envelopes until he was dead. #cause: letter
- copied: Lenin’s warning was read out in 1923, and the cards went on being kept. #cause: letter
- speaks: Lenin gave his warning himself, and was given the cards. #cause: letter
}
{opposition == expelled:Moscow’s Opposition was put out in 1927.|Moscow’s Opposition was let print on Fridays, which changed nothing in Berlin.} #cause: opposition
{
- october == october.rising: Unlikely as a rising: in the real 1923 the German army was whole, rifles were few, and the day was called off. Unlikely too that it should have been let live. What a siege then makes of its defenders is the likeliest part. #part: plausibility
- january == force and legien == legien.refused: Unlikely to be taken and unlikelier to be kept: in the real January of 1919 a few hundred held newspaper offices for six days. If it had been kept, the rest follows easily, since each step is one that Petrograd took first. #part: plausibility
- else: The cabinet of 1920 was proposed by people who could have formed it. That it would have hardened is an argument, made in a model: want, hostages and rule by telegram travel between friends. Others find it likelier that Berlin would have softened Moscow, and with more bread the same model says so. #part: plausibility
}
Germany’s workers in 1918 and 1920 refused every dictatorship offered to them. Why should they have put up with this one? And why should any such state have outlived the first French tanks? To blame a siege for what is decided inside the walls is what every besieged government does. #part: objection
Hall of the Councils, case 9. Box, pine, with files, 1917–1930. Gift of the witnesses. Shown closed. #part: last
-> file_done
