// E15. The Revolution on Bayonets. Reached where Warsaw was taken and the Cheka had been given hostages enough to hold it (terror 2 or more at the end
// of act II), so that nothing was handed back at Riga. Any January but mostly no ally; the Danube almost never. Dossier E15, TP9, parts F and G.
// Before E13: a Europe that has closed its doors is here the answer to Warsaw.
// Documented: the Sejm elected in January 1919 with women voting; its land reform carried by one vote in July 1919, its land law of 15 July 1920, which
// lay idle after the peace; the ban on Polish in schools, even on their stairs, until 1905; Witos’s cabinet with the Socialist Daszyński; Luxemburg’s
// birth at Zamość; the trial of Ukrainian scholars in the opera house at Kharkiv, March and April 1930 (SVU), which comes here too where terror is at its height;
// in file 09 the yard, the paper, “And when do we get it?”, the old woman’s question, the cellar of the Citadel and the singing through its wall.
// Invented: the front on the Bzura, a Sejm at Poznań, the Polish Soviet Republic of these ten years and its tribunal, the printer, Stach’s statement,
// what Luxemburg writes in the autumn of 1920, and the closed shops and school of Jewish Warsaw.
// Who speaks: Rivka; then Hinnerk where generals rule Germany, Oksana where Kyiv was recognised (Levko lives there), else Stach on paper, which the
// Recorder puts into Russian; then Rivka in the yard. The frame answers to `first_page`, `neighbour`, `lamp`, `second_sheet`.
// Can be lost: lifshits, luxemburg, assembly, schroder.

=== bayonets ===
# ending: 15
# title: The Revolution on Bayonets
# year: 1930
# place: warsaw
# date: 1930-08 August 1930
You close the last file, and the man who brought the tea seals the box, and you are both sent with it, under guard, by train, to the Citadel at Warsaw, where the window is painted over as high as one could see out. He is clerk to the tribunal of the Polish Soviet Republic, which wants the box in Russian. #part: frame #date: 1930-08 August 1930 #place: warsaw #city: warsaw council #city: bialystok council
{ first_page:
- turned: On top lies the page on which Oksana Hrytsenko put dots over Kyiv with your pen. He asks what else a witness has been let write, and in what ink. Careful people, you say. He enters that.
- read_out: You read a page aloud once, to the two whose it was. So now all witnesses have their pages read out, at home, by a soldier, and are to say yes. They have said it, and asked after you.
- shut: You shut a folder once before Oksana Hrytsenko could read in it. He holds that to have been correct. She is in the passage when he says so, and has heard.
- else: None of the witnesses has been told where it is.
}
{ neighbour:
- left_out: Who is “a neighbour”, in the seventh file? He asks it on four days at the same hour. You have forgotten. On the fifth Rivka Feldman is fetched up, and she has forgotten too.
- kept_in: Panas Hordiienko, cooper, of Fastiv, has been brought here, as a man who knows how to hide people. Rivka Feldman was sent for to look at his hands. She has not told you whether he knows who wrote him down.
- handed_pen: A name has a line through it, in the seventh file, and he holds the sheet against the lamp until it can be read. Rivka Feldman drew that line with your pen. She had not thought of such a lamp.
}
{
- second_sheet == given_her: Tamar Lelashvili’s copy is asked for, and has been lost, she writes, with regret, in full sentences.
- second_sheet == kept_back: Of Tamar Lelashvili’s sheet there is a copy in your lining.
- lamp == turned_away: His lamp stands as they all do. You turn it to the wall, as you did for Artem Shcherbak, and he lets it stay so for an afternoon.
}
For the register he needs you too: copyist, Food Commissariat, Moscow, 1918. What is in Polish he lays on a pile. You read it, with mistakes. #frame
-> ba_rivka

