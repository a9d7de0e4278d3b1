// E2. Council Europe. Reached with a cabinet of the unions that can stand (the guard enforced, or January waited, or a Berlin held by force that gave
// way to it), bread to pay it with, little terror and some life in the republics; any letter. Dossier E2. Luxemburg is alive only where January waited.
// Warsaw may have been taken: the army alone held it, and it was handed back at Riga in June 1922. Italy did not rise. At home there may be rivals
// already (a delegation over the ice, a free press); else they are made legal in 1928, because Berlin has asked.
// What no cabinet of Germany is spared: Versailles, the London schedule of May 1921 (132 milliard gold marks), the inflation, and French and
// Belgian troops in the Ruhr from January 1923. With us the paper money was stopped in November 1923; here, by a tax on owners, that spring (invented).
// Documented: some 1,200 locomotives ordered by Moscow in Sweden and Germany in 1920 and paid in gold; the famine of 1921–23 in Ukraine’s south,
// whose grain went north; the scholars put on steamers in 1922. Invented: the reader, Prien’s green shirts, the egg, Liza’s district, the forty trucks.
// Who speaks: Hinnerk; then Ilona where the Danube stands beside Berlin, Oksana where Kyiv was recognised (Levko lives there), Nadia otherwise.
// The frame answers to `first_page`, `neighbour`, `lamp` and `second_sheet`. Can be lost: fyodor, schroder, luxemburg, assembly.

