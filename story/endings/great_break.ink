// E1. The Great Break: what happened. Reached with Stalin kept in his post, the press closed, one party and no ally anywhere; see decide.ink. Berlin by force
// has then been starved out (legien crushed), a unions’ cabinet had no army (guard shelved, January a rising), the Danube, where Vienna joined, lived
// alone until 1926, and Warsaw, where it was taken, was handed back at Riga in June 1922.
// Facts: dossier E1, A 41–46, timeline 61–71. The women’s section closed in January 1930; a purge of 1929–30 asked members about their past; workers
// were sent to run collectives; the Politburo’s table of “kulaks” by region is of 30 January, the article of 2 March; the scholars’ trial at Kharkiv
// began on 9 March; historians and archivists were arrested in Leningrad over papers they had not declared; a Polish district existed near Zhytomyr.
// Invented: the box, its last folder, what becomes of our witnesses, and whatever follows from an answer that was not given.
// Who speaks: Nadia, then the one whom this history changed most: Ilona (Vienna joined), Rivka (Warsaw was taken), Hinnerk (generals rule Germany),
// Oksana (Kyiv was recognised), or else Kira. Artem is met where Kronstadt rose, Teresa and Tamar by Kira. Nobody in 1930 knows what is to come; the outcome says it of our own
// history alone. The frame answers to `first_page`, `neighbour`, `lamp` and `second_sheet`. Can be lost: fyodor, assembly, leftsrs, schroder, luxemburg, lifshits, karlis.

=== great_break ===
# ending: 1
# title: The Great Break
# year: 1930
# place: moscow
# date: 1930-03 March 1930
You close the last file. The man who brought the tea sits down in his own chair, as you now see, and turns the stamp to the lamp: OGPU, the political police. You copied for the party’s history commission until it was closed. This winter archivists are being arrested. #part: frame #date: 1930-03 March 1930 #place: moscow
{ first_page:
- turned: He opens the third file where the dots stand over Kyiv, in another hand. Oksana Hrytsenko has told his colleague that you had always written it so. He asks you why she says so.
- read_out: Both witnesses of the third file have told his colleague that you read them their page, with the crossings-out, and that it was right.
- shut: Oksana Hrytsenko, who was not let read her page, has told his colleague all that she knows of you: you shut a folder. He has entered it in your favour.
- else: The witnesses have been asked about you, each in a room of their own.
}
{ neighbour:
- left_out: In the seventh he has put a ring round “a neighbour”, and would like the name. You say that you never had it. He takes that down.
- kept_in: In the seventh he has put a ring round Panas Hordiienko, cooper, who once had people in his loft. Somebody has gone to look. He thanks you for the spelling.
- handed_pen: In the seventh a line goes through the name of a cooper. He lays the sheet on the glass of the lamp, and reads out to you, slowly, Panas Hordiienko.
}
He has brought a nineteenth folder, with your name for the witness and one question: For whom was this written down? He asks whether you would mind waiting{lamp == turned_away:, and turns back the lamp that you turned from Artem Shcherbak|{lamp == put_out:, and whether, as with Artem Shcherbak, in the dark|{lamp == left_burning:, in the light that you left in Artem Shcherbak’s eyes|}}}.{second_sheet == given_her: Tamar Lelashvili’s copy lies in it, folded as she folds things.|{second_sheet == withheld: That Tamar Lelashvili was refused a copy he finds correct.|{second_sheet == kept_back: The copy that you kept of Tamar Lelashvili’s sheet he has already.|}}}
-> gb_nadia

