// E15. The Revolution on Bayonets. Reached where Warsaw was taken and the Cheka had been given hostages enough to hold it (terror 2 or more at the end
// of act II), so that nothing was handed back at Riga. Any January but mostly no ally; the Danube almost never. Dossier E15, TP9, parts F and G.
// Before E13: a Europe that has closed its doors is here the answer to Warsaw.
// Documented: the Sejm elected in January 1919 with women voting; its land reform carried by one vote in July 1919, its land law of 15 July 1920; the
// eight-hour day of November 1918; Witos’s cabinet with the Socialist Daszyński; Luxemburg’s birth at Zamość; the Galician soviet republic of
// summer 1920; the trial of Ukrainian scholars in the opera house at Kharkiv, March and April 1930 (SVU), which comes here too where terror is at its height;
// in file 09 the yard, the paper, “And when do we get it?”, the old woman’s question, the cellar of the Citadel and the singing through its wall.
// Invented: the front on the Bzura, a Sejm at Poznań, the Polish Soviet Republic of these ten years and its tribunal, the printer, Stach’s statement.
// Who speaks: Rivka; then Hinnerk where generals rule Germany, Oksana where Kyiv was recognised (Levko lives there), else Stach on paper, which the
// Recorder puts into Russian; then Rivka in the yard. The frame answers to `first_page`, `neighbour`, `lamp`, `second_sheet`.
// Can be lost: lifshits, luxemburg, assembly, schroder.

=== bayonets ===
# ending: 15
# title: The Revolution on Bayonets
# year: 1930
# place: warsaw
# date: 1930-08 August 1930
You close the last file, and the man who brought the tea takes the box off the desk and puts it behind a counter. He is clerk to the tribunal of the Polish Soviet Republic. The room is in the Citadel at Warsaw, and its window is painted over as high as one could see out. The box is wanted in Russian. #part: frame #date: 1930-08 August 1930 #place: warsaw #city: warsaw council #city: bialystok council
{ first_page:
- turned: On top lies the page on which Oksana Hrytsenko put dots over Kyiv with your pen. It counts as a page that a witness has been let write on, and he asks what else they wrote, and in what ink. Careful people, you say. He enters that.
- read_out: You read a page aloud once, to the two whose it was. So now each of them has her own read to her here, by a soldier, and is to say yes. Some had told you afterwards that it was otherwise, and they look at you.
- shut: You shut a folder once before Oksana Hrytsenko could read in it. He holds that to have been correct. It is the one thing in the whole box that he praises, and she is in the passage when he does.
- else: None of the witnesses has been told that it is wanted.
}
{ neighbour:
- left_out: Who is “a neighbour”, in the seventh file? He asks it on four days at the same hour. You have forgotten. On the fifth Rivka Feldman is fetched up from her ward, and she has forgotten too.
- kept_in: Panas Hordiienko, cooper, of Fastiv, has been brought here, as a man who knows how to hide people. Rivka Feldman was sent for to look at his hands. She has not told you what he said, or whether he knows who wrote him down.
- handed_pen: A name has a line through it, in the seventh file, and he holds the sheet against the lamp until it can be read. Rivka Feldman drew that line with your pen. She had not thought of such a lamp.
}
{
- second_sheet == given_her: Tamar Lelashvili’s copy is asked for, and has been lost, she writes, with regret, in full sentences.
- second_sheet == kept_back: Of Tamar Lelashvili’s sheet there is a copy in your lining.
- lamp == turned_away: His lamp stands as they all do. You turn it to the wall, as you did for Artem Shcherbak, and he lets it stay so for an afternoon.
}
For the register he needs you too. Copyist, Food Commissariat, Moscow, 1918; then the commission on history; sent here for a good hand. What is in Polish he lays on a pile, since he has none. You read it well enough to make mistakes. #frame
-> ba_rivka