=== council_europe ===
# ending: 2
# title: Council Europe
# year: 1930
# place: berlin
# date: 1930-05 May 1930
You close the last file, and the man who brought the tea asks shyly whether he may see how it came out. He is a schoolteacher, from Chemnitz. Two school boards are paying for a reader, in five languages, for children of fourteen. #part: frame #date: 1930-05 May 1930 #place: berlin #city: berlin council
{ first_page:
- turned: Kyiv has its dots in the proofs, in all five languages, as a telegraphist put them there with your pen. The others came after that to read theirs, and it took until the autumn.
- read_out: You once read a page aloud to the two whose it was, and that is now the rule of the house: nothing is set that its witness has not heard, and what they still dispute stands below, in small type.
- shut: You once closed a folder before a witness could read in it, and the boards heard of that. Their agreement has a clause now: no page is printed unseen. Some read theirs standing, and did not give you a hand.
- else: The boards wish each witness to see the proofs, and they come one by one, in their coats, and read standing.
}
{ neighbour:
- kept_in: The cooper of Fastiv stands there by name. He has had to move to Odesa, and Rivka Feldman asks that the second printing should at least not say which town. Your own name is there, as large as his, and below it “copyist, Moscow, Food Commissariat, later commission on history”; and has anybody come to your door?
- handed_pen: On the page from Fastiv a line is ruled through a name. The printer asks whether that is to be set. Rivka Feldman, who drew it with your pen, says yes. And who wrote the rest? it says on his form. You put that you were a copyist at Moscow’s Food Commissariat in 1918, and she blows on it until it is dry.
- left_out: On the page from Fastiv it says “a neighbour”. A boy at Chemnitz has written to ask who, and who you are, and Rivka Feldman has answered him. You copied for Moscow’s Food Commissariat in its hungriest year, she says, and can leave a thing out.
- else: And who wrote it down? the title-page asks. A copyist, you put, at Moscow’s Food Commissariat in 1918, and then at its commission on history.
}
The teacher has a question for his pupils: {lamp == turned_away:why you turned the lamp to the wall for Artem Shcherbak|{lamp == put_out:why you put the lamp out for Artem Shcherbak|{lamp == left_burning:why you left the lamp in Artem Shcherbak’s eyes|who is not in the box}}}.{second_sheet == given_her: Tamar Lelashvili has compared her copy, and found a comma.|{second_sheet == withheld: Tamar Lelashvili, refused a copy once, is to be sent ten.|{second_sheet == kept_back: Your own copy of Tamar Lelashvili’s sheet you lay beside hers.|}}}
{
- january == force: January of nineteen we’d taken Berlin, me with the first twenty in, and for a year it was held by tribunal. Then the generals came for it, and everyone that hated us sat down, against them and against us and all. So the unions got the keys off us, and out of the drawer came the old paper, officers elected, civilians over the lot. Schröder, my old warrant officer, had been on our list, and never came home. I go up at Easter, to his wife. She gives me soup, and I can’t look up. #part: nineteen30 #voice: hinnerk #lost: schroder
- january == january.rising: The congress had got its paper signed, and the barracks voted. That was no help to the seven with the white cloth, nor to Luxemburg and Liebknecht, our heads, them the officers fetched and killed; I got out by a coal-hole. But in twenty a brigade of officers had Berlin, and no regiment came to it. And us, we sat down, twelve million. Schröder comes down from Kiel at Easter, my old warrant officer, in the coat with the threads where the straps were. It was his newspaper I slept under, and we talk about his wife’s garden. #part: nineteen30 #voice: hinnerk #cast: schroder #lost: luxemburg
- guard == enforced: We’d gone home that January, feet frozen, and had coal thrown at us for it. And the barracks had got their vote. So in twenty, when a brigade of officers took Berlin, there was nobody for it to ring up, and on our side them that could count were alive yet. Rosa Luxemburg, of the Communists, came by our dock not long since, and asked what was in the can. Schröder was there, my old warrant officer, down from Kiel for Easter. He’d combed his hair for her, and couldn’t get a word out. #part: nineteen30 #voice: hinnerk #cast: luxemburg #cast: schroder
- else: The generals they’d kept, and we’d gone home that January like cowards, people said. So in twenty it was the generals marched on Berlin, and everyone sat down. Four days, and he was gone, that Kapp, and we stayed sitting; you could hear the rats in the pit. Then the paper came out of the drawer, where Ebert and the high command had laid it, and the straps came off. Schröder wept when he read it, my old warrant officer. He comes down from Kiel at Easter and we fight about all of it till late. #part: nineteen30 #voice: hinnerk #cast: schroder
}
{ curzon == halt:
    Hamburg docks, me. Locomotives, eastward, on credit, and you’ve to do it slow, a locomotive hangs crooked. We’d lost the war, mind. Versailles, that was to be paid, whoever sat in Berlin, and ours paid in paper like the rest. Twenty-two, you’d the week’s wage in a basket and ran with it. They stopped it the spring after, with a tax on the owners, and half the yard was laid off for that. My landlady’s savings bought the one egg. Sundays she goes to hear the green shirts.
- else: Hamburg docks, me. January of twenty-three the French walked into the Ruhr, for coal that was owing from Versailles; they’d not asked was it a cabinet of the unions owed it. Brinkmann, a hewer, him that had walked home in twenty, wouldn’t dig for them. So it was out of the Ruhr with a bundle, and Frau Brinkmann and the boys stood at my door. Strike money was printed mornings and by noon it bought nothing. Our lot called it off at Whitsun, and paid. She cooks at the dock canteen now, and the boys talk Hamburg.
}
Each spring we vote, load for Moscow or stop, and Ohlsen, the Social Democrat in the crane, reads out the questions it’s not answered. Six, this year. There’s men in green shirts drill on the Heath, Sundays, with broomsticks. Prien drills them, that was Staff captain. Six million men he’d brought home by the timetable, and a clerk’s pension we gave him. {occupation == defence:Teresa Bonino, checks chassis at Turin, was over. Theirs stood together when it came on lorries, she said. Would ours?|Teresa Bonino, that checked chassis at Turin till the lorries came, checks cranes here. She goes to the Heath and looks.}
{
- with_danube_now(): -> ce_ilona
- rada == recognised: -> ce_oksana
}
-> ce_nadia

