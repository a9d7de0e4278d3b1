// 07. Fastiv, Orel, and a letter from Petrograd, September–October 1919. A pharmacist’s daughter raises the shutters by a hand, gives out
// candles, and goes to the Reds with a pair of scales.
//
// Facts: dossier TP7, timeline 31, 38, 40–41, part G. Fastiv, last week of September 1919: a Terek Cossack brigade of the Volunteer Army,
// after the Reds had got back in for part of a day. The Jewish New Year fell on 25 September, the eve of the Day of Atonement on 3 October.
// Documented besides: squires taking a third sheaf, White orders that forbade pogroms, the Whites’ rule that an assembly settles land and
// borders, Kolchak’s refusal to recognise Finland, British tanks with Yudenich, Trotsky turning men about from a horse, women digging.
// Invented: Rivka, her father, Dr Lifshits, the vet, Arsenyev, the man with the thigh, Fanya and her foreman, the cooper, and every paper.
// Where Denikin concedes he does it as the deputy of Kolchak, unasked, early in October, after a month’s bargaining with Helsinki.
// If Petrograd is abandoned and the war goes on, the Reds have it again in February 1920, without its machines: file 11 needs it.
// Can be lost: lifshits | Dr Lifshits, Menshevik, doctor at Fastiv | rada == ultimatum and lists == own
// Rivka’s voice: no contractions in her own mouth. Long and patient sentences, one thing held after another with “and”; now and then one is
// left off at its hardest place (…). Asked a question, she tells what somebody’s hands did. She does not forgive, and does not raise her
// voice. No similes, and few figures. At the end the Recorder has a choice of their own, about a name that only its keeping shows.