=== ba_rivka ===
{
- january == wait: I came into Warsaw on the feast of the Assumption with the worst cases lying down, and I am here yet, in the same cellar, because after ten years a garrison has feet as an army has. In the first autumn Rosa Luxemburg, who led the German Communists and was born in this country, at Zamość, wrote that nobody is ridden into freedom on another’s horse; and by the month’s end it was in my cellar, folded small, in the hand of a girl who could not read and had been told that it was about her. For having it one is given five years, and I have had it a long time. #part: nineteen30 #voice: rivka #cast: luxemburg
- europe == 0: I came into Warsaw on the feast of the Assumption with the worst cases lying down, and I am here yet, in the same cellar, because after ten years a garrison has feet as an army has. All the first autumn we were told each morning that the Germans were rising behind the Poles, and I looked at the hands of the man who told us, and each morning they were quieter. What came in the end was Germans, in the Poles’ own trenches along the Bzura, beside Poles who could not bear them, and since then we are told that all Europe is of one mind about us. #part: nineteen30 #voice: rivka
- else: I came into Warsaw on the feast of the Assumption with the worst cases lying down, and I am here yet, in the same cellar, because after ten years a garrison has feet as an army has. I asked to go home to my father, in the second year and in the fifth, and it was found each time that there was not anybody to whom the keys could be given. He died last winter, in the shop, with his hands on the counter, and a neighbour wrote it to me, and I read the letter standing, because they were bringing somebody in, and I have not been able to… #part: nineteen30 #voice: rivka
}
{ relief == spring:
    That army ate in Poland, and what it ate had been the Volga’s, so that there the hunger began a season early. In the spring of twenty-one, when Moscow asked the world for help, I read it on a wall here, and a woman beside me, with a string bag, wished to know whether one might ask for Warsaw as well; and the sentry, whose own people lived by Samara, told her that in Warsaw there was no hunger, and looked into the bag, and gave her what he had in his pocket.
- else:
    In that first winter the grain for five armies came through our yard, and an orderly of mine read on the sacks the name of his own district, on the Volga, and showed it to me with his finger, as one shows somebody one’s house. They starved there a season before the rains failed, and the world was not asked until July. He had got no letter since May, and he had me write home for him that he was well and had enough, and a week later again, to a cousin.
}
{
- brest == brest.refused:
    What the Poles think of us I had from a printer, a Socialist, whose hand I was sewing. You had the Germans in Moscow for a summer, he said, and they brought order with them, and bread cards. How many of your workers rose for them? We had a parliament here for which women had voted, and a Socialist, Daszyński, beside a farmer in the government, and the eight-hour day, and had you stopped at the border we should have had our lords out by now ourselves. He held the hand quite still for me. I had nothing to say to it, and I finished the seam.
- europe == 0:
    What the Poles think of us I had from a schoolmistress, while I painted her throat. For a hundred years your Tsars forbade us our language on the stairs, she said, and we taught it in kitchens. In the year nineteen I stood in line with my laundress and we voted, for different people, and it was the best queue that I was ever in; and they gave us the eight hours, and shared out the land by one vote, and made Daszyński, a Socialist, deputy to a farmer. Now you have brought me a reader. It is in Polish, I grant you, and it says that I have been set free, and I know where the kitchens are. I laid the spoon on her tongue then, so that for a while neither of us could say anything.
- else:
    What the Poles think of us I had from a printer, a Socialist, whose hand I was sewing. We had a country for twenty-one months, he said, and a parliament for which women had voted, and it had voted the land by one vote, and afterwards by all of them, and the eight hours, and put Daszyński, out of my party, next to a farmer in the government. We should have quarrelled with our lords for twenty years and beaten them. You have made martyrs of them, and it is they who sit with our Sejm at Poznań now, and are cheered. I told him not to talk, because of the stitches.
}
{
- legien == crushed: -> ba_hinnerk
- rada == recognised: -> ba_oksana
- else: -> ba_stach
}