=== gb_nadia ===
In January, this is 1930, they shut the women’s section, where I worked, the woman question was solved, and in my desk I had the soap that every nursery was owed, and I went home and lay down. #part: nineteen30 #voice: nadia
{ squads == brigades:
    And in February I was sent to a village in Tambov, to sign it up for the collective farm, everybody’s land in one, by Sunday, and with me Klava, a spinner, who’d gone out with the first grain squads in 1918, half starved herself.
    There was a second list, for the train north, the “kulaks”, that’s the ones with a bit over, and on it a man whom such squads had stripped to the floor; he’d bought a horse since. He and Klava said good day. My father was a carter, I know what a horse costs, and I ticked him, with her watching.
- else:
    And in February I was sent to a village in Tambov with Klava, a spinner, to get its land into one collective farm by Sunday, and an old man took his receipt from behind the icon, for the tax of 1918, a sixth, and the rest his own. It had our stamp on it, so was it good? Klava cried, and told him that it wasn’t.
    If the cow was everybody’s, his wife wanted to know, on which day was she hers? and I couldn’t look at her.
}
{
- kronstadt == stormed: Then Stalin wrote in the newspaper that some of us, whom he’d sent, had been dizzy with success. Next morning they stood outside in the dark with the cows by the horns, to be struck off again, and I was so glad that I put the wrong date.
- curzon == marched: In March it was in the newspaper, signed Stalin, dizzy with success, that was us, and not a word about who’d sent us. I’d it in my pocket two days before I dared. Then I pulled the list off the door of their club myself, in the open, and they stood round and nobody would be the first to take a cow.
- else: Then there was Stalin’s piece in the newspaper, that it was us who’d been dizzy with success, and I read it to them off the church step, every word. Nobody cheered. They went and got their cows, and one woman came back and said I’d better sit down.
}
{ coalition:
- walkout: This month the party looked its members over, at the works, and asked who’d been for one government of all the socialists, in 1917, and I said, me, with a tray. So I’m turned out. My friend Liza sets the wall newspaper there; and she came up our stairs with the proof, so I’d not read it first in the street.
- without: And what had I seen in that first government, without Lenin? That’s what they asked at the works, where our party’s finding out who is fit to stay. My friend Liza’s newspaper, I said, it told you what was wrong with us. So I’m turned out, and Liza, who packs biscuits since the papers were shut again, comes round Sundays to see that I’ve eaten.
- else: “Is it true,” a lad asked, at the works, where they’ve been looking over who stays in the party, “that you used to go and shout at ministers?” Every second Thursday, I said, about galoshes, and some weeks you got them. It went so quiet. I was turned out by all hands, and he came down the stairs after me and my friend Liza, only to know what one had shouted.
}
{ assembly == dissolved:
    { lists == own:
        My neighbour Fyodor’s stove I’ve got yet, the gunmaker’s. He’d gone to the Volga after the Assembly, the parliament we had all elected and my party shut, and was shot off a list; and when I black it I talk to him. #lost: fyodor #lost: assembly
    - else:
        Fyodor Zimin, a gunmaker, my neighbour, did three years for the Assembly, the parliament that my party shut, and came home to his stove, and shouted in the yard over the grain, what for? So he’s in Vologda, and I send him tea. #cast: fyodor #lost: assembly
    }
- else:
    { assembly == kept:
        My neighbour Fyodor Zimin, a gunmaker, kept the Assembly’s door till the December they locked it. He’s a porter yet, with the one good hand, at a school for typists, and he’ll tell you who sat where, if there’s nobody by. #cast: fyodor #cast: assembly
    - else:
        When they came for the second Assembly’s deputies, the December it was locked, my neighbour Fyodor Zimin, a gunmaker, wasn’t one, by seven votes. He told the whole yard he’d have been proud, he told it again this winter, and I pulled him in by the coat. #cast: fyodor #cast: assembly
    }
}
{
- kronstadt == stormed: Artem Shcherbak did three years’ camp for Kronstadt, the fortress, where they’d asked to vote again, and he wired our nursery after. In February they came for him, off his old ship’s roll, and he showed me first which switch is the boiler.
- kronstadt == delegation: Artem Shcherbak, who lit us over the ice to Kronstadt, the fortress, when we granted them their ballot, has the lamps of their soviet yet. There’s one list. He puts out a bulb over the box each year, and writes it down as a fault.
- petrograd == held: {lists == own:Fanya, a bookbinder, who dug beside me in the line at Pulkovo, asks at the counter each October for her foreman, and I go with her.|Fanya, a bookbinder, who dug beside me in the line at Pulkovo, keeps her old foreman in potatoes.}
- else: Fanya, a bookbinder, has been without work, off and on, since they carted our machines away in ’19 and gave the city up.
}
-> gb_second

=== gb_second ===
{
- vienna == joins: -> gb_ilona
- curzon == taken: -> gb_rivka
- legien == crushed: -> gb_hinnerk
- rada == recognised: -> gb_oksana
- else: -> gb_kira
}