=== ce_ilona ===
The first German coal for Vienna crossed the border on the ninth of April 1920, at 06:10. My man there sent it me truck by truck, and I logged forty trucks, and at the end of the log there’s a word that isn’t one, because I’d run out to tell somebody. It was the coal man, whom I’d kissed in ’19, and we both… 06:40, I was back. #voice: ilona
{ rada == recognised:
    We belong to nobody, it says so in the treaty. Moscow still asks on Mondays what guarantees there are, and Kyiv, on the same wire, at 09:20, asks have we tractors. We haven’t. We’ve three chambers and a great many debts, and hats with feathers on the other side of every river, where our officers went. I’m frightened of those at night, and then it’s morning and I’ve the weather to send.
- else: Moscow sends us instructions on Mondays, in cipher, and on Tuesdays we thank it for its greetings. They can’t starve us; my sister Piroska and her Jani see to that, on their three acres and a bit, in a co-operative where he keeps the books and she keeps him. And across each river sit our officers, with new lists. Somebody showed me one. I’m on it, under S, with the Z in the right place, and I laughed, and then I … what time is it?
}
Halmos taught me to send, and a squad of ours shot him in ’19. His brother has his school yet. He’d gone to those officers, and come back to hear the inquiry read out who’d signed for the lorry. Once a year he brings the top class to the station and I show them how it’s done, with a coin on the wrist, and he stands at the back and clears his throat.
-> ce_outcome

=== ce_oksana ===
{ nations >= 3:
    The first winter Petrograd took its threat back, and had our wheat, and the telegram’s in our museum with both its halves showing! General Denikin had Kyiv after that, and then the Red Army, and now it’s a union and Moscow runs it. But our government, that signed for itself, said no to it last year, about the sugar, and it stood in their paper as well as in ours. And you’re a deputy, Levko, who ran my telegrams upstairs, you, in a tie! I went to hear you, and didn’t hear a word, I was so afraid they’d laugh. #voice: oksana
- else: The first winter Petrograd took back its threat and ate our wheat, and then it took Kyiv anyhow, from General Denikin, two years later, and {union == autonomisation:we’re a part of Russia now, with a flag|it’s a union now}. We’ve our schools, with the dots, and a secretary whom Moscow sends. He’s learning it, he tries his verbs on me through the grille. You stood up in the city soviet, Levko, who once ran my telegrams upstairs, for those who weren’t let stand {government == plural:at first|till twenty-eight}, and asked him something with seven clauses, and he understood it. And I was proud, God forgive me, of the pair of you. #voice: oksana
}
In twenty-one our south starved, and the grain from it still went north, and I passed the waybills{relief == spring:, though the Americans had been asked for, in the spring, for the Volga|}. I looked every night for a telegram that would say stop, and it was you who took me by the arm at last and walked me home, and you didn’t talk, for once in your life.
{ coalition:
- walkout: Berlin asks now, that’s all the difference, it’s a nosy friend; when we were to lose our own stamps it asked, on an open wire, why. Somebody in Moscow must have gone red. And we’ve kept them, and I don’t know, Levko, if it was that.
- without: Osip Lvovich, the Menshevik who’d drawn their cabinet its curve, loaves against regiments, {press == closed:was put on a steamer in twenty-two with the other scholars. Berlin’s councils gave him a desk|has a newspaper in Moscow now, with only figures in it, and three thousand people buy that}. He writes to us each August for the harvest, in our language, out of a grammar, and I’m fond of him, God help me, a Menshevik!
- else: The woman from the bakery, who’d asked them how long the bread would last, came through on her way to Berlin, a delegate. I’d pictured somebody fat. She was about my age and had a cold, and I gave her my shawl for the road, and we stood and held hands in that draught like two schoolgirls.
}
-> ce_outcome