=== ba_rivka ===
{
- january == wait: I came into Warsaw on the feast of the Assumption, and but for one leave I am here yet, in the same cellar, because a garrison has feet as an army has. In the first autumn Rosa Luxemburg, who led the German Communists and was born in this country, at Zamość, wrote against it; and by the month’s end it was in my cellar, folded small, in the hand of a girl who could not read. For having it one is given five years, and I have it yet. #part: nineteen30 #voice: rivka #cast: luxemburg
- europe == 0: I came into Warsaw on the feast of the Assumption, and but for one leave I am here yet, in the same cellar, because a garrison has feet as an army has. All the first autumn we were told each morning that the Germans were rising behind the Poles, and I looked at the hands of the man who told us, and each morning they were quieter. What came was Germans, in the Poles’ own trenches along the Bzura. #part: nineteen30 #voice: rivka
- else: I came into Warsaw on the feast of the Assumption, and but for one leave I am here yet, in the same cellar, because a garrison has feet as an army has. I asked to go home to my father for good, in the second year and in the fifth, and it was found each time that there was nobody to whom the keys could be given. He died last winter, and I read the letter standing, because they were bringing somebody in, and I have not been able to… #part: nineteen30 #voice: rivka
}
{ relief == spring:
    That army ate in Poland, and what it ate had been the Volga’s. In the spring of twenty-one Moscow asked the world for help, and a woman who read it on our wall wished to know whether one might ask for Warsaw as well; and the sentry, whose people lived by Samara, told her that here there was no hunger, and gave her what he had in his pocket.
- else:
    In that first winter the grain for five armies came through our yard, and an orderly of mine read on the sacks the name of his own district, on the Volga, and showed it to me with his finger, as one shows somebody one’s house. He got no letter after May, and had me write home for him that he had enough.
}
{
- brest == brest.refused:
    What the Poles think of us I had from a printer, a Socialist, whose hand I was sewing. You had the Germans in Moscow for a summer, he said, and they brought order, and bread cards. How many of your workers rose for them? We had a parliament for which women had voted, and a Socialist, Daszyński, beside a farmer in the government, and had you stopped at the border we should have had our lords out by now ourselves. He held the hand quite still for me, and I finished the seam.
- europe == 0:
    What the Poles think of us I had from a schoolmistress, while I painted her throat. For forty years your Tsars forbade us our language on the school stairs, she said, and we taught it in kitchens. In the year nineteen my laundress and I stood in line and voted, for different people; and they made Daszyński, a Socialist, deputy to a farmer. Now you have brought me a reader, in Polish, which says that I have been set free. I laid the spoon on her tongue then.
- else:
    What the Poles think of us I had from a printer, a Socialist, whose hand I was sewing. We had a parliament for which women had voted, he said, and it voted the land, the first time by one vote, and put Daszyński, out of my party, next to a farmer in the government. We should have beaten our lords in twenty years. You have made martyrs of them, and they sit with our parliament, the Sejm, at Poznań, and are cheered. I told him not to talk, because of the stitches.
}
{
- legien == crushed: -> ba_hinnerk
- rada == recognised: -> ba_oksana
- else: -> ba_stach
}