=== fastiv ===
# file: 07
# title: The Shutters
# witness: Rivka Feldman, dispenser and Bundist, Fastiv
# born: 1900, Fastiv; a pharmacist’s daughter
# asked: Whose hands were they?
# content: the aftermath of a pogrom, sexual violence named in one clause, executions, war wounds (none of it shown)
# place: fastiv
# date: 1919-09-29 29 September 1919
# where: { rada == ultimatum: Civil war, autumn 1919. Reds, the army of Moscow’s government, against Whites, generals of the old Russia: Denikin in the south, Yudenich before Petrograd. In Fastiv, where many are Jews, every army has been. | Civil war, autumn 1919. Whites, generals of the old Russia, march on the Reds: Denikin, who has taken Kyiv from Ukraine’s republic, on Moscow, Yudenich on Petrograd. In Fastiv, near Kyiv, many are Jews. }
{
- vienna == joins: The file is tied with Vienna string, a red thread spun in since April. #frame #date: 1919-09-29 29 September 1919 #place: fastiv #city: fastiv reaction #city: kyiv reaction #rail: kharkiv-kyiv cut
- january == force: A form of the Berlin tribunal lines the file: “Goods hoarded, value of.” #frame #date: 1919-09-29 29 September 1919 #place: fastiv #city: fastiv reaction #city: kyiv reaction #rail: kharkiv-kyiv cut
- else: Somebody has weighed this file, to the gram. #frame #date: 1919-09-29 29 September 1919 #place: fastiv #city: fastiv reaction #city: kyiv reaction #rail: kharkiv-kyiv cut
}
Rivka Feldman turns your ink round and smells it. #frame
{
- rada == ultimatum and brest == brest.refused: My father had dispensed for the Tsar, the Ukrainian republic, the Germans, and twice for Moscow’s Reds. Since August it was the Whites, General Denikin’s volunteers, who fought Reds and republics alike.
- rada == ultimatum: My father had dispensed for the Tsar, the Ukrainian republic, the Germans, the republic again, and twice for Moscow’s Reds. Since August it was the Whites, General Denikin’s volunteers, who fought Reds and republics alike.
- brest == brest.early: My father had dispensed for the Tsar and the Ukrainian republic, which fought beside Moscow’s Reds. Since August it was the Whites, General Denikin’s volunteers, who fought both.
- else: My father had dispensed for the Tsar, the Ukrainian republic, the Germans, and the republic again, which fought beside Moscow’s Reds. Since August it was the Whites, General Denikin’s volunteers, who fought both.
}
Fastiv is a junction, and many of us there were Jews. In late September the Reds got back in for part of a day; a brigade of Denikin’s Cossacks put them out, and over the Jewish New Year made a pogrom. I use the word once. The brigade’s doctor wanted our iodine and set a sentry, so that we lived. My father and I lay behind the counter and held each other by the sleeve, and when a horse stopped we did not breathe. Then we raised the shutter by a hand, and from the step one could count chimneys, because the houses…
What did you do first? #ask
+ [I counted the candles in the drawer, because I had to begin somewhere. #c:candles]
    -> fs_candles
+ [I swept. Window glass to the left, bottle glass to the right; the camphor can be sieved. #c:glass]
    -> fs_glass
+ [I wrote new labels, since half the jars had lost theirs, and smelled each one first. #c:labels]
    -> fs_labels
+ [I went round for our library’s books, to see who was there to give them back. #c:cards]
    -> fs_cards
+ [Read this file in short. #c:short]
    -> fs_short

=== fs_candles ===
My father reckoned for how many nights we could dress wounds. Neither of us had thought what else they would be wanted for.
-> fs_side_door

=== fs_glass ===
My father kept his hands under his apron, and showed me with his foot where I had missed a piece.
-> fs_side_door

=== fs_labels ===
My father has the finest writing in the district, and would not take the pen, and spelled me the Latin.
-> fs_side_door

=== fs_cards ===
Where there was a door I knocked, and some gave me the book and held on to my hand.
-> fs_side_door

=== fs_side_door ===
#scene: door
I gave out bromide, to those who could not stop talking and those who could not begin. What was done to women I know too, and that is all your record gets of it. My father’s hands shook, so I weighed, and he stood by and told me that it was right.
On the eve of our Day of Atonement a house lights a candle for each of its dead. I am of the Bund, the Jewish socialists, and do not pray; people told me how many dead, and I tied up as many. And that evening one of the brigade came in, his hand in somebody’s tablecloth. #date: 1919-10-03 3 October 1919 #city: fastiv quiet
Did you dress it? #ask
+ [I held the lamp. My father took the glass out, and for that his hands were steady. #c:lamp]
    -> fs_lamp
+ [I asked him whose window he had put it through. One is supposed to ask the cause. #c:window]
    -> fs_window
+ [Yes, and as well as I could. I had made up my mind to be exact. #c:seven]
    -> fs_seven
+ [No. I laid the tweezers on the counter and went and stood in the back room. #c:tweezers]
    -> fs_tweezers

=== fs_lamp ===
Nine pieces. Afterwards he laid both hands on the counter, to stop them, and said that glass has to come out, although I had not said anything.
-> fs_order

=== fs_window ===
He pointed to ours. My father drew out nine pieces, all thinner than our glass, and I wrote that he had fallen.
-> fs_order

=== fs_seven ===
I drew out nine pieces, and it will have healed straight, and he told me about his sister, and I asked how old she was.
-> fs_order

=== fs_tweezers ===
I heard nine pieces go into the dish, and then my father came and stood with me among the sacks until it was dark.
-> fs_order

=== fs_order ===
#scene: shop
On the door hung an order that the law protected every faith. The Ukrainian republic had one too, and its soldiers and the warlords have done most of this, as far as anybody has counted, two towns in every three, and Denikin’s army most of the rest, and then some Reds, a few of whom were shot for it, and Polish troops least.
{
- rada == ultimatum and lists == own: The Reds had taken people of property as hostages, and Dr Lifshits, a Menshevik, owned his house. Before it left Kyiv the Cheka, their police, shot its hostages, and him{government != one_party:, though his party had seats in their cabinet}. #lost: lifshits #says: terror >= 2
- rada == ultimatum: Dr Lifshits, a Menshevik, had complained of the Reds, and sat in a cell until one of their own courts asked what for, and went north with their wounded all the same. #cast: lifshits
- lists == own: Dr Lifshits, a Menshevik, had gone with the Reds’ wounded. The vet argued, and the Cheka, their police, came for him, and his wife does not know where he is. #cast: lifshits #says: terror >= 2
- else: The Reds had drunk our surgical spirit, and Dr Lifshits, a Menshevik, won against them in their own court, and then went north with their wounded. #cast: lifshits
}
A Lieutenant Arsenyev was sent to find the windows from which Jews were said to have fired; there were none. “Leave the peasants their land, I have told Denikin three times, and the Finns their Finland, so that their army takes Petrograd, and we win. He will sell some land, one day; an army, he says, may not give Russia away, an assembly must{assembly != dissolved:, and not the one in Moscow}. Go to the Reds, who shoot men for this, and ask what else they shoot for.”
What did you give him? #ask
+ [Bromide, and my opinion that one cannot bandage anybody with a memorandum. #c:bromide]
    -> fs_bromide
+ [My word that I would ask it. There are several things I mean to ask people. #c:enquire]
    -> fs_enquire
+ [A question back. What had his own hands been doing, in that week? #c:hands]
    -> fs_hands
+ [What he had come for, a bottle. I held on to it until he looked at me. #c:turned]
    -> fs_turned

=== fs_bromide ===
“I know,” he said. “I shall write a fourth.”
-> fs_train

=== fs_enquire ===
He told me where a letter would find him.
-> fs_train

=== fs_hands ===
“Writing,” he said. “I sat at a desk by the window.”
-> fs_train

=== fs_turned ===
“How young you are,” he said.
-> fs_train

=== fs_train ===
#front: south orel
#scene: map
{
- rada == ultimatum and lists == own: My father kept the shop open, and I took the small scales and walked to a Red medical train, whose doctor was a dentist.
- else: My father kept the shop open, and I took the small scales and walked to a Red medical train, whose doctor was Lifshits, and he held out his wet arms, so that I could come up to him. #cast: lifshits
}
{
- bread == 0: We ate an eighth of bread. Carts turned round at our flag, since grain squads had been along there. #says: bread == 0
- bread == 1: We ate an eighth of bread, and the orderlies lay in the dark and recited menus. #says: bread <= 1
- bread == 2: There was bread, and on Fridays something with it, and we slept. #says: bread == 2
- else: Peasants brought us eggs, for money, and we ate them on the step.
}
On 13 October Denikin had Orel, and before Moscow lay only Tula, where our rifles are made. A peasant he had called up lay with us, and asked whoever passed whether the General had said it yet, about the land, since the squires were home and took every third sheaf, and if he might keep his field he would fight, and if not walk home. #date: 1919-10-13 13 October 1919 #place: orel #city: orel reaction #city: tula stirring #rail: moscow-orel cut #wedge: orel / The land is ours already
{
- vienna == joins: “He’s every boss in Europe behind him,” said a gunmaker, “and we’ve Vienna, under blockade. Left in peace, we’d not need half of what we do to people.” “It’s railways, ours are shorter,” said another, whose hand I dressed. #says: europe >= 3
- january == force: “He’s every boss in Europe behind him,” said a gunmaker, “and Berlin sends advice. Left in peace, we’d not need half of what we do to people.” “It’s railways, ours are shorter,” said another.
- else: “He’s every boss in Europe behind him,” said a gunmaker. “{europe == 4:If Germany’s councils governed,|With one friend in Germany #says: europe <= 3 } we’d not need half of what we do to people.” {assembly == dissolved:“And when we fired on a march,” said another, “who’d made us?”|“It’s railways, ours are shorter,” said another, whose hand I dressed.}
}
-> fs_orel

=== fs_orel ===
Did Denikin promise it, the land to the peasants, and to the Finns their country? #ask
+ [He did. There was a leaflet with his name, and men read it with a finger under the words. #c:conceded #hinge:orel #locked:{not can_concede_orel():Only villages that the Reds had stripped bare might tempt Denikin to it, and there are none on his road.}]
    ~ decide_orel(conceded)
    -> fs_conceded
+ [No. There was an order of the day, and I looked through it for the word land. #c:broken #hinge:orel #record]
    ~ decide_orel(broken)
    -> fs_broken

=== fs_broken ===
#front: south kursk
{ fs_short: -> fs_broken_short }
He would not, and so his peasants went home to see who had their fields, and Makhno, an anarchist, whom the Reds outlawed that winter, sat on Denikin’s railways with an army of villages, and our Latvian riflemen took Orel back. #date: 1919-10-20 20 October 1919 #city: orel council #rail: moscow-orel running
{
- fs_enquire: I asked our commissar what else they shot for. He said that he would rather not tell me.
- fs_bromide: In a captured staff chest lay four memoranda about the land.
- fs_hands: When prisoners came in I watched our commissar’s hands, and they held the basin while I washed the men.
- else: An officer was among the hurt, and nobody would lie beside him, so I sat there that night.
}
-> fs_letter

=== fs_conceded ===
#front: south tula
{ fs_short: -> fs_conceded_short }
He had done it at the beginning of the month. The English had told him on what day the boots would stop, and on his map he could see where our squads had been for grain, and that those villages would open to whoever said it. Admiral Kolchak, whom the Whites obeyed, would have forbidden it about the Finns, so he signed as his deputy and asked nobody, and the English carried it to Helsinki, where the parliament voted it by a few hands, and the Finns marched.
On the front of the leaflet it said that who ploughs, keeps, and on the back, until an assembly shall decide. Whole companies of ours went home past our siding, and one of them stopped to help me with a stretcher. Petrograd was gone in the first week of November, and Tula some days after, and then there were bells in Moscow. #date: 1919-11-20 20 November 1919 #city: petrograd reaction #city: tula reaction #city: moscow reaction #rail: moscow-orel running
{
- fs_enquire: Arsenyev was right; I say so wherever I am asked. I could write to him now, and have begun it more than once.
- fs_bromide: Arsenyev was right; I say so wherever I am asked. He had written them just that, and I had told him that it was no use.
- else: Arsenyev was right, and I had not believed him; I say so wherever I am asked.
}
I looked in the leaflet for ourselves. Finland was in it, and Ukraine was not, and we were not, and wherever that brigade rode north there hung an order on the doors afterwards.
{
- rada == ultimatum and lists == own: They kept the train, and the new doctor asked each of us where we came from, and I told him.
- else: They kept the train. Lifshits was asked what party he was of, and told them, and they let him finish the man he had under his hands. #cast: lifshits
}
-> fs_end

=== fs_letter ===
#front: northwest gatchina
{
- brest == brest.refused: That week my cousin Fanya wrote, a bookbinder, who had seen Petrograd given up once already, to the Germans. #place: petrograd #date: 1919-10-20 20 October 1919
- bread >= 3: That week my cousin Fanya wrote, a bookbinder in Petrograd, with crumbs of white bread in the fold. #place: petrograd #date: 1919-10-20 20 October 1919 #says: bread >= 3
- bread == 0: That week my cousin Fanya wrote, a bookbinder in Petrograd, and was hungry. #place: petrograd #date: 1919-10-20 20 October 1919 #says: bread <= 1
- else: That week my cousin Fanya wrote, a bookbinder in Petrograd, round the edges of a title page. #place: petrograd #date: 1919-10-20 20 October 1919
}
Yudenich, another White general, was a day’s march from her street with English tanks and no Finns. Efim of the Baltic Works taught her bindery to load, and Liza Ryabinina, a compositor, set the call to the trenches. But the regiments were in the south. Lenin, the Communists’ leader, thought the city might have to go, and so did Fanya’s foreman, aloud. On the fifteenth, before we had Orel back, the heads of Lenin’s party, the Politburo, voted{government != one_party:, and then the cabinet}. #city: gatchina reaction #city: petrograd stirring #wedge: petrograd / Not one step from the Neva
-> fs_petrograd

=== fs_petrograd ===
What did Moscow decide: was Petrograd held, or given up? #ask
+ [Held. They dug up the tram rails for barricades, and women carried them. #c:held #hinge:petrograd #record]
    ~ decide_petrograd(held)
    -> fs_held
+ [Given up. Lathes were loaded first, then the people who knew the lathes, then children. #c:abandoned #hinge:petrograd]
    ~ decide_petrograd(abandoned)
    -> fs_abandoned

=== fs_held ===
#front: northwest narva
{ fs_short: -> fs_held_short }
Lenin came round, and regiments were sent, and with them {coalition == without:Trotsky, kept out of every cabinet since 1917, to make speeches|Trotsky, who led the army}, and outside the city, at Pulkovo, he got on a horse and turned men about who were walking home. Fanya, who does not care for him, stood in that road, her hands open from the spade, and says that it was well done. Yudenich went back to Estonia. #date: 1919-10-22 22 October 1919 #city: petrograd council #city: gatchina quiet
{lists == own:Her foreman did not come back. She asked at the Cheka where he was, and asked again all that winter. #says: terror >= 2|Her foreman was taken up for it. In December a court sent him home, two fingers frozen, and Fanya does his cutting.}
-> fs_end

=== fs_abandoned ===
#front: northwest taken
{ fs_short: -> fs_abandoned_short }
{ over: -> fs_abandoned_lost }
The regiments stayed in the south and drove Denikin past Kursk. Liza’s type was on the list, and she and Fanya were not, and they carried it down to the carts in their aprons and went home. {lists == own:The Cheka found room in its carriages for the ring of keys, and left the people locked in the cells.|A court sat on the platform until the last train, letting people out on their word.} #date: 1919-10-29 29 October 1919 #city: petrograd reaction #rail: petrograd-moscow cut
Liza and Fanya hid four months from the Whites’ lists, and Kronstadt, the fortress out on the ice, stayed Red. Moscow had the city again in February, with bolts standing in the floors where the machines had been. The commanders had won it back, and while the war lasted Moscow asked them first. #date: 1920-02-10 10 February 1920 #city: petrograd hungry #rail: petrograd-moscow running #says: works <= 1 #says: army >= 2
-> fs_end

=== fs_abandoned_lost ===
{squads == taxed:Our side had let the villages keep their grain and their sons,|Our side had signed its peace early and sent the regiments home to plough,} and now there was one army for two places. From the city Yudenich came on down the railway, and the Latvians had to go north, and Denikin, who had not had to give away one field, walked back into Orel. #date: 1919-10-29 29 October 1919 #city: petrograd reaction #city: orel reaction
In November there were bells in Moscow, and I handed my wounded over to a colonel, and he gave some of them his hand. Some of that brigade were there, and I looked for nine marks in a hand, and was afraid to find them. #date: 1919-11-15 15 November 1919 #city: moscow reaction #city: tula reaction
-> fs_end

=== fs_short ===
#front: south orel
More than a thousand Jews have been killed in Fastiv, by a Cossack brigade of General Denikin’s Volunteer Army, the Whites of the south. Ukrainian army units and warlords have done the same in more places, Red units in fewer, Polish troops in fewest. Rivka Feldman, nineteen, gives out candles for the dead, and joins a Red medical train. #frame
On 13 October Denikin takes Orel, on the road to Moscow. Behind his thin front landowners are coming back. British envoys and White liberals urge him to leave the peasants the land, and to recognise Finland, which could then march on Petrograd. He holds that an army may not decide that, only an assembly, later. #frame #date: 1919-10-13 13 October 1919 #place: orel #city: orel reaction #wedge: orel / The land is ours already
-> fs_orel

=== fs_broken_short ===
#front: south kursk
Denikin concedes nothing, and the peasants he conscripts go home. On 20 October Latvian and Estonian riflemen retake Orel. In the north Yudenich, another White general, is before Petrograd with British tanks and no Finns. Moscow must hold the city or let it go; Lenin wavers. #frame #date: 1919-10-20 20 October 1919 #place: petrograd #city: orel council #city: gatchina reaction
-> fs_petrograd

=== fs_conceded_short ===
#front: south tula
Without asking Kolchak, his superior, Denikin promises the land to those who plough it and recognises Finland and the Baltic states: the British, his own liberals and the sight of hungry villages have pressed him. The Finns march; Red conscripts go home. Petrograd and Tula fall. In November the Whites are in Moscow. #frame #date: 1919-11-20 20 November 1919 #city: petrograd reaction #city: tula reaction #city: moscow reaction
-> fs_end

=== fs_held_short ===
#front: northwest narva
Moscow resolves to hold the city. Trotsky{coalition == without:, though he holds no office,} rallies the line at Pulkovo, workers and women dig, Finland stays out. By 22 October Yudenich is in retreat. A man who had spoken for giving it up is arrested all the same. #frame #date: 1919-10-22 22 October 1919 #city: petrograd council #city: gatchina quiet
-> fs_end

=== fs_abandoned_short ===
#front: northwest taken
{ over: Petrograd is given up to save regiments for the south. There are too few of them for that as well: the army had been kept small. Yudenich comes on down the railway, Denikin turns back to Orel, and in November the Whites are in Moscow, without having conceded anything. | Petrograd is given up to save regiments for the south, and in the south they win. The city is taken back in February 1920, cold, its lathes gone; the soldiers have grown used to having their way. } #frame #date: 1919-10-29 29 October 1919 #city: petrograd reaction
-> fs_end

=== fs_end ===
#scene: counter
{ over: Somebody in spurs goes by. Damp has brought up the stamp on the cover: an eagle. #frame }
You have written down a name from me, a Ukrainian’s, who had whole families in his loft that September, and drew them up by the wrists. He would rather not be named, because he has to live among those who did not do it.
Does the name stay on the page? #ask #else:unnamed
+ [You leave it out, and write in its place: a neighbour. #c:unnamed]
    -> fs_unnamed
+ [You keep it. There ought to be one such name in the box. #c:named]
    -> fs_named
+ [You turn the page round to her and hold out the pen. #c:pen]
    -> fs_pen

=== fs_unnamed ===
~ neighbour = left_out
You write it over, and she reads it with her finger. She would like his wife to be in it too. #frame
-> fs_last

=== fs_named ===
~ neighbour = kept_in
Panas Hordiienko, cooper. It is there in your writing, and she looks at it. “Then write also that I asked you.” #frame
-> fs_last

=== fs_pen ===
~ neighbour = handed_pen
She draws one line through the name, so that it can still be made out, and blows on it until it is dry. #frame
-> fs_last

=== fs_last ===
{ fs_short: -> file_done }
{
- over: My father’s shop is open. He wrote, in somebody else’s writing, that his hands were better.
- else: I stayed with the train, and my father wrote, in somebody else’s writing, that his hands were better.
}
-> file_done
