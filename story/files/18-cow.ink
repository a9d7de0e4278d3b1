// 18. A village on the Penza border and its district town, October 1927–March 1930. Matvei Arzhanov has grain and a cow; Ilmars Ozols waits for a wire,
// and signs.
//
// Facts: dossier TP18, part D, part G; timeline 67–71. By January 1928 the state had bought 300 million poods of grain, where it had 428 million a year
// before: it paid little, and goods were scarce. In January the Politburo, Bukharin and Rykov with the rest, voted emergency measures; Stalin was in
// Siberia from 18 January to 6 February. Article 107 of the code of 1926 punished the buying up and holding back of goods in order to raise their price; by the orders of
// that winter a quarter of what was confiscated went to poor peasants on credit. In July the price was raised and some grain bought abroad; next winter grain was
// taken again. The Shakhty trial: 18 May to 6 July 1928, five of the 53 shot. Bukharin left the Politburo on 17 November 1929. The Politburo’s resolution on
// “kulaks” is of 30 January 1930; some 25,000 workers were sent to found collectives. Stalin’s article is of 2 March; districts kept the newspaper back, and it was passed on and
// sold. Women led very many of that spring’s disturbances and took animals and seed back: they were punished less than men. Families from the Volga and the Black Earth were taken to the north, and lived
// at first in churches about Vologda. Kazakh herders, who sowed little or nothing, were assessed for grain and sold sheep to buy it; from
// 1929 they were to be settled and their flocks put together, and families crossed into China. The opposition’s Platform of 1927 asked for a forced loan of grain from the best-off tenth.
// Invented: all our witnesses, Agafya, Volkov, Klava, Efim, Dunya, Senya, Vera on the steppe, the trunk with three forms, the parcel, the night in the barn, and
// whatever follows from an answer that was not given. In worlds with other friends and secretaries the shortage came all the same.
// Who was lost: Senya died in file 12 where the village was hungry, help late, and no Danube had wheat to lend (co_senya_lost).
// Voices as in files 04 and 12: Matvei slow, the figure first, and the next thing put on with “and”, and who was looking; he never says that he is sorry.
// Ilmars in long, correct sentences, passive, what he feels in a clause that depends on another.