=== ba_hinnerk ===
Boilers, the garrison’s bath-house. With generals at home it was Moscow, and Moscow sent me here. When Warsaw had gone they’d no trouble, the generals. A hundred thousand put their names down, half my old stokehold with them. For Germany, they said, and a coat. #voice: hinnerk
{ january == force: My old warrant officer’s wife told me once what he was for, an army that does as it’s told by people you can vote out. We’d had him on a list by then, Schröder. #lost: schroder | Schröder wrote, my old warrant officer, from his window in Kiel. An army should do as it’s told by people you can vote out, he wrote, ours or yours. It had a strip cut out below. I’d have liked to read the strip. #cast: schroder }
There’s a yard behind the coal. The children play at Tribunal there, and when I came out with the barrow they’d all stopped. A little one asked was I Russian? German, I said. And she went and got her brother. I’d an apple, and I put it on the wall. Next day it was there yet.
-> ba_yard

=== ba_oksana ===
In the first winter they took their threat back and called us a country. And we fought beside them, Levko, who ran my telegrams upstairs once, against General Denikin, and when they’d beaten him they had Kyiv and didn’t give it back! So Petliura, who led us, went to the Poles, who’d had our Lviv off us. And when Warsaw fell I thought, now you know. I thought it for a week. #voice: oksana
Then I’d their traffic to pass. Girls at the Warsaw exchange, they were to send in Russian, and one after another their fists went off the wire. The last one asked me, in Polish, had it been like that with us. I answered in ours, and she’d understood, and she sent her name, Zosia.
{ terror >= 4: They fetched you in the autumn, with the professors, and it was tried in the opera house at Kharkiv. I passed what you were supposed to have said, and it isn’t how you talk, Levko, you’d never have put the verb there. | You teach at Poltava, and on Thursdays you’re to do it in Russian, and you’ve a cold on Thursdays, and I’m so proud I could hit you. }
-> ba_yard

=== ba_stach ===
The first sheet on the pile is in pencil, with no name, and you know whose it is: Stach’s, the weaver from Łódź, one of the Polish Communists who came in with the army. You put it into Russian as you read. #frame
{
- letter != sealed: “I wrote in July of 1920, with another’s hand, that they would see the horse. Then I came in on it. In 1923, when {letter == copied:Lenin’s letter about Stalin was going round|Lenin had spoken about Stalin}, I took a train to Moscow, because I had something to say as well. It was about Warsaw. They were courteous. They said that the question was of persons, and gave me a return ticket.” #frame
- europe == 0: “I wrote in July of 1920, with another’s hand, that they would see the horse. Then I came in on it. Afterwards I told myself that it was only until Germany. Now there are Germans on the Bzura, and I have a map with no place on it where anybody of ours may open a door.” #frame
- else: “I wrote in July of 1920, with another’s hand, that they would see the horse. Then I came in on it. They made me commissar of a mill. It had a committee, elected under Piłsudski, mostly women. They had asked for bread. I dissolved it.” #frame
}
“My mother is at Łódź, beyond the line, under the Sejm, which votes out a government each spring and has shot some of ours. She writes that Daszyński, the Socialist, spoke in the square for two hours in the wet, and that she had not known she was cold. I was never so jealous of anyone. I ask for one thing, that I be heard in Polish.” #frame
The clerk would like to know whether there is anything there. A private letter, you tell him, and it goes into your pocket. He is tired, and does not look up. #frame
-> ba_yard

=== ba_yard ===
{
- march == permanent: In April I was sent for, because of typhus, to the estate where I had once read out a paper in the yard. That winter the company had driven the cows into the lord’s barn, and now it had been a mistake, and they were led out by list. A man came up with his cap in both hands. “And when do we get it?” he asked, as he had in the year twenty, and he was not mocking me, he thought that I had come about it. #voice: rivka
- grain == seizures: In April I was sent for, because of typhus, to the estate where I had once read out a paper in the yard. In February they had driven the cows of four villages into the lord’s barn, with fixed bayonets. I asked to be shown where the old woman lies who had wanted to know whether we were Russians. Her nephew led me there, and after a time he said, quite low, that at the end she had asked it again, of the priest. #voice: rivka
- else: In April I was sent for, because of typhus, to the estate where I had once read out a paper in the yard. It is the state’s, and the company ploughs it, badly, and pays the village for hay at a price that somebody in Moscow has argued for. A man came up with his cap in both hands, and I thought that he would ask me when they would get it, as he had then. He asked how many more years I had to serve. I was not under guard, I said; and he was sorry for me. #voice: rivka
}
{
- lists == courts: The canon who had sung in the next cellar was tried, before judges who were in a hurry, and so was the secretary of the Bund, my party, and each of them spoke for the other. Lifshits, our doctor, a Menshevik, bore witness, and is not our doctor now. #cast: lifshits
- rada == ultimatum and coalition == walkout: The canon who had sung in the next cellar was sent north in the second year, and the secretary of the Bund, my party, with him, and they shared one coat; that is known, because it came back.
- rada == ultimatum: The canon who had sung in the next cellar was to be exchanged, with the secretary of the Bund, my party; and at the bridge neither would go before the other, and a sergeant lost patience and brought both back.
- coalition == walkout: The canon who had sung in the next cellar was sent north, and the secretary of the Bund, my party, with him. Lifshits, our doctor, a Menshevik, asked after them in writing, and was sent after them. #cast: lifshits
- else: The canon who had sung in the next cellar was to be exchanged, with the secretary of the Bund, my party; and at the bridge neither would go before the other, and both were brought back. Lifshits, our doctor, a Menshevik, had held the lantern, and has argued with nobody since. #cast: lifshits
}
At Poznań they print that it is Jews who hold Warsaw; and in the Jewish streets the shops are shut, and the Bund’s school, and I am asked there in Yiddish whether I am not ashamed.
-> ba_outcome

=== ba_outcome ===
{
- legien == crushed: Warsaw falls on 15 August 1920. Germany’s generals have the cause that they lacked, and volunteers by the hundred thousand. The Allies’ soldiers land guns at Danzig, since dockers would not. By spring the front is on the Bzura, a day west of the city, and Poland’s parliament, the Sejm, at Poznań. #part: outcome
- january == wait: Warsaw falls on 15 August 1920. Germany’s left, alive and large, splits over whether to cheer; Luxemburg is against it. The nationalists need not split, and volunteer. French guns land at Danzig, where dockers had refused them until then. Poland’s government, farmer and Socialist, goes to Poznań with its parliament, the Sejm, and holds the Bzura. #part: outcome #cast: luxemburg
- else: Warsaw falls on 15 August 1920. Nobody is left in Germany whom its workers would have believed about it. The right, which would sooner see no Poland, volunteers beside Poles all the same; soldiers land the Allies’ guns at Danzig, since dockers will not; on the Bzura supply fails before courage does. Poland’s parliament, the Sejm, sits at Poznań. #part: outcome
}
{ relief == spring:
    A committee of exiles proclaims the land and then needs its oats. The Volga {tax == tax.early:has paid its tax to the Vistula, and has little by when the rains fail|has been stripped for the Vistula, and starves early}; help is asked for in the spring of 1921. At Riga no peace is signed. The Cheka holds Warsaw through hostages.
- else:
    A committee of exiles proclaims the land, then takes its oats. On the Volga {tax == tax.early:little is left when the rains fail in 1921|the famine of 1921 begins a season early}, and help is asked for in July. No peace is signed at Riga. Warsaw is kept by tribunal, with priests and Socialists as hostages.
}
{
- march == permanent: Ten years on, one party governs Russia and asks its commanders first, because they hold a country that nobody else could. They seize Russia’s grain in 1928 and drive its villages into collectives; in 1930 that is called a mistake, and some get their cows back, in Poland too.
- grain == seizures: Ten years on, one party governs Russia, and asks its commanders first. The list and the cordon, tried on Poles, are used in 1930 on Russia’s own villages{terror >= 4:, and nobody asks where people went|}.
- else: Ten years on, Russia’s government asks its commanders first. There grain is argued about; in Poland it is fetched, for vouchers.
}
{ europe == 0:From the Vistula to the Rhine the only parliament left that matters is the one at Poznań.|Europe, alarmed, has rearmed its right and kept most parliaments.} {with_danube_now():The Danube’s federation has recalled its envoy.|{union == equals:The Georgians have a union of equals on paper, and Poles are asked to read it.|To be a socialist, hereabouts, means to be for Russia.}} In any war to come, Poles and Ukrainians will have reasons to trust neither side.
By decree, equal; in fact they queue, and hide their sons #gain: women #was: {was_women()}
No law was made; the garrison’s code decides #gain: lgbt #was: {was_lgbt()}
A Poland ruled by soldiers, a Ukraine by telegram #gain: nations #was: {was_nations()}
Committees, appointed, from elsewhere #gain: workplaces #was: {was_workplaces()}
Promised in Poland and never shared out; {march == permanent:in Russia taken, and partly given back|{grain == seizures:in Russia taken|in Russia kept, and watched}} #gain: land #was: {was_land()}
{councils >= 2:Imposed in Poland; in some Russian towns an opponent still sits|{councils == 1:Imposed in Poland; in Russia a few opponents, counted|Imposed in Poland, a show of hands in Russia}} #gain: councils #was: {was_councils()}
-> ba_why

=== ba_why ===
Warsaw was taken because Stalin, the southern army’s commissar, signed one order in time, and it was kept because the Cheka had hostages and practice. Soldiers who hold such a country are asked first. #part: why #cause: curzon
{ lists == own:
    The Cheka had judged whom it arrested since 1918, and took that with it over the Bug. #cause: lists
- else:
    Courts judged the Cheka’s prisoners; at Warsaw they did so under the army’s orders. #cause: lists
}
{
- legien == crushed: Generals ruled Germany, and Warsaw gave them a people. #cause: legien
- legien == cabinet: Germany’s unions had a cabinet in 1920, which the news from Warsaw brought down. #cause: legien
- else: Germany’s left had refused the unions’ cabinet, and had no say. #cause: legien
}
{ october:
- off: Germany’s Communists called their October off in 1923, but for Hamburg; their neighbours had looked at Warsaw. #cause: october
- saxony: Communists went on governing Saxony beside Social Democrats, and asked that no army should help them. #cause: october
- october.rising: Germany’s Communists rose in October 1923 and lost; their neighbours had looked at Warsaw. #cause: october
}
{
- january == wait: Berlin’s crowd went home in January 1919; a German left was alive to say no to Warsaw. #cause: january
- january == force: Berlin, taken by force in 1919, was lost in 1920; Warsaw was the second such lesson. #cause: january
- else: January 1919 had cost Germany’s left its leaders. #cause: january
}
{ guard == enforced:
    Germany’s soldiers had a vote, and a good many used it to volunteer. #cause: guard
- else:
    Germany’s officers had kept their army, and could arm the volunteers. #cause: guard
}
{ occupation:
- sold: Italy’s factories were given back, which decided nothing here. #cause: occupation
- defence: Italy’s left kept together, and spoke for Poland. #cause: occupation
- insurrection: Italy’s left rose that autumn and lost, with Warsaw held against it. #cause: occupation
}
{ relief == spring:
    Help for the Volga was asked for in spring, though the wagons were in Poland. #cause: relief
- else:
    Help for the Volga was asked for in July, when the army had eaten. #cause: relief
}
{ grain:
- seizures: Grain was taken in Russia in 1928, by men who had learned it about Warsaw. #cause: grain
- prices: Grain was paid for in Russia in 1928, with what was fetched in Poland. #cause: grain
- plan: In Russia the better-off were taxed in grain in 1928; in Poland everybody. #cause: grain
}
{ march:
- brief: The retreat of March 1930 was for the sowing only. #cause: march
- permanent: The retreat of March 1930 was made for good, and reached a few Polish yards. #cause: march
}
{
- kronstadt == stormed: Kronstadt, a fortress that asked for free elections, was stormed, by the commander who had taken Warsaw. #cause: kronstadt
- kronstadt == delegation: With Kronstadt, a fortress, the government talked; with Warsaw it did not. #cause: kronstadt
}
{ rada == ultimatum:
    War had been made on Kyiv in the first winter, and Kyiv, too, was taken and not won. #cause: rada
- else:
    Kyiv was recognised in 1917, and not given back in 1920; the Poles had seen it. #cause: rada
}
{ assembly == dissolved:
    Russia’s Assembly was shut after one night; nobody had to be asked about Warsaw. #cause: assembly #lost: assembly
- else:
    Russia’s Assembly, which might have called the army home, was locked in 1920. #cause: assembly #cast: assembly
}
{ coalition == walkout:
    One party had made Russia’s first government; the march was put to nobody else. #cause: coalition
- else:
    Several parties had governed Russia first; the army took their place. #cause: coalition
}
{ brest:
- brest.late: Peace with Germany was signed late, which decided little here. #cause: brest
- brest.early: Peace with Germany was signed early, which decided little here. #cause: brest
- brest.refused: Peace with Germany was refused; a government brought back by armies believed in them. #cause: brest
}
{ squads == brigades:
    Squads had fetched Russia’s grain since 1918, and knew how in Poland. #cause: squads
- else:
    Russia’s villages had been taxed in 1918; for five armies a tax was too slow. #cause: squads
}
{ estates == nationalised:
    Budapest had kept its estates whole, and fallen; Warsaw’s committee did the same. #cause: estates
- else:
    Budapest had shared out its estates; Warsaw’s committee would not. #cause: estates
}
{ vienna == sympathy:
    Vienna had stayed out in 1919, which decided nothing here. #cause: vienna
- else:
    Vienna’s streets were asked before it joined Budapest. Warsaw’s were not. #cause: vienna
}
There was an army to spare for it, since the Whites had broken at Orel. #cause: orel
{ petrograd == held:
    Petrograd had been held, which decided little here. #cause: petrograd
- else:
    Petrograd was given up for a winter, on the army’s word. #cause: petrograd
}
{ tax:
- tax.late: Squads went out a year longer, for Warsaw’s garrison too. #cause: tax
- tax.early: The tax came a year early, and the garrison ate what the villages sold. #cause: tax
}
{ factions:
- banned: Groups in the party were forbidden; nobody could move that the army come home. #cause: factions
- year: Groups in the party were forbidden in the year in which the army might have come home. #cause: factions
- open: Groups in the party stayed lawful, and the strongest was the army’s. #cause: factions
}
{ press == closed:
    No other party might print what the garrison cost. #cause: press
- else:
    Other parties might print from 1922, though not what the garrison cost. #cause: press
}
{ secretary:
- stays: Stalin, who had signed the order that took Warsaw, kept the post that appoints. #cause: secretary
- moved: {general_secretary == lenin:Lenin kept the post that appoints, and sent no one to bring the army home.|Stalin lost the post that appoints; the garrison stayed.} #cause: secretary
- elected: The party elects its secretaries in Russia; to Warsaw they are sent. #cause: secretary
}
{ letter:
- sealed: Lenin’s warning stayed in its envelopes while he lived. Warsaw is not in it. #cause: letter
- copied: Lenin’s warning was read out a year before he died. Warsaw is not in it. #cause: letter
- speaks: Lenin recovered, and gave his warning himself. Warsaw was not in it. #cause: letter
}
{ union:
- equals: A union of equals was voted in 1922; no inquiry at Tiflis sends a garrison home. #cause: union
- else: The republics were joined in Moscow’s manner; for Poland not even that form was used. #cause: union
}
{opposition == expelled:The party’s Opposition, which had said little of Warsaw, was put out in 1927.|The party’s Opposition might print from 1927, and wrote little of Warsaw.} #cause: opposition
To take Warsaw was meant by most of Lenin’s colleagues; that the cavalry could have come in time, even with the order signed, many doubt. To hold it is less likely still: five armies fed by a starving country, and Allies who stop at a small river. #part: plausibility
Some Polish workers and landless did welcome the Reds. Had the committee shared out the land, as Lenin wished, a lighter hand might have found allies. And much of this Russia would have come without Warsaw. #part: objection
Poznań, 15 August 1930. Bells at noon in all parishes, as each year. Parishes within hearing of the line are asked to begin. #part: last
-> file_done