=== ba_hinnerk ===
Boilers, here, the garrison’s bath-house. With generals at home it was Moscow or this, and Moscow sent me. When it was Warsaw that had gone, they’d no trouble, the generals. A hundred thousand put their names down, and half my old stokehold. Not for the generals. For Germany, they said, and a coat. #voice: hinnerk
{ january == force: An old warrant officer told me once, an army should do as it’s told by people you can vote out. We’d had him on a list by then. Schröder, he was called. I say it over down here, to the pressure gauge. #lost: schroder | Schröder wrote, my old warrant officer, from his window in Kiel. An army should do as it’s told by people you can vote out, he wrote, ours or yours. It had a strip cut out below. I’d have liked to read the strip. #cast: schroder }
There’s a yard behind the coal. The children there play at Tribunal, and when I came out with the barrow they’d all stopped. A little one asked me what I was, then, was I Russian? German, I said. And she went and got her brother. I’d an apple, and I put it on the wall, and I went in. Next day it was there yet.
-> ba_yard

=== ba_oksana ===
In the first winter they took their threat back and called us a country. And we fought beside them, Levko, who ran my telegrams upstairs once, and Denikin had Kyiv off us, and when they’d beaten him they had Kyiv and didn’t give it back! So Petliura went to the Poles, who’d had our Lwów off us the year before, God forgive him. And when Warsaw fell I thought, now you know. I thought it for a week. #voice: oksana
Then I’d their traffic to pass. Girls at the Warsaw exchange, and they were to send in Russian, and one after another their fists went off the wire. The last one asked me, in Polish, had it been like that with us. I oughtn’t to have answered. I sent it in ours, and she’d understood, and she sent her name, Zosia, and that was all I ever had from her. They’d a republic for our people in Galicia as well, that summer, and it had our language on the door. Inside you could wait all day.
{ terror >= 4: They fetched you at New Year, with the professors, and it was tried in the opera house at Kharkiv. I’d the press, four hours a night. I passed what you were supposed to have said, and it isn’t how you talk, Levko, you’d never have put the verb there. | You teach at Poltava, and on Thursdays you’re to do it in Russian, and you’ve a cold on Thursdays. You’ll be found out, and I’m so proud I could hit you. }
-> ba_yard

=== ba_stach ===
The first sheet on the pile is in pencil, with no name, and you know whose it is: Stach’s, the weaver from Łódź, one of the Polish Communists who came in with the army. You put it into Russian as you read. #frame
{
- letter != sealed: “I wrote in July of 1920, with another’s hand, that they would see the horse. Then I came in on it. In 1924, when Lenin’s letter about the secretary was going round, I took a train to Moscow, because I had one as well. It was about Warsaw. They were courteous. They said that the question was of persons, and gave me a return ticket.” #frame
- europe == 0: “I wrote in July of 1920, with another’s hand, that they would see the horse. Then I came in on it. Afterwards I told myself that it was only until Germany. Now there are Germans on the Bzura, and I have a map with no place on it where anybody of ours may open a door. I do not say that we shut those doors. I was there when somebody leaned on them.” #frame
- else: “I wrote in July of 1920, with another’s hand, that they would see the horse. Then I came in on it. They made me commissar of a mill, since so few of us had Polish. It had a committee, elected under Piłsudski, mostly women. They had asked for bread. I dissolved it in the room where the gendarmes used to sign for me.” #frame
}
“My mother is at Łódź, beyond the line, under the Sejm, which votes out a government each spring and has shot some of ours. She sends socks. She writes that Daszyński, the Socialist, spoke in the square for two hours in the wet, and that she had not known she was cold. I was never so jealous of anyone. I ask for one thing, that I be heard in Polish.” #frame
You come to the end of it. The clerk would like to know whether there is anything there. A private letter, you tell him, about socks, and it goes into your pocket. He is tired, and does not look up. #frame
-> ba_yard

=== ba_yard ===
{
- march == permanent: In April I was sent for to the estate where I had once read out a paper in the yard, for typhus in the company there. That winter they had driven the cows together into the lord’s barn, and now it had been a mistake, in Russian, and they were led out by list, and one was over, and nobody dared to own to her. A man came up to me with his cap in both hands and asked whether I was not the one who had read to them. I said that I was. “And when do we get it?” he asked; which is what he had asked in the year twenty, and he was not mocking me, he thought that I had come about it. #voice: rivka
- grain == seizures: In April I was sent for to the estate where I had once read out a paper in the yard, for typhus in the company there. At Candlemas they had driven the cows of four villages into the lord’s barn, with fixed bayonets; and the lord’s bailiff has the book, as before, and he wept when I asked about the hay. I looked for the old woman who had asked me whether they were Russians. Her nephew led me to where she lies, and he stood there with me, with his hands hanging, and after a time he said, quite low, that she had liked me, and that I ought to have told her. #voice: rivka
- else: In April I was sent for to the estate where I had once read out a paper in the yard, for typhus in the company there. It is the state’s, and whole, and the company ploughs it, badly, and pays the village for hay at a price that somebody in Moscow has argued for. A man came up with his cap in both hands, and I thought that he would ask me when they would get it, as he had then. He asked how many more years I had to serve. I said that I was not under guard; and he considered it, and was sorry for me. #voice: rivka
}
{
- lists == courts: The canon who had sung in the next cellar was tried, before judges who were in a hurry, and so was the secretary of the Bund, my party, and each of them spoke for the other. Lifshits, our doctor, a Menshevik, bore witness, and is not our doctor now. #cast: lifshits
- rada == ultimatum and coalition == walkout: The canon who had sung in the next cellar was sent north in the second year, and the secretary of the Bund, my party, with him, and they shared one coat; that is known, because it came back.
- rada == ultimatum: The canon who had sung in the next cellar was to be exchanged, with the secretary of the Bund, my party, for two of ours whom the Sejm held; and at the bridge neither would go before the other, out of politeness, and a sergeant lost patience and brought both of them back.
- coalition == walkout: The canon who had sung in the next cellar was sent north in the second year, and the secretary of the Bund, my party, with him. Lifshits, our doctor, a Menshevik, asked after them in writing once a month, and was sent after them in the end. #cast: lifshits
- else: The canon who had sung in the next cellar was to be exchanged, with the secretary of the Bund, my party, for two of ours whom the Sejm held; and at the bridge neither would go before the other, and both were brought back. Lifshits, our doctor, a Menshevik, had held the lantern for it, and he has argued with nobody since. #cast: lifshits
}
-> ba_outcome

=== ba_outcome ===
{
- legien == crushed: Warsaw falls on 15 August 1920. The generals who have governed Germany since March have the national cause that they lacked; volunteers come by the hundred thousand, and the Ruhr’s left is told that it is being liberated by cavalry. The Entente lands guns at Danzig. By spring the front is on the Bzura, a day west of the city. #part: outcome
- january == wait: Warsaw falls on 15 August 1920. Germany’s left, alive and large, splits over whether to cheer, and Luxemburg speaks against it; the nationalists need not split, and volunteer. French guns land at Danzig. The Polish government, farmer and Socialist, goes to Poznań with the Sejm, and holds a line along the Bzura. #part: outcome #cast: luxemburg
- else: Warsaw falls on 15 August 1920. There is nobody left in Germany whom its workers would have believed about it. The right volunteers to fight beside Poles whom it despises, the Entente lands guns at Danzig, and on the Bzura supply fails before courage does. The Sejm sits at Poznań. #part: outcome
}
{ relief == spring:
    A committee of exiles proclaims the land and then needs its oats. The Volga has been stripped to hold the Vistula, and starves early; help is asked for in the spring of 1921, and the trains that could carry it are at Warsaw. At Riga no peace is signed. The Cheka holds this city as it has learned to at home, through hostages.
- else:
    A committee of exiles proclaims the land, then takes its oats, for five armies. What it lacks comes from the Volga, where the famine of 1921 begins a season early, and help is asked for in July. No peace is signed at Riga. The city is kept by tribunal, with priests and Socialists as hostages for each other’s parishes.
}
{
- march == permanent: Ten years on, commanders are asked first in Moscow, because they hold a country that nobody else could. They seize grain with it in 1928, and in 1930 are told that it was a mistake; the villages of Russia get their cows back, and a Poland under garrison gets some of its own.
- grain == seizures: Ten years on, commanders are asked first in Moscow. {terror >= 4:Nobody there asks where people went, and what was tried out in Poland, the cordon, the list, the barn, has come home to Russia’s villages.|The list and the cordon, used for years on Poles, are used in 1930 on Russia’s own villages.}
- else: Ten years on, commanders are asked first in Moscow. At home grain is argued about; in Poland it is fetched, and paid for in vouchers.
}
{ europe == 0:From the Vistula westward there is not a parliament left that matters but the one at Poznań, which keeps bad company.|Europe, alarmed, has rearmed its right, and kept most of its parliaments.} {with_danube_now():The Danube’s federation has recalled its envoy.|{union == equals:The Georgians have a union of equals on paper, and Poles are asked to read it.|To be a socialist, hereabouts, means to be for Russia.}} In whatever war comes, Poles and Ukrainians will have reasons to trust neither side.
By decree, equal; in fact they queue, and hide their sons #gain: women #was: {was_women()}
Nothing was decided, and the garrison’s code decides #gain: lgbt #was: {was_lgbt()}
A Poland ruled by soldiers, a Ukraine by telegram #gain: nations #was: {was_nations()}
Committees, appointed, from elsewhere #gain: workplaces #was: {was_workplaces()}
Promised in Poland and never shared out; {march == permanent:in Russia taken, and partly given back|{grain == seizures:in Russia taken|in Russia kept, and watched}} #gain: land #was: {was_land()}
{councils >= 2:Imposed in Poland; in some Russian towns an opponent still sits|Imposed in Poland, a show of hands in Russia} #gain: councils #was: {was_councils()}
-> ba_why

=== ba_why ===
Warsaw was taken because one order was signed in time, and kept because the Cheka had hostages and the practice of them. A country held so must be held by soldiers, and soldiers who hold it are asked first. #part: why #cause: curzon
{ lists == own:
    The Cheka had been its own judge since 1918, and took that with it over the Bug. #cause: lists
- else:
    Russia’s courts judged the Cheka’s prisoners. They did not cross the Bug. #cause: lists
}
{
- legien == crushed: Generals ruled Germany, and Warsaw gave them a people. #cause: legien
- legien == cabinet: Germany’s unions had a cabinet in 1920, which could not outlive the news from Warsaw. #cause: legien
- else: Germany’s left had refused the unions’ cabinet, and had no say in who marched east. #cause: legien
}
{
- january == wait: January 1919 was waited out in Berlin, so that a German left was alive to say no to this, and was not heard. #cause: january
- january == force: Berlin had been taken by force in 1919 and lost; Warsaw was the second such lesson. #cause: january
- else: January 1919 had cost Germany’s left the leaders who might have divided the volunteers. #cause: january
}
{ guard == enforced:
    Germany’s soldiers had a vote, and a good many used it to volunteer. #cause: guard
- else:
    Germany’s officers had kept their army, and knew what to do with recruits. #cause: guard
}
{ occupation:
- sold: Italy’s factories had been given back; nothing there could draw the Entente’s guns elsewhere. #cause: occupation
- defence: Italy’s left kept together, and spoke for Poland. #cause: occupation
- insurrection: Italy’s left rose, in the same autumn, and lost, with Warsaw held against it. #cause: occupation
}
{ relief == spring:
    Help for the Volga was asked for in spring; the wagons were at Warsaw. #cause: relief
- else:
    Help for the Volga was asked for in July, when the army had eaten. #cause: relief
}
{
- kronstadt == stormed: Kronstadt’s fortress asked for free elections, and got what Warsaw had. #cause: kronstadt
- kronstadt == delegation: At Kronstadt, a fortress, they talked. Nobody proposed it for Warsaw. #cause: kronstadt
}
{ rada == ultimatum:
    War had been made on Kyiv first, and it had answered then as Warsaw did. #cause: rada
- else:
    Kyiv was recognised in 1917, and not given back in 1920; Poles had seen it. #cause: rada
}
{ assembly == dissolved:
    Russia’s Assembly was shut after one night. It would have been asked about Warsaw. #cause: assembly #lost: assembly
- else:
    Russia’s Assembly asked for flour figures in 1920, and was sent home that winter. #cause: assembly #cast: assembly
}
{ coalition == walkout:
    One party had made Russia’s first government, and had nobody to ask. #cause: coalition
- else:
    Several parties had made Russia’s first government; the war left the army in their place. #cause: coalition
}
{ brest:
- brest.late: Peace with Germany had been signed late, by men who swore never to ask an enemy for anything again. #cause: brest
- brest.early: Peace with Germany had been signed early, and left an army fit to march. #cause: brest
- brest.refused: Peace with Germany had been refused, and a government that was brought back by an army believed in armies. #cause: brest
}
{ squads == brigades:
    Squads had fetched Russia’s grain since 1918, and knew how when they came to Poland’s. #cause: squads
- else:
    Russia’s villages had been taxed in 1918; for five armies a tax was too slow. #cause: squads
}
{ estates == nationalised:
    Budapest had kept its great estates whole, and fallen; the committee that came with the army did the same. #cause: estates
- else:
    Budapest had shared out its great estates, and soldiers had stood for them; the committee that came with the army would not. #cause: estates
}
{ vienna == sympathy:
    Vienna had sent Budapest its sympathy, and to Warsaw sent none. #cause: vienna
- else:
    Vienna had joined Budapest because its streets were asked. Nobody could say that of Warsaw. #cause: vienna
}
The Whites broke at Orel, and there was an army to spare. #cause: orel
{ petrograd == held:
    Petrograd had been held, and those who would have given it up were listened to less. #cause: petrograd
- else:
    Petrograd had been given up for a winter, and the army grew used to saying what is given up. #cause: petrograd
}
{ tax:
- tax.late: Squads went out a year longer, for Warsaw’s garrison too. #cause: tax
- tax.early: The tax came a year early, and what it left over went west. #cause: tax
}
{ factions:
- banned: Groups in the party were forbidden, so that nobody could move that the army come home. #cause: factions
- year: Groups in the party were forbidden for a year, and in that year the army might have come home. #cause: factions
- open: Groups in the party stayed lawful, and the strongest was the army’s. #cause: factions
}
{ press == closed:
    No other party might print what the garrison cost. #cause: press
- else:
    Other parties might print from 1922, though not what the garrison cost. #cause: press
}
{ letter:
- sealed: Lenin’s letter stayed in its envelopes; Poland is not in it. #cause: letter
- copied: Lenin’s letter was read out; Poland is not in it. #cause: letter
- speaks: Lenin recovered and gave his warning, and Poland was not in it. #cause: letter
}
{ union:
- equals: A union of equals was voted in 1922, and no inquiry at Tiflis sends a garrison home from Warsaw. #cause: union
- else: The republics were joined in Moscow’s manner; for Poland not even the form was used. #cause: union
}
To take Warsaw was possible: most of Lenin’s colleagues meant to, and one front was ordered too late to the help of the other. To hold it is not likely. It needs five armies fed by a starving country, and an Entente that stops at a small river. #part: plausibility
Some Polish workers and many farm-hands did welcome the Reds, and had the committee shared out the land, as Lenin wished, a lighter hand might have found allies. And had the army gone home in 1921, much that is told here of Russia would have happened all the same. #part: objection
Poznań, 15 August 1930. Bells at noon in all parishes, as each year. Parishes within hearing of the line are asked to begin. #part: last
-> file_done