=== gb_kira ===
In February typed a table. Regions down the side; along the top how many households to be sent away from each. No names. Had to do it over, because the sums were raised. In 1922, with the scholars, each line had been somebody. Went out into the corridor. Burov, who’d kept the cards, fetched me water and asked was I unwell, and I said I wasn’t. #voice: kira
When Lenin’s letter was read{letter == copied: again|}, in May of ’24, Zinoviev and Kamenev, who’d led beside Stalin then, spoke for keeping him. Have no say themselves now. Tamar Lelashvili, a Georgian, of the inspectorate, waited for me at the tram{letter == sealed:{union == equals:; her room had been for moving him|, and asked had he named anybody, and I told her}|}. {union == equals:She took my arm as far as the bridge.|They have sent her to the Urals since.}
{ occupation:
- sold: An Italian eats in our canteen, Teresa Bonino, who checked chassis at Turin and got out. I read her the paper, evenings, and she corrects my Italian.
- defence: Teresa Bonino, who checks chassis at Turin, came with a delegation. Asked at the tractor works how many had failed. None, it was given out, and I took it down, and she stopped my pencil with one finger.
- insurrection: Teresa Bonino, an Italian, who checked chassis at Turin until they rose there and lost, washes up in our canteen. Nobody sits with her; she says how many cartridges there were.
}
-> gb_outcome

=== gb_oksana ===
You grew out of your sleeves, Levko, a schoolboy who ran my strips upstairs, and became a professor, God help us, of our spelling! This winter they fetched you, with priests and academicians, for a union to free Ukraine, which nobody has met, and it’s to be tried at Kharkiv in the opera. And what were we recognised for, in 1917? #voice: oksana
I work the Hughes telegraph here, for {union == autonomisation:what we still call ministers|our own ministers}, who’ve a stamp, and somebody from Moscow in the next office. {nations >= 3:On Tuesday they gave me what they had to say about you. No. No trial for talk, and no second levy of grain. I read it through for the mistake. Moscow asked would I repeat it in a known language, the lout, and I repeated it in ours. He hasn’t answered. I’ve bread with me, and I’m not getting up, Levko.|On Tuesday they gave me what they had to say about you. “No objection.” In good Ukrainian, you’d have found nothing to correct. I sat with my hands in my lap till the minister came down himself, and he put his own finger on the key. So it wasn’t I who sent it. Do you think that helps?}
-> gb_outcome