=== ce_nadia ===
{
- kronstadt == delegation: We were five that went over to Kronstadt, the fortress, with a lantern, in ’21, to grant them a vote, and Artem Shcherbak, who lit us, said that I’d not like it when it came. It came. My party’s women’s section had given me a district to run, and in {government == plural:1924|1928} the voters gave it to Liza Ryabinina, who sets type. We’d one trunk between us once, and she’d said a thing about me so fair that I couldn’t forgive it. #voice: nadia
- government == plural: My party’s women’s section gave me a district to run, and when the others were let print again, in ’22, who was it put out the first sheet in our street? Liza Ryabinina, who sets type, we’d one trunk between us once. And in 1924 the voters gave it to her. {kronstadt == stormed:It was for Kronstadt, the fortress, that we’d stormed. Artem Shcherbak, who’d been in it, and in a camp for it, held her ladder.|Artem Shcherbak, that does the lamps, an old sailor, held her ladder for the placards.} #voice: nadia
- councils >= 3: My party’s women’s section gave me a district to run, and in 1928, when they’d made the other left parties legal, the voters gave it to Liza Ryabinina, who sets type. We came from one village, with one trunk. She’d her own paper again, and it once said a thing about me so fair that I couldn’t forgive it for a week. #voice: nadia
- else: My party’s women’s section gave me a district to run, and in 1928, when they’d made the other left parties legal, though they’d not let them have a paper, the voters gave it to Liza Ryabinina, who sets type. We came from one village, with one trunk. She’d printed her bills at night and carried them up every stair in the district, and I met her on one, out of breath, and she asked how my girl did. #voice: nadia
}
{ has_fyodor():
    I counted the ballots myself, and again, with her thumb on the table beside them. Then I went home and lay on the floor. The first time we lost a vote there’d been shooting; this time there was a cake, and Fyodor Zimin, my neighbour, an SR, got it up five floors in the hand that won’t close, and stood over me till I’d sat up and eaten. #cast: fyodor
- else: I counted the ballots myself, and again, with her thumb on the table beside them. Then I went home and lay on the floor, by Fyodor’s stove. He was an SR, my neighbour; he went to the Volga after the first vote we’d lost and our side shot him off a list. Liza came up with a cake. “Shift over,” she said, and lay down too, in her coat, and we talked about him till it got light. #lost: fyodor
}
{ lists == own:
    I got it back in {government == plural:twenty-eight|twenty-nine}, on nurseries. Berlin’s councils ask every year for the numbers of those inside, and every year we send fewer, and I was sent to see the place where they’re kept. I’ve not told my girl what I saw.
- else: I got it back in {government == plural:twenty-eight|twenty-nine}, on nurseries. What I’d promised was soap, and I stood at the Hamburg ship myself, and there it was, and midwives, thirty of them, green as grass from the crossing, and I’d no German, so I kept saying come in, come in.
}
-> ce_outcome