=== cow ===
# file: 18
# title: The Cow
# witness: Matvei Arzhanov, peasant, and Ilmars Ozols, inspector
# born: 1874, on the Penza border; 1893, near Riga
# asked: Whose cow was it?
# content: police, families sent away, hunger (none of it shown)
# place: penza
# date: 1928-01-15 January 1928
# where: { government == plural: Russia, January 1928. A third of the towns’ grain has not come, and those who govern can be voted out. Do they pay the villages more, tax the better-off, or send the police? | Russia, January 1928. The price is low, shops are empty, and a third of the towns’ grain has not come. Does Moscow pay more, tax the better-off, or send the police? }
{
- debate <= 1: It is the last file. The man with the tea asks how many pages there are to come. #frame #city: penza quiet
- else: It is the last file. The man with the tea asks whether he may sit down and hear this one. #frame #city: penza quiet
}
Matvei Arzhanov and Ilmars Ozols have met before. #frame
In the year twenty-seven I’d two hundred poods in the barn at Intercession, ninety of them over, and {co_senya_lost():five|six} of us, and a cow in calf. The state gave for a pood {bread >= 2:what two arshins of cotton cost|less than the year before}, and there was no cotton to buy, nor nails. So it lay, in every barn, and Volkov, my neighbour, looked over the fence to see who’d cart first. #voice: matvei #says: bread >= 1
{
- co_train(): At St Nicholas Dunya wrote, my daughter, whom Klava, a spinner, had put on a train to the city in the hunger. They stood for bread from four in the morning. “Have you any over?” she wrote. So Klava had asked me once, with a squad behind her. And I’d never told Dunya, and I went out to the barn.
- else: At St Nicholas Klava wrote, a spinner, who’d come in the year eighteen with a squad and laid her palm on the wall where my seed was. They stood for bread from four in the morning. “Have you any over?” she wrote, and how many stood before her, and it was three hundred.
}
And what did you do with the grain? #ask
+ [Fed the cow, and well. She was carrying, and the rye was ours. #c:fed]
    -> co_fed
+ [Waited. My father always waited till spring, when the price was better. #c:waited]
    -> co_waited
+ [Sold ten poods to a man with a cart, by night, for double. #c:carter]
    -> co_carter
+ [Sent two, sewn up in a bolster, to the one who’d asked. #c:bolster]
    -> co_bolster
+ [Read this file in short. #c:short]
    -> co_short

=== co_fed ===
At Christmas she calved, a heifer, and my wife sat up with the two of them and sang, and I’d not heard her sing since {co_senya_lost():Senya, our youngest, died in the hunger|{kronstadt:the hunger|the dry year}}.
-> co_forms

=== co_waited ===
So did the street. Evenings we sat at Volkov’s, and somebody would say a price he’d heard. {co_senya_lost():My wife wouldn’t come. She’d waited for spring in the year twenty-one, she said.|And nobody spoke then till the lamp wanted trimming.}
-> co_forms

=== co_carter ===
He was stopped at the crossing and asked whose it was. I didn’t sleep for a week, and when a sledge came I got up and stood.
-> co_forms

=== co_bolster ===
At the station they asked was it feathers, and my wife said it was, thirty-three kilos. The tick came back to us washed, with soap in it.
-> co_forms

=== co_forms ===
#scene: warrant
A third of the towns’ grain was missing, and in January I was sent by the inspectorate{allies == iron_berlin:, for which I weigh rye at the frontier,|} to Penza, with three kinds of form in one trunk, to wait for Moscow’s wire. #voice: ilmars
The first was a receipt, with a higher price. What is paid for is sown again, said Bukharin, who edited the party’s newspaper, and what is taken is not. The second was an assessment, as the party’s opposition had asked{opposition == tolerated:, and might still ask in print|{debate <= 1: before it was expelled|}}: the better-off to be taxed in grain, under penalty, so that works be built and there be goods for the village, and the others drawn, unforced, into common fields.
The third was a warrant, under Article 107, on keeping goods back to raise their price. I knew it, since I read each new code to the end, in case what was left out for men like Arvīds, an oboist, {kronstadt == stormed:of whom I have no news|and me}, has been put in. {general_secretary == stalin:Stalin, the general secretary, was for that one|{general_secretary == by_election:Stalin, whom Tsaritsyn had elected, was for that one, with the hungry towns|{general_secretary == collective:Of the five who preside two were for that one, Molotov first, Stalin’s second once|Some of the party’s heads were for that one}}}: bread would be gone before a price is felt, {europe == 0:war was expected by the summer|{allies == iron_berlin:Berlin’s lathes were paid for in rye|machines abroad are paid for in grain}}. “Unarmed we are beaten,” said the district’s secretary. {with_berlin_now():Berlin’s councils had inquired, on an open wire, which it would be. |{with_danube_now():Budapest offered wheat, and asked for guarantees. |}}
{
- government == plural: It was for the government to decide, the Communists’ that winter, which could be voted out over it, and for nine days the secretary and I sat on the trunk in turns.
- co_lenin_governs(): It was for Lenin, who had said one thing of the village in 1918 and another since, and for nine days the secretary and I sat on the trunk in turns.
- general_secretary == by_election: It was for the party’s Committee to decide, by a count{letter == speaks:, with Lenin’s one vote for the receipt}, and for nine days the secretary and I sat on the trunk in turns.
- else: It was for {general_secretary == collective:the five|the heads of the party} to decide, and for nine days the secretary and I sat on the trunk in turns.
}
For which of the three did you hope? #ask
+ [The receipt. It is the only one of them that is signed by both. #c:receipt]
    -> co_receipt
+ [The assessment. It could be appealed against, as was printed on the back. #c:appeal]
    -> co_appeal
+ [The warrant, I am ashamed to say. There was least on it to fill in. #c:least]
    -> co_least
+ [I did not hope. I slept, as I had not slept in years. #c:slept]
    -> co_slept

=== co_receipt ===
I had filled one in, for somebody with eleven poods, for whom no name would occur to me.
-> cow_grain

=== co_appeal ===
There were four lines for the reasons, which in pencil, before I knew it, I had begun to fill.
-> cow_grain

=== co_least ===
{lists == own:In 1918 I had filled in longer ones, in a good hand, and been proud of it.|No court had been thought of, and I, who in 1918 had grumbled at the stairs to one, missed none.}
-> cow_grain

=== co_slept ===
The secretary had read to me from a book on bees, and the boy with the wire had to shake me.
-> cow_grain

=== cow_grain ===
Which of the forms was wanted: how was the village’s grain to be got? #ask #else:{government == plural or (with_berlin_now() and nations >= 2 and terror <= 2):prices|seizures}
+ [The receipts. The price was raised, and we were to buy. #c:prices #hinge:grain]
    ~ decide_grain(prices)
    -> co_prices
+ [The warrants. Who kept grain back was to be tried, and it was to be taken. #c:seizures #hinge:grain #record #locked:{not can_seize_grain():{government == plural:They would lose the village’s votes.|{with_berlin_now():Berlin gives no lathes on credit for grain that is seized.|The police is small these years, and friends abroad are hoped for.}}}]
    ~ decide_grain(seizures)
    -> co_seizures
+ [The assessments. Who had more was to give more, or be fined, and nobody be forced into a common field. #c:plan #hinge:grain #locked:{not can_plan_without_force():There is nobody left to argue it aloud.}]
    ~ decide_grain(plan)
    -> co_plan

=== co_seizures ===
{ co_short: -> co_seizures_short }
It was {co_lenin_governs():Lenin’s wish, and the others’|{general_secretary == by_election:carried by Stalin and the hungry towns{letter == speaks:, against Lenin|, against Bukharin}|{general_secretary == collective:voted by three of the five|voted by the heads of the party}}}, for that one winter{general_secretary == stalin:, by Bukharin too, and Stalin went to Siberia to see it done|}. In summer the price was raised, too late, and the next winter it was taken again. A quarter went to the poorest, who told me where more lay. Engineers of the mines at Shakhty were tried for wrecking, and five shot, after which no office called a figure too high. #date: 1928-07-06 6 July 1928 #city: penza hungry #says: terror >= 2
Bread was on cards, and from the train I saw new works, lit up. Late in 1929 {general_secretary == stalin:Bukharin lost his seat at the top, and |{general_secretary == by_election:by the same count |{general_secretary == collective:by the same three |{co_lenin_governs():by the same hand |}}}}each village was to become one farm, and its “kulaks” be sent away. #date: 1929-11-17 17 November 1929 #says: works >= 2 #says: bread <= 1
Vera, a teacher banished to the Kazakh steppe, wrote that herders there, who sow nothing, had been assessed for grain, and sold sheep for it; now the flocks stood in one pen, without hay, and families crossed by night into China. #city: almaata hungry
-> co_sunday

=== co_sunday ===
#scene: halter
In February Efim came, a shipbuilder, who’d weighed us in the year eighteen, sent to make one farm of us by Sunday, horses, cows and all.{opposition == tolerated: He’d voted against it, he told us, and it was in the minutes.|{general_secretary == by_election: He’d foretold it, and been put out of his party for that, and just been voted in again.|}} “You plough with a stick,” he said. “What’ll you feed the towns with, when they come at us with tanks?” And about the plough he was right. #voice: matvei #date: 1930-02 February 1930
There was a list of three houses, since three were wanted, and the third was Volkov’s, for two mares. {co_senya_lost():I put our oilcake on the sledge. He’d given mine of his, on the siding at Samara.|{co_train():I put a sack of ours on the sledge. We’d eaten from one pot, on the siding at Samara.|{kronstadt:We’d driven to Samara with one cart between us, in the hunger, and I put the hood of it over his wife.|I walked beside the sledge to the bridge, and he told me where the whetstone was.}}} And the name at the foot is his, who sits beside me.
By me it was certified that no name stood on it twice. I had not asked who had neighbours, {lists == own:as I had not in 1918, because then I should have known|because then I should have known}. #voice: ilmars
And you, Matvei, did you join? #ask
+ [On the Saturday. Four of us hadn’t, and a list has room for four. #c:saturday]
    -> co_saturday
+ [My wife made the cross for us. I was in the wood, with an axe. #c:wood]
    -> co_wood
+ [I said I’d think. So I was written down as thinking, and they took the cow. #c:think]
    -> co_think

=== co_saturday ===
Efim shook my hand. He’d one joke, and he told it, and I’ve forgotten it.
-> co_barn

=== co_wood ===
I cut nothing, and came home, and the cow’s place was empty.
-> co_barn

=== co_think ===
Efim wouldn’t write what I’d not said, and was shouted at for it.
-> co_barn

=== co_barn ===
They’d sixty in Volkov’s barn, and nights we heard them, not milked. My wife lay and told me, that’s Anna’s, and that’s ours. Efim was down there with his sleeves rolled, trying to learn it. #voice: matvei
In March boots came {co_train():from Dunya|from Klava}, in a newspaper the district had kept from us. {general_secretary == stalin:It was signed Stalin.|{co_lenin_governs():It was signed Lenin.|It was signed by the party’s whole Committee.}} Nobody need join, it said, and the cows had been a mistake, and {co_lenin_governs():it was his|those sent to us were dizzy with success}. #date: 1930-03-09 9 March 1930
That night they went, thirty women, and we were to stay in: a man they’d shoot, and a woman is only stupid. I saw it through the fence. “We’ve come to milk,” said Agafya, my wife. It’d have to be by the list, said Efim, with the key. And they called them over the gate, each her own, Zorka, Malinka, and the cows came, and the rail went. He held up the lantern so that nobody should fall. She led ours home. #wedge: penza / Each her own
I was to establish who had begun it. Each had gone out alone and met nobody, and it was so entered. On the table February’s list lay still, with my name, and I asked for water. #voice: ilmars
{
- general_secretary == stalin and debate == 0: Whether that word held was for Stalin and the other heads of the party to say. Frightened people do not sow. Whoever, like Bukharin, might have made it law had recanted in public.
- debate == 0: Whether that word held was for {co_lenin_governs():Lenin|{general_secretary == collective:the five|the heads of the party}} to say. Frightened people do not sow. Some would have made it law, and spoke low.
- else: Whether that word held was for {co_lenin_governs():Lenin and the heads of the party|{general_secretary == by_election:the party’s Committee|{general_secretary == collective:the five|the heads of the party}}} to say. Frightened people do not sow. Some would have made it law, and said so.
}
-> cow_march

=== cow_march ===
Was she home for good, then, or only for that spring? #ask #else:{general_secretary == stalin:brief|permanent}
+ [For good. It was made law that nobody need join, and the sledges were stopped. #c:permanent #hinge:march #locked:{not can_retreat_for_good():Nobody is left who could tell Stalin that he was wrong.}]
    ~ decide_march(permanent)
    -> co_permanent
+ [Only till we’d sown. The lists weren’t burned, they were put in a drawer. #c:brief #hinge:march #record]
    ~ decide_march(brief)
    -> co_brief

=== co_brief ===
{ co_short: -> co_brief_short }
The lists are to be kept until the autumn, and the key has been taken from me. For the soviet too there was one list. #voice: ilmars #date: 1930-03-20 20 March 1930 #city: penza hungry #says: councils <= 0
Whoever went out got the sand behind the wood, and no seed. I have eleven poods, and I’ve looked at the wall. Volkov’s boy wrote from Vologda that they’re put in a church there, in bunks, and could we send onions. She milks ours before it’s light, and carries the pail under her shawl. #voice: matvei
-> co_end

=== co_permanent ===
{ co_short: -> co_permanent_short }
The lists were burned at the district, and I was given a receipt for mine. Nobody may be sent away whom no court has heard, and the appeals lie on my desk. #voice: ilmars #date: 1930-03-20 20 March 1930 #city: penza stirring #says: terror <= 3
Nine houses stayed in, with Efim. We others have our strips, and there’s a price, and Saturday there were carts for the railway. Volkov’s are to be let home from Vologda, and the smallest isn’t with them any more. I’ve turned his ground over. #voice: matvei #says: bread >= 1
-> co_end

=== co_prices ===
{ co_short: -> co_prices_short }
{government != plural:{army >= 3:The commanders, who are asked first, wished for quiet in the villages that their soldiers came from. |}{general_secretary == stalin:Bukharin had one vote more, and Stalin, outvoted, signed. |}}A sixth was put on the price, and until that took effect grain was bought abroad with what had been laid by for machines. {with_berlin_now():Berlin’s councils expressed their satisfaction, and sent fewer lathes.|{allies == iron_berlin:Berlin’s commissars sent fewer lathes, and asked for the names of those responsible.|Of two great works that were to have been begun, one was not.}} I went with the money from house to house, and counted it out, at times too much, never having been given anything to hand out before. #date: 1928-03 March 1928 #city: penza stirring #says: terror <= 2
#scene: halter
I sold this one seventy, and it was weighed twice. And there was cloth that spring, from abroad somewhere, and a few nails, and nobody asked after the cow. #voice: matvei #says: bread >= 2
And what did you buy with it? #ask
+ [Half of a mower, and Volkov the other half. He’d his days and I’d mine. #c:mower]
    -> co_mower
+ [Cotton for my wife, who’d had none since before the German war. #c:cotton]
    -> co_cotton
+ [Nothing. I put it behind the icons, where the barley was. #c:kept]
    -> co_kept

=== co_mower ===
It rained on his days, that first summer, and I gave him one of mine. {squads == brigades:And we’d neither of us said a word about the ten poods of the year eighteen, and we didn’t then.|And he wouldn’t have it for nothing, and gave me a hen.}
-> co_laid_off

=== co_cotton ===
She laid it on the table and walked round it. It was blue. And she cut it so that there was enough over for the lining of a coat, and there was a girl’s apron came out of it as well.
-> co_laid_off

=== co_kept ===
My wife asked what I was waiting for. I couldn’t have told her. I’d wake and listen for a cart, and it would be somebody going to market.
-> co_laid_off

=== co_laid_off ===
In the year twenty-nine {co_train():Dunya|Klava} wrote that she’d been put off, she and two hundred, and the new mill they were to go to wasn’t built. There were over a million of them, in all the towns, and it’s women they put off first. She’d drawn us the line, how it goes round the corner, with herself in it, and my wife found her at once. #date: 1929-10 October 1929
And that winter Efim came through, a shipbuilder, who’d weighed us in the year eighteen, put off as well, and mending separators for his bread. {with_berlin_now():At his yard they’d Berlin’s lathes, and no plates to cut.|They’d no plates at his yard.} “You’re eating my crane, Matvei,” he said, and he’d soup before him. “I don’t say you shouldn’t. But {europe == 0:one of these springs they’ll come at us|they’ll come at us in ten years} with tanks, and what will you throw at them, rye?” I’ve thought about that. I gave him the crust end.
Which of the two will be right{europe != 0: in ten years} can be entered by me nowhere. {press == closed:From the Kazakh steppe Vera, a teacher, who was banished there{government == plural: and has stayed for the school}, writes to me that the herders drive their sheep where there is grass, and sell what they like|From Samara Vera, a teacher, who has a newspaper, writes to me that Kazakh herders have come by with their sheep, and were short of nothing but salt}, and that some inspector had passed through and asked only for the way. In that inspector, who in another year might have been I, I was so interested that I wrote to ask how he had looked. #voice: ilmars #date: 1930-03 March 1930
-> co_end

=== co_plan ===
{ co_short: -> co_plan_short }
{opposition == tolerated:The opposition was asked to carry out what it had written|{general_secretary == by_election and government == one_party:It was begun by those who had laughed at it|It was carried out by those who had laughed at it}}. The better-off tenth were assessed in grain, by a table, which was printed; goods were bought abroad on credit for the rest; and that autumn works were begun, whose lamps I saw from the train. The appeals were heard by me, and it was found that the richest man in a village is he who has one horse more. #date: 1928-03 March 1928 #says: works >= 2
#scene: halter
Volkov was put down for nineteen poods, for two mares and a mower. He appealed, and his whole yard was read out in front of us, and they took off five. {squads == brigades:“In the year eighteen it was all,” he said to me. “Now it’s fourteen, and they call me citizen.”|“In the year eighteen it was a sixth, of everybody,” he said to me. “Now it’s fourteen, of me.”} And he sowed so much less. I was put down for nothing, because I’d one, and I’d ten poods more in the barn than he had. #voice: matvei
In the year twenty-nine there came one tractor for two villages, and with it Efim, a shipbuilder, who’d weighed us in the year eighteen. Who liked was to put his fields together for it, and who didn’t, not. Mitka, my younger, was for it, and I let him talk. #date: 1929-05 May 1929
And did you join? #ask
+ [No. I lent them the seed drill, and went by to see what they broke. #c:drill]
    -> co_drill
+ [My wife did, with the cow. She’d hated that bucket for thirty years. #c:bucket]
    -> co_bucket
+ [I put in the far strip, the sandy one. I thought, they can have that. #c:strip]
    -> co_strip

=== co_drill ===
They broke the tongue, and Efim brought it back mended better than it was. He stood about in the yard, and I said that it was mended.
-> co_figures

=== co_bucket ===
Eight women and one separator, and they took turns. She came home and she’d been laughing.
-> co_figures

=== co_strip ===
They’d nine poods off it, where I’d never had six. And Mitka carried my share in and set it down.
-> co_figures

=== co_figures ===
The tractor stood from Trinity to the Saviour’s, for want of a part. And in the towns they were short again that winter, and {co_train():Dunya|Klava} wrote, and I sent two poods.
It is even desired that such things be printed. In March the newspapers had a table of the districts: the tractors, the days on which they stood, the grain that in eleven of them was taken by force, and by whose order. {press == closed:Vera, a teacher banished to the Kazakh steppe, writes to me|Vera, a teacher, whose newspaper I take, writes to me from Samara} that herders there, who sow no grain, were assessed for it, that it had to be given back, and that it was given back in paper. #voice: ilmars #date: 1930-03 March 1930 #city: almaata hungry
-> co_end

=== co_end ===
-> file_done

// ---------------------------------------------------------------- who was where in the hunger of 1921 (file 12)

// Dunya went on the children’s train where squads had been and help came late.
=== function co_train() ===
~ return LIST_COUNT(kronstadt) > 0 and relief == relief.late

// Senya died there, unless the Danube had wheat to lend.
=== function co_senya_lost() ===
{ co_train():
    ~ return not co_danube_in_1921()
}
~ return false

// Vienna and Budapest lived through the winter of 1920 together, or Berlin stood with them (close_act_two). Europe is reckoned up again here, because it has moved since.
=== function co_danube_in_1921() ===
{
- vienna != joins:
    ~ return false
- legien == cabinet and (guard == enforced or january == wait):
    ~ return true
- occupation == insurrection:
    ~ return legien != crushed and curzon != curzon.taken and not (legien == legien.refused and guard == shelved and january == january.rising)
- legien != crushed:
    ~ return true
- guard == shelved and january == january.rising:
    ~ return curzon != curzon.taken and occupation == defence
}
~ return curzon != curzon.taken or occupation == defence

// Lenin, who recovered, governs still, alone at the head of one party.
=== function co_lenin_governs() ===
~ return general_secretary == lenin and government != plural and allies == no_ally and europe > 0 and not (nations == 0 and army >= 3)

// ---------------------------------------------------------------- in short

=== co_short ===
By January 1928 a third of the grain that the towns counted on has not come. The state pays little for it and there are no goods to buy. Matvei Arzhanov, a peasant, keeps his; people stand in line for bread. Ilmars Ozols, an inspector, waits in the district town with three kinds of form. #frame
A receipt: pay more, and buy fewer machines for it. So Bukharin would, who edits the party’s newspaper. An assessment: tax the better-off in grain and draw the others, unforced, into common farms. So the party’s opposition would. A warrant: under Article 107 whoever keeps grain back is tried, and it is taken. So {general_secretary == stalin:Stalin would, the general secretary|{general_secretary == by_election:Stalin would, elected for a hungry town|some of the party’s heads would}}: {europe == 0:war is expected|grain pays for machines}. {government == plural:The government must decide, and may be voted out over it.|{co_lenin_governs():Lenin|{general_secretary == by_election:The party’s elected Committee|The heads of the party}} must decide.} #frame #scene: warrant
-> cow_grain

=== co_seizures_short ===
Grain is taken, that winter and the next{general_secretary == by_election:, by a vote that Stalin and the hungry towns have carried|}. Engineers of the Shakhty mines are tried as wreckers, and five are shot. Bread goes on cards, and new works go up. Late in 1929 villages are ordered into collective farms, and families called “kulaks” are sent away. #frame #date: 1929-11-17 17 November 1929 #city: penza hungry #says: terror >= 2 #says: works >= 2 #says: bread <= 1
-> co_march_short

=== co_march_short ===
In February 1930 Matvei’s village is made one farm by Sunday, cows too. His neighbour Volkov’s family is put on a sledge, by a list that Ilmars has signed. Kazakh herders, assessed for grain that they do not sow, lose their flocks. In March {general_secretary == stalin:Stalin writes|Moscow announces} that joining is free, and that those whom {general_secretary == stalin:he|it} sent were dizzy with success. Thirty women take their cows home at night. Strips feed no works, say some; frightened people do not sow, say others. Whether this holds is for the heads of the party to say{debate == 0:; hardly anybody there contradicts any more|}. #frame #date: 1930-03-09 9 March 1930 #scene: halter #wedge: penza / Each her own #city: almaata hungry
-> cow_march

=== co_brief_short ===
The retreat lasts until the fields are sown. Whoever leaves the farm gets poor land and no seed; the lists stay in a drawer, for the autumn. Volkov’s family is in a church at Vologda. For the soviet there is one list, and a show of hands. #frame #date: 1930-03-20 20 March 1930 #city: penza hungry #says: councils <= 0
-> co_end

=== co_permanent_short ===
It is made law that nobody need join. The lists are burned, and nobody may be sent away whom no court has heard. Nine households stay in the farm; the others sell their grain again. Volkov’s family may come home, without its youngest. #frame #date: 1930-03-20 20 March 1930 #city: penza stirring #says: terror <= 3 #says: bread >= 1
-> co_end

=== co_prices_short ===
{general_secretary == stalin and government != plural:Stalin is outvoted. |}A sixth is put on the price, and the village sells. Grain and cotton are bought abroad, so fewer machines are, and one of two great works is not begun. By 1930 over a million people in the towns have no work. Nobody has asked after the cow. #frame #date: 1930-03 March 1930 #city: penza stirring #says: terror <= 2 #says: bread >= 2
-> co_end

=== co_plan_short ===
The better-off are taxed in grain and may appeal; Volkov pays, and sows less. Works are begun, on credit. Some households farm together with half a tractor, because they like to. Towns go short again. Where grain was taken by force, the newspapers print by whose order. #frame #date: 1930-03 March 1930 #says: works >= 2
-> co_end