=== gb_rivka ===
Stach came to my counter in February, the weaver from Łódź for whom I had written once that Poland should be left its own revolution, and who was then a commissar in Warsaw, when we had it, and walked out of it in the June of twenty-two. They have put him over a district of Poles near Zhytomyr, which he was to have in the collective by spring. #voice: rivka
He held his hands to my lamp and told me that an old man had asked him, as one had in Warsaw, whether the land would be cut up, and he had answered as he did then, that it was the people’s. He asked me for something to sleep, and I weighed it as I had in the Citadel, and we both watched the scales come level, and then he took my hand, with the pan in it, and put his forehead on it… {rada == ultimatum and lists == own: My father, whose shop is the state’s since the autumn, asked through the door whether somebody was ill. | Dr Lifshits, our Menshevik, whom they have sent to the Yenisei for arguing, would have known what to say to him. #cast: lifshits }
-> gb_outcome

=== gb_hinnerk ===
{ january == force:
    We’d Berlin, and we lost it, March of ’20, starved out. I got off over the Baltic, with a shovel. Schröder, my old warrant officer, him we’d had on a list, and none of us ever found where he’s lying. She writes me at Easter. #voice: hinnerk #lost: schroder
- else: Generals, ten years. In Hamburg you sign for your coal. I got off over the Baltic, with a shovel. Schröder wouldn’t come, my old warrant officer. Them that had him in 1920 sent him back by the summer. He sits at the window, and she reads to him. #voice: hinnerk #cast: schroder
}
Here I’ve boilers, in Leningrad, that was Petrograd. In February us foreign comrades were put on a lorry and shown to a village. I was to say we’d lost for not being hard enough. They’d the cattle in the yard. A woman had one end of a rope yet and wouldn’t leave go of it, and the lad from the district talked to her quite nice.
There was a pig once, in the Ruhr. Brinkmann’s, a hewer’s. Our lot had it off him for not joining, and I ate of it. I said my name, then, and where I was from. More I couldn’t think of. They clapped, her as well, and I got back up on the lorry.
-> gb_outcome

=== gb_ilona ===
{october == saxony:A year and a half we’d|Seven years we’d}, Vienna and us, on beechwood and beans, don’t laugh. {october == saxony:In the winter of ’20|In ’26} the loan was called in and the rivers shut, and Vienna had to leave us, it was that or not eat. My man there sent it me himself, in clear: “We are going. Don’t sit up.” By Friday the old officers were in the hut. Halmos’s brother, Endre, a schoolmaster, hid me eight days among the maps, and heard my verbs. I came here. #voice: ilona
All February I took down the districts, from ten at night: so many households in the hundred had joined. Nobody’s ever lower than his neighbour, and cows don’t come in like that, I do count, it’s my trade, and I took them down, 22:10…
At ten past two on the ninth the operator at Kirsanov gave me his sixty-eight, and after it, quite fast, “they are standing in the street.” Then: “Disregard.” He’d a little skip on the R. I asked him to repeat, to be kind, it’s two minutes. He sent sixty-eight… I logged it at 02:10, and put the other in as well, small, and sat there till they relieved me.
-> gb_outcome

=== gb_outcome ===
{
- vienna == joins: {october == saxony:The federation on the Danube lives a year and a half, and is starved apart in the winter of 1920.|The federation on the Danube lives seven years by itself, and is starved apart in 1926.} In Moscow that settles an argument: a country that lives on other people’s coal will be put out, and this one had better be able to do without everybody, soon. #part: outcome
- legien == crushed: Generals have ruled Germany since 1920, and Moscow arms against them. Whoever asks at home for bread, or for a vote, is told that there are generals on the other side of Poland. #part: outcome
- january == wait: Germany’s left came alive out of its January, and sits in parliament, divided, and is outvoted. {curzon == taken:Poland has not forgotten the two years of Warsaw.|Nobody attacks Moscow, and nobody joins it.} It governs alone, a large poor country, by shrinking the circle that governs. #part: outcome
- guard == shelved and estates == nationalised and legien == legien.refused and curzon == marched and occupation != defence: One by one the risings of Europe are beaten, and the party that had counted on them keeps power in one ruined country by shrinking the circle that uses it. #part: outcome
- else: Nowhere in Europe does a revolution last{occupation == defence:, though Italy’s workers keep their halls, under ministers who want them shut|}. {curzon == taken:Warsaw, which was made to have one, is a frontier with wire on it.|{curzon == halt:There is peace with Poland, and behind it nobody who answers.|Beyond Poland nobody answers.}} Moscow governs alone, a large poor country, by shrinking the circle that governs. #part: outcome
}
{ assembly == dissolved:
    {coalition == walkout:It had begun by shutting rivals’ newspapers, until things were calm, as its decree said.|Several parties had fought the war from one cabinet, and when it was won the strongest of them did without the rest.}
- else:
    An elected parliament came through the war, and was locked by its own guards in the December of the victory.
}
{
- kronstadt == stormed: Kronstadt, a fortress that asks for free elections, is stormed in 1921, and {relief == relief.late and vienna == sympathy:five million people starve, on the Volga and in Ukraine’s south|more than a million starve, on the Volga and in Ukraine’s south}. Then there is trade, and schools and languages grow, under a party that allows no other.
- kronstadt == delegation: Kronstadt, a fortress that asked for free elections, was granted some in 1921, when hardly anybody was left to win them. Still {relief == relief.late and vienna == sympathy:five million|more than a million} people starve, on the Volga and in Ukraine’s south. Then come trade, and schools and languages, and one list.
- else: Villages that pay a tax come through the drought of 1921, though not all in Ukraine’s south, whose wheat is sent north. For some years they sell, and schools and languages grow, under a party that allows no other.
}
When grain runs short in 1928 a quarrel about its price is treated as a war. Stalin, who appoints, has broken those who would have gone faster, and then those who would go slower.
{gb_ours():By March 1930 more than half of peasant households are on paper in collectives; within two years nearly two million people are deported as “kulaks”. Factories are begun by the hundred, and camps fill. Ahead lie the famine of 1931–33, which kills millions, worst in Ukraine and Kazakhstan, and the mass shootings of 1937–38. Historians argue whether the famine in Ukraine was genocide, and many states have recognised it as that.|By March 1930 half the households are on paper in collectives, and families called “kulaks” on trains to the north. Bread is on cards. Factories are begun by the hundred, and camps fill. {nations >= 3:Kharkiv’s government has refused a second levy of grain, and it is not known what that will cost it.|{rada == recognised:Ukraine, whose republic was recognised once, has not refused what was asked of it.|The republics deliver what is asked.}} {curzon == halt:The army, which was sent home early, is being called up again.|{curzon == taken:Soldiers who once ran Warsaw run districts.}} In fact such a winter was followed by the famine of 1931–33, in which millions died, worst of all in Ukraine and Kazakhstan.}
-> gb_gains

=== gb_gains ===
More women in factories and schools than ever, and nobody whose post it is to ask what it costs them #gain: women #was: {was_women()}
No law against them in Russia, for the present, and nobody to speak for them #gain: lgbt #was: {was_lgbt()}
{nations >= 3:Ministers of their own, who have once said no|Schools, alphabets, theatres; the orders come by telegram} #gain: nations #was: {was_nations()}
A director and a plan; the committee signs #gain: workplaces #was: {was_workplaces()}
In the collective by Sunday, out within the month, to think again #gain: land #was: {was_land()}
One list, and a show of hands #gain: councils #was: {was_councils()}
-> gb_why

=== gb_why ===
{ letter:
- copied: The letter could have moved one man. It was heard in 1923, and given to a commission, which sat until he had been patient for a year. #part: why #cause: letter
- else: The letter could have moved one man, and stayed in its envelopes while its writer lived. #part: why #cause: letter
}
In May 1924 Stalin offered to go; each of the others feared somebody else more, and he kept the post that filled the rest. #cause: secretary
{ legien:
- legien.refused: Nor was there a friend abroad: the German unions’ cabinet of 1920 was refused by the left. #cause: legien
- cabinet: Nor did a friend abroad. The German unions got their cabinet in 1920, and no regiment obeyed it. #cause: legien
- crushed: Nor could a friend abroad stay his hand: the German strike of 1920 was broken. #cause: legien
}
{ october:
- off: Germany’s October was called off in 1923, but for Hamburg, and Moscow stopped waiting for Berlin. #cause: october
- saxony: In Saxony Social Democrats and Communists went on governing together, one small state, whose advice was read in Moscow and filed. #cause: october
- october.rising: Germany’s Communists rose in October 1923, on a day fixed in Moscow, and lost. One country would have to be enough. #cause: october
}
{ guard == shelved:
    Berlin’s congress voted for an army under civilians; no government carried it out. #cause: guard
- else:
    Berlin’s congress got its army under civilians. {january == january.rising:In January those who might have used it were killed.|No government stood behind it.} #cause: guard
}
{ january:
- january.rising: A rising that nobody had planned cost the German left its two best-known heads. #cause: january #lost: luxemburg
- force: Berlin was taken by a few thousand in January 1919, and lost; every government learned to fear councils. #cause: january
- wait: The crowd in Berlin was sent home in January 1919, and its leaders lived. {legien == crushed:In 1920 the generals shut that way.|In 1920 they did not agree to take it.} #cause: january
}
{ coalition == walkout and assembly == dissolved and brest != brest.refused:
    At home one party had held the rifles from the first, and nobody outside it could act. #cause: coalition
- else:
    At home several parties had governed, and by 1921 it was one{coalition == without:, with Lenin at its head|}. #cause: coalition
}
{ assembly:
- dissolved: The Assembly was shut after one night. The country has not elected another. #cause: assembly #lost: assembly
- kept: The Assembly sat on until 1920, and was locked when it asked to be obeyed. #cause: assembly #cast: assembly
- reelected: The Assembly was elected twice, under soldiers’ eyes, and by soldiers it was locked in 1920. #cause: assembly #cast: assembly
}
{ rada == ultimatum:
    War was made on Kyiv early, and no republic has since been sure of its government. #cause: rada
- else:
    Kyiv was recognised in the first winter, and Moscow’s army came last. #cause: rada
}
{ brest:
- brest.late: Peace was signed late, and the Left SRs, who knew the villages, left over it. #cause: brest #lost: leftsrs
- brest.early: Peace was signed early; the Left SRs, who knew the villages, left over it all the same. #cause: brest #lost: leftsrs
- brest.refused: Peace was refused; a government that spent half a year in trains came home used to ruling by telegram. #cause: brest
}
{ squads == brigades:
    Squads had gone to the villages in 1918, and went again. #cause: squads
- else:
    The village was taxed in 1918, and it brought grain, slowly{tax == tax.late:, until squads were sent all the same in 1920|}. #cause: squads
}
{ lists == own:
    The Cheka judged whom it arrested, and so, before long, did its heir, the GPU. #cause: lists
- else:
    The Cheka had to bring its prisoners to court; deportation by list passes through none. #cause: lists
}
{ estates == nationalised:
    Budapest kept the great estates whole, and fell, perhaps for that. #cause: estates
- else:
    Hungary’s estates were shared out, which decided nothing here. #cause: estates
}
{ vienna == sympathy:
    Vienna ate Allied grain, and sent Budapest its sympathy. #cause: vienna
- else:
    Vienna joined Budapest, and {october == saxony:until the winter of 1920|for seven years} Moscow sent them instructions. #cause: vienna
}
The Whites were broken at Orel, and the Reds went on governing. #cause: orel
{ petrograd == held:
    Petrograd was held, and many who held it became officials. #cause: petrograd
- else:
    Petrograd was given up for a time, and its works for good. #cause: petrograd
}
{ curzon:
- marched: The army marched past Curzon’s line, lost before Warsaw, and the road west was shut. #cause: curzon
- halt: The army halted on Curzon’s line, and found no ally. #cause: curzon
- taken: Warsaw was taken and given back, and those who had ruled it came home. #cause: curzon
}
{ occupation:
- sold: Italy’s workers gave up the factories for a promise, and the squads came. #cause: occupation
- defence: Italy’s workers kept together, which Moscow, whose orders were to divide, did not forgive. #cause: occupation
- insurrection: Italy’s workers rose and lost, which decided little here. #cause: occupation
}
{ tax:
- tax.late: The tax was refused in February 1920, and came with the famine. #cause: tax
- tax.early: The tax came in 1920 by one vote, and by another was ended in 1928. #cause: tax
}
{ kronstadt:
- stormed: Kronstadt was stormed, and no garrison has since asked for a vote. #cause: kronstadt
- delegation: Kronstadt was let vote, and the few opponents whom it elected were outvoted. #cause: kronstadt
}
{ factions:
- banned: Groups in the party were forbidden in 1921; in 1928 people objected one by one. #cause: factions
- year: Groups were forbidden for a year, and in 1927 one was put out without that rule. #cause: factions
- open: Groups within the party stayed lawful until 1927, when the last was put out. #cause: factions
}
{ relief:
- relief.late: The hungry were helped late, and those who had called for help were arrested. #cause: relief
- spring: The hungry of 1921 were helped in time, by people who were not asked again. #cause: relief
}
Grain was taken in 1928, and nobody at the top voted against. #cause: grain
In March 1930 the village women took their cows back; the aim was not taken back. #cause: march
Other parties might not print; in 1928 no newspaper could say what grain cost. #cause: press
{ union:
- lenin_form: The republics joined on Lenin’s paper and under Stalin’s people{nations >= 3:; Kharkiv had read it first, and could refuse, once|, and could refuse nothing}. #cause: union
- equals: The republics joined as equals, in a party that was none. They could refuse a levy, once. #cause: union
- autonomisation: The republics were made parts of Russia, and did not have to be asked. #cause: union
}
The Opposition was put out in November 1927, with Bukharin’s vote. When his turn came, nobody was left. #cause: opposition
{ russia_as_it_happened(): {europe_as_it_happened(): It happened, which is no proof that it had to.|Russia’s part of this happened; Europe’s did not, and it came to the same. That is an argument, and both sides will claim it.}|What it comes to did happen, by another road. That two roads meet here is the best argument of those who think that there was only one.} #part: plausibility
This account explains by circumstances and by one man. Millions joined, were promoted, or believed in it; most of the Opposition asks to come back, since the plan is its own. {coalition != walkout and squads == taxed and lists == courts:And it cannot say where this 1930 learned its trade. There had been courts, a tax with a receipt, and papers that complained.|And part of this 1930{coalition == walkout:, the closed papers}{squads == brigades:, the squads}{lists == own:, the police that judges}, is of the first year, when Lenin {coalition == without and not (assembly == dissolved and brest == brest.late):had a newspaper and no post|was not yet ill} and the secretary was somebody else.} #part: objection
Item 17. Tray, wood. {coalition == walkout: A crack along the bottom, with a thread of paper in it. | One corner inked. } Received in 1990 with papers of State Security. Purpose unknown. #part: last
-> file_done

// The history that happened, wherever a file has asked.
=== function gb_ours() ===
{ russia_as_it_happened():
    ~ return europe_as_it_happened()
}
~ return false