=== ce_outcome ===
{
- january == force: The commissars who took Berlin in 1919 give it up in 1920 to a cabinet of the unions that can be voted out. It inherits a lost war: Versailles, and the bill of May 1921, 132 milliard gold marks, paid in paper until the French are in the Ruhr, in 1923, and then by taxing owners. Councils and a parliament share power, and remember the tribunal. #part: outcome
- january == january.rising: Without the leaders whom it lost in January, Germany’s left has an army that obeys civilians, and in 1920 a cabinet that the unions carry in. It owes 132 milliard gold marks, as the victors of Versailles have settled in London. The mark melts, and in 1923 the French come for the Ruhr’s coal. A levy on property ends it that spring, sooner than in fact. #part: outcome
- guard == enforced: Germany has its leaders of January alive, its soldiers’ votes, and from March 1920 a cabinet of the unions. It has also lost the war. Versailles is not softened for councils, nor the reparations that London fixes; inflation eats wages until 1923, when the French are in the Ruhr and the owners are made to pay. #part: outcome
- else: Only after the generals have marched, and a general strike has beaten them, are they put under civilians. The unions’ cabinet of 1920 sits beside councils and a parliament, and by the victors’ schedule of 1921 owes 132 milliard gold marks. In January 1923 French and Belgian soldiers occupy the Ruhr; in May, half a year sooner than in fact, a tax stops the paper money. #part: outcome
}
{with_danube_now():Vienna and Budapest, federated since 1919, come through it on German coal, and are asked by Moscow for guarantees.}
{
- curzon == halt:
    { squads == taxed:
        Peace with Poland on Curzon’s line lets Berlin lend{brest == brest.refused: to a country whose two capitals its own army had held in 1918}. In fact Moscow paid gold for some 1,200 locomotives in 1920; here more come, on credit. {tax == tax.late:Even so squads had been sent again in 1920, and the drought of 1921 becomes a famine{relief == spring:, though help is asked for in time|}|Villages that had been taxed and not raided have sown, and the drought of 1921 takes fewer than it might}. The grain crisis of 1927 is met with {grain == plan:a tax on the better-off|a price}.
    - else:
        An army that stopped in time goes home to plough villages which squads have stripped{brest == brest.refused:, and a government in trains before them}. The locomotives that Moscow had begun to buy with gold come after 1920 on German credit, and cannot be eaten: in 1921 {tax == tax.late:the Volga starves, and Ukraine’s south|Ukraine’s south starves, and wheat goes north from it}. When deliveries fail in 1927 Moscow {grain == plan:taxes whoever has most, and buys its machines on credit|pays, with money that was to have bought machines}.
    }
- curzon == taken:
    { squads == taxed:
        Warsaw is taken, and held for two years by soldiers, and Berlin, which has Polish voters, lends nothing{brest == brest.refused: to those whose own capitals its army had held|}. In June 1922 it is handed back at Riga, for locomotives, seed drills and doctors on credit; in fact the engines of 1920 were paid for in gold. Villages that remember the tax of 1918 are {grain == plan:taxed again in 1928, the better-off of them, and deliver|offered a price in 1928, and sell}.
    - else:
        An army that has to hold Warsaw, and be fed there, eats what the Volga might have eaten in 1921. Berlin’s unions ask for Poland’s freedom before they lend; in June 1922 it is signed at Riga. Engines come on credit after that{brest == brest.refused:, to two capitals that a German army had once held|}. When the towns go short, in 1927, drills and a {grain == plan:tax on the better-off|better price} persuade the village.
    }
- else:
    { squads == taxed:
        Berlin lends nothing while the Red Army is in Poland{brest == brest.refused:, and is told what a German army did in Moscow}. After the peace of Riga come seed drills, doctors, and locomotives, on credit, where in fact they were paid for in gold. They come too late for the drought of 1921. Villages that remember the tax of 1918 are {grain == plan:taxed again in 1928, the better-off of them, and deliver|offered a price in 1928, and sell}.
    - else:
        The war for Warsaw is lost{brest == brest.refused:, as both capitals had been for a summer,} before the credit comes, and {tax == tax.late:squads have taken what the Volga might have eaten in 1921, when the rains fail|a tax that came in 1920 has left the Volga something to eat in 1921, when the rains fail}. From 1921 Berlin lends locomotives. When the towns go short again, in 1927, drills and a {grain == plan:tax on the better-off|better price} persuade the village.
    }
}
{
- kronstadt == delegation and government == plural: At home it had begun in 1921, when a delegation crossed the ice to Kronstadt, the rebel fortress, and granted a vote. Others win seats, then towns; by 1924 they have Moscow’s soviet, and give it back in 1927. {assembly == dissolved:The Assembly, shut in 1918, is not asked for any more. #lost: assembly|The Assembly, locked in 1920, is asked for every year. #cast: assembly}
- press == political: In 1922, a year after {kronstadt == stormed:Kronstadt, a fortress that asked for free elections, was stormed|the villages’ tax had freed trade}, Moscow lets rivals print and stand; in 1924 it loses its own soviet to them. {assembly == dissolved:Deputies of the Assembly that was shut after one night sit there. #lost: assembly|Deputies of the Assembly that was locked in 1920 sit there. #cast: assembly}
- assembly == dissolved: In 1928 Moscow, asked for it by Berlin at every treaty, makes the left socialist parties legal{kronstadt == stormed:, seven years after it stormed Kronstadt, a fortress, for asking the same|}, and deputies of the Assembly that was shut after one night in 1918 sit in city soviets. #lost: assembly
- assembly == kept: The Assembly that has sat beside the soviets through the war is sent home by Moscow when the war is over, in the winter of 1920. In 1928, since Berlin keeps asking, its parties of the left are made legal again, and take city soviets. #cast: assembly
- else: The Assembly elected twice is sent home by Moscow in the winter of 1920, with most of the army that had voted for it. When the left parties are made legal in 1928, to please Berlin, they find its voters, and some city soviets change hands. #cast: assembly
}
{ general_secretary:
- stalin: Stalin, whom {letter == sealed:Lenin’s sealed letter|Lenin’s letter} would have moved, is asked to keep his post, and signs fewer appointments. By 1930 there is a customs war, and in the German countryside patriots drill.
- collective: Lenin’s letter is heard, and in 1924 Stalin is moved, by people who can agree upon nobody else. The alliance of 1930 is poor, and split over markets and plans.
- by_election: The Communists elect their secretaries from 1924, down to the district, and quarrel over each. The alliance of 1930 is poor, and split over markets and plans.
- else: Lenin speaks, puts Stalin out of the post, and keeps it himself{government == plural:; in 1924 he loses Moscow’s vote to rivals|}. Since 1926 a customs war shuts yards, and farmers march.
}
Equal laws, nurseries, and long quarrels over both #gain: women #was: {was_women()}
No law against them in Russia; German reformers are heard, and laughed at, and heard again #gain: lgbt #was: {was_lgbt()}
{nations >= 3:Governments that can say no, in a union that Moscow leads|{union == autonomisation:Schools and flags of their own, in one Russia; the arguments are printed|Schools and flags of their own in a union Moscow still runs; the arguments are printed}} #gain: nations #was: {was_nations()}
Works councils with a say in hiring and dismissal #gain: workplaces #was: {was_workplaces()}
Kept by the households; grain is {grain == plan:taxed from those who have most|bought} #gain: land #was: {was_land()}
{councils >= 3:Rivals sit in them, win towns, and print what they think|Rivals sit in some of them, and win, and have no newspaper} #gain: councils #was: {was_councils()}
While the trains stood in March 1920 the German unions asked for a workers’ cabinet, and got it. It could stand, because {january == force:those who had held Berlin by force gave it the keys, and the army that had come for them could not move|{guard == enforced:no regiment would act against it|the leaders of January were alive to stand behind it}}; and it had a friend, because Moscow had beaten the Whites and {curzon == taken:gave Warsaw back|had not taken Warsaw}. #part: why #cause: legien
{guard == enforced:Berlin’s congress sat until its army was put under civilians.|The congress’s army law lay in a drawer, until the generals had marched and failed.} #cause: guard
{ january:
- wait: In January 1919 the crowd was sent home, the leaders lived, and the officers were left without their battle. #cause: january #cast: luxemburg
- force: Berlin was taken by force in January, and gave way after a year to a cabinet that people could vote out. #cause: january
- january.rising: A rising in January 1919 failed, and Luxemburg and Liebknecht were murdered. #cause: january #lost: luxemburg
}
{coalition == walkout:Russia’s first government had one party in it, which Germany’s voters held against their own left.|Russia’s first government held several parties, which answered talk of “Russian conditions”.} #cause: coalition
{ assembly:
- dissolved: The Assembly was shut after one night, and Germany’s left spent years explaining that away. #cause: assembly #lost: assembly
- kept: The Assembly sat beside the soviets until 1920, so that Berlin knew what to ask for again. #cause: assembly #cast: assembly
- reelected: The Assembly was elected again; once it was shut, Berlin asked for its parties back. #cause: assembly #cast: assembly
}
{rada == ultimatum:War on Kyiv in the first winter put off by years what the republics have now.|Kyiv was recognised in the first winter, and the republics had that to quote.} #cause: rada
{ brest:
- brest.late: Peace was signed late, and German soldiers came home from Ukraine with councils. #cause: brest
- brest.early: Peace was signed early; Germany broke in November 1918 even so. #cause: brest
- brest.refused: Peace was refused; the German army held two Russian capitals for a summer, and took councils home. #cause: brest
}
{squads == brigades:Squads were what the villages had seen of the towns.|The village was taxed in 1918, and in 1927 some knew what could be done.} #cause: squads
{lists == own:The Cheka judged its own prisoners, about whom Berlin’s councils have asked ever since.|The Cheka’s prisoners had come before courts, so that Berlin could be answered.} #cause: lists
{estates == nationalised:Budapest kept its estates whole, and fell.|Hungary’s estates were shared out, and {with_danube_now():its wheat is on the Danube’s side of the table|for a summer villages fought for councils}.} #cause: estates
{vienna == sympathy:Vienna sent its sympathy and kept its Allied bread.|Vienna joined Budapest, and went cold for it, until Berlin came in with coal.} #cause: vienna
The Whites had broken at Orel. #cause: orel
{petrograd == held:Petrograd was held, and the locomotives are landed on its docks.|Petrograd was given up, and won back without its cranes.} #cause: petrograd
{ curzon:
- marched: Moscow marched on past Curzon’s line and lost. Berlin lent nothing till the peace was signed. #cause: curzon
- halt: Moscow halted on Curzon’s line, and Berlin could lend without paying for a war. #cause: curzon
- taken: Warsaw was taken, and given back, because a friend asked and the army was tired of it. #cause: curzon
}
{occupation == defence:Italy’s workers kept their guards together, and Berlin had one border less to watch.|Italy’s workers gave back the factories for a promise.} #cause: occupation
{ tax:
- tax.late: The tax came with the famine, and German credit after both. #cause: tax
- tax.early: The tax came in 1920, so that Moscow could pay Berlin. #cause: tax
}
{ kronstadt:
- stormed: Kronstadt, the fortress, was stormed, and for a year Berlin’s councils signed nothing. #cause: kronstadt
- delegation: Kronstadt, the fortress, was let vote, as Berlin’s councils had asked. #cause: kronstadt
}
{ factions:
- banned: Groups were forbidden in the Communist party, and printed in Berlin instead. #cause: factions
- year: Groups were forbidden in the Communist party for a year, and then allowed again. #cause: factions
- open: Groups in the Communist party stayed lawful, and each had its friends in Berlin. #cause: factions
}
{relief == spring:The world was asked for bread in time, Berlin’s doctors with it.|The world was asked for bread late; Berlin got some of the askers out of prison.} #cause: relief
{grain == plan:In 1928 the better-off were taxed in grain, by a table that Berlin had asked to see.|Grain was paid for in 1928, because a friend had asked, on an open wire.} #cause: grain
{press == political:The press was freed in 1922, and the two countries could argue in print.|The press stayed shut in 1922{government == plural:, and rivals were heard by way of Berlin’s|, and was opened from Berlin by inches}.} #cause: press
{ union:
- lenin_form: The republics joined on Lenin’s paper, and Berlin asks after each clause. #cause: union
- equals: The republics joined as equals, and trade with Berlin each for itself. #cause: union
- autonomisation: The republics were made parts of Russia, and have got some of it back since. #cause: union
}
{ secretary:
- stays: Stalin kept the post that appoints, and Berlin’s envoys asked who had elected whom. #cause: secretary
- moved: {general_secretary == lenin:Lenin kept that post himself, and Berlin sent him doctors and questions.|Stalin was moved, and the five who preside by turns have had to listen to visitors.} #cause: secretary
- elected: Moscow’s secretaries were elected from 1924, which Berlin’s councils recognised. #cause: secretary
}
{letter == sealed:The letter was sealed until Lenin was dead, and then read in side rooms.|The warning was heard, and the doors that it pushed at were open already, from the west.} #cause: letter
{opposition == expelled:Moscow’s party put out its Opposition in 1927; it was read in Berlin, and written to.|Moscow’s party left its Opposition in, outvoted, as one is in Berlin.} #cause: opposition
Unlikely, {letter == speaks or january == force or brest == brest.refused:and at a step or two wildly so|most of all in the vote of June 1920, in which in fact the workers’ parties won four seats in ten}. Each step was proposed at the time by people with votes, and all had to hold, while the victors, who could have blockaded it, preferred to be paid. #part: plausibility
Why should victory abroad have loosened Moscow, when victory at home tightened it? In 1921, with every White army beaten, it banned factions and shut the others out. And in December 1918 Germany’s councils, and in January{january == force:, in fact,} its voters, chose a parliament. {government != plural and press == closed and opposition == expelled:A party that had put out its own minority in 1927 would hardly let in the Mensheviks in 1928. |}And what spares the village here is a price, which Moscow could have paid alone. #part: objection
Exercise 7. Nine men were in the stokehold, and you have the account of one. What would you ask the other eight? Say what answer would change your mind. #part: last
-> file_done
