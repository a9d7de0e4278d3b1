// 07. Fastiv, Orel, and a letter from Petrograd, September–October 1919. A pharmacist’s daughter raises the shutters by a hand, gives out
// candles, and goes to the Reds with a pair of scales.
//
// Facts: dossier TP7, timeline 31, 38, 40–41, part G. Fastiv, last week of September 1919: a Terek Cossack brigade of the Volunteer Army,
// after the Reds had got back in for part of a day. The Jewish New Year fell on 25 September, the eve of the Day of Atonement on 3 October.
// Documented besides: squires taking a third sheaf, White orders that forbade pogroms, British tanks with Yudenich, Trotsky turning men about
// from a horse. Invented: Rivka, her father, Dr Lifshits, the vet, Arsenyev, Fanya and her foreman, the gunmaker, every paper and label.
// If Petrograd is abandoned and the war goes on, the Reds have it again in February 1920, without its machines: file 11 needs it.
// Can be lost: lifshits | Dr Lifshits, Menshevik, doctor at Fastiv | rada == ultimatum and lists == own
// Rivka’s voice: no contractions in her own mouth. The quantity, then the label, then what was in the bottle. Asked a question, she tells
// what somebody’s hands did. Patient sentences, clause after clause; now and then one is left off at its hardest place (…). She does not
// forgive, and does not raise her voice. No similes.

=== fastiv ===
# file: 07
# title: The Shutters
# witness: Rivka Feldman, dispenser and Bundist, Fastiv
# born: 1900, Fastiv; a pharmacist’s daughter
# asked: What did the label say?
# content: the aftermath of a pogrom, sexual violence named in one clause, executions, war wounds (none of it shown)
# place: fastiv
# date: 1919-09-29 29 September 1919
{
- vienna == joins: The file is tied with Vienna string, a red thread spun in since April. #frame #date: 1919-09-29 29 September 1919 #place: fastiv #city: fastiv reaction #city: kyiv reaction #rail: kharkiv-kyiv cut
- january == force: A form of the Berlin tribunal lines the file: “Goods hoarded, value of.” #frame #date: 1919-09-29 29 September 1919 #place: fastiv #city: fastiv reaction #city: kyiv reaction #rail: kharkiv-kyiv cut
- else: Somebody has weighed this file; the figure is on the cover, to the gram. #frame #date: 1919-09-29 29 September 1919 #place: fastiv #city: fastiv reaction #city: kyiv reaction #rail: kharkiv-kyiv cut
}
Rivka Feldman turns your ink round to read the label, and smells it. #frame
{
- rada == ultimatum and brest == brest.refused: My father’s licence to sell poisons had five stamps on it, two of them Moscow’s, which had been to the Urals and back in between. In August General Denikin’s Volunteers asked which of these he recognised. He said, the spelling. They gave him a sixth.
- rada == ultimatum: My father’s licence to sell poisons had six stamps on it, two of them Moscow’s, which came the second time as liberators. In August General Denikin’s Volunteers asked which of these he recognised. He said, the spelling. They gave him a seventh.
- brest == brest.early: My father’s licence to sell poisons had two stamps on it, the Tsar’s and the Ukrainian republic’s, which held one front with Moscow and kept its own cook. In August its army went west, the Reds went north, and General Denikin’s Volunteers stamped third.
- else: My father’s licence to sell poisons had the Tsar’s stamp, the Ukrainian republic’s, the Germans’, and the republic’s again, which held one front with Moscow and kept its own cook. In August its army went west, the Reds went north, and General Denikin’s Volunteers stamped fifth.
}
Fastiv is a junction below Kyiv. In the last week of September the Reds got back in for part of a day; a brigade of Terek Cossacks, of the Volunteer Army, put them out, and over our New Year made a pogrom. I use the word once.
Their staff doctor wanted iodine, so our door had a sentry, and we are alive, and I have not found the jar for that. When he was gone we raised the shutter by a hand. From the step I could count twenty-eight chimneys, because the houses…
What did you do first? #ask
+ [I counted candles. We had two hundred and six. I had to begin with something. #c:candles]
    -> fs_candles
+ [I swept. Window glass to the left, bottle glass to the right; the camphor can be sieved. #c:glass]
    -> fs_glass
+ [I wrote labels. Half the jars had lost theirs, and such a jar is only a jar. #c:labels]
    -> fs_labels
+ [I took the library’s cards out of the drawer marked Ipecacuanha, to see who had what out. #c:cards]
    -> fs_cards
+ [Read this file in short. #c:short]
    -> fs_short

=== fs_candles ===
Stearin, four hours each out of a draught. At three lights, twenty-two nights of dressing, and eight over. My father found the sum correct. It was only that I had divided by the wrong thing.
-> fs_side_door

=== fs_glass ===
Bottle glass comes away in curves, window glass in blades. My father told me where I had missed a piece; he did not stoop. He had his hands under his apron, and was keeping them there.
-> fs_side_door

=== fs_labels ===
By smell, and by taste where one may. On two I wrote “Not known” and the date. My father had the finest hand in the district, and would not take the pen.
-> fs_side_door

=== fs_cards ===
The Bund’s library lived behind our cough mixtures, and its cards with the ipecacuanha, which nobody opens by mistake. Twenty-six books were out that week. I went round to the addresses. I was given back nine.
-> fs_side_door

=== fs_side_door ===
#scene: door
I can tell you what I used: gauze, seven dozen; iodine; bromide, for those who could not stop talking and for those who could not begin. What was done to women I know too, and that is all your record gets of it. My father’s hands, which had weighed to a tenth of a grain, shook, and I weighed.
On the eve of our Day of Atonement a house lights a candle for each of its dead. I am a Bundist; I do not pray, I dispense. They said a number and I wrapped it. By dark we had eleven left. #date: 1919-10-03 3 October 1919 #city: fastiv quiet
And one of that brigade came, by the front, with his hand in somebody’s tablecloth.
Did you dress it? #ask
+ [I held the lamp. My father drew the glass out, and his hands were steady for that. #c:lamp]
    -> fs_lamp
+ [I asked him whose window it was. I ask the cause; it is on the form. #c:window]
    -> fs_window
+ [I did. Seven minutes, as for anyone. I had made up my mind to be exact. #c:seven]
    -> fs_seven
+ [I laid the tweezers on the counter and went and stood in the back room. #c:tweezers]
    -> fs_tweezers

=== fs_lamp ===
Nine pieces. My father even gave him change. When the door had shut it began again, in both hands. “The glass had to come out,” he said to me. I had not said anything.
-> fs_order

=== fs_window ===
He looked about and pointed to ours, so I wrote: fell. My father drew out nine pieces, all thinner than our glass. The form is false and has that man’s mark at the foot. I have kept it.
-> fs_order

=== fs_seven ===
He told me of a sister of my age, and I do not know what I was supposed to do with her. I entered it: one dressing, nine pieces, paid. I have not finished with that entry.
-> fs_order

=== fs_tweezers ===
I heard nine pieces go into the dish, so my father had got his hands to do it. “You would have been quicker,” he said. I have gone over it, and I was in the right room.
-> fs_order

=== fs_order ===
#scene: shop
An order hung on the door: the law protected all faiths. I knew that label. The Ukrainian republic had it too, and its soldiers had done this {rada == ultimatum:at Proskuriv|in Podolia}, as had Polish troops at Pinsk, many a warlord, and some Reds, fewer, of whom a few were shot for it.
{
- rada == ultimatum and lists == own: The Reds who governed us drank our surgical spirit and signed for dressings. Dr Lifshits, a Menshevik, owned his house, and so was a hostage; the Cheka in Kyiv shot its hostages before it left. #lost: lifshits
- rada == ultimatum: The Reds who governed us drank our surgical spirit and signed for dressings. Dr Lifshits, a Menshevik, complained, and sat seven weeks until a court asked why. He went north with them all the same. #cast: lifshits
- lists == own: The Reds, going north, drank our surgical spirit, signed for dressings, and took Dr Lifshits, a Menshevik; “borrowed”, says the receipt. The vet argued; for him the Cheka wrote no receipt. #cast: lifshits
- else: The Reds, going north, drank our surgical spirit, signed for dressings, and took Dr Lifshits, a Menshevik, who had complained of them to their own court and won. “Borrowed,” says the receipt. #cast: lifshits
}
A Lieutenant Arsenyev came for bromide. He had looked for the windows from which Jews were said to have fired; there were none. Three memoranda of his said that the peasants should keep the land. “You will join the Reds,” he said, “who shoot their own for this. Quite right. Ask them what else they shoot for.”
What did you give him? #ask
+ [Bromide, two drachms, and my opinion that a memorandum is not a dressing. #c:bromide]
    -> fs_bromide
+ [My word that I would ask it. I keep a list of what I mean to ask people. #c:enquire]
    -> fs_enquire
+ [A question back. What had his hands been doing, that week? #c:hands]
    -> fs_hands
+ [His bottle, with the label turned so that it faced him. #c:turned]
    -> fs_turned

=== fs_bromide ===
He wrote that on his cuff. For the fourth, he said.
-> fs_train

=== fs_enquire ===
He gave me a card, to send him the answer.
-> fs_train

=== fs_hands ===
“Writing. From my desk one could see…” I did not help him.
-> fs_train

=== fs_turned ===
He read both sides. Then he took his cap off, as none of them had.
-> fs_train

=== fs_train ===
#front: south orel
#scene: map
{
- rada == ultimatum and lists == own: I took the small scales; my father stayed, since a pharmacy has to be open. After four nights’ walk a Red medical train took me, because I read Latin. Its doctor was a dentist.
- else: I took the small scales; my father stayed, since a pharmacy has to be open. After four nights’ walk a Red medical train took me, because I read Latin. Its doctor, when he turned round, was Lifshits. #cast: lifshits
}
{
- bread == 0: We ate an eighth of bread. Carts turned round at our flag; grain squads had been along that line.
- bread == 1: We ate an eighth of bread, if there was bread, and the orderlies told one another menus.
- bread == 2: There was bread, and on Fridays something on it that the cook would not name.
- else: Peasants handed in eggs, for money. I weighed one, from habit, and was laughed at.
}
{
- vienna == joins: On the thirteenth Denikin had Orel, with Tula next. “English boots, English guns,” said a Tula gunmaker under my hands, “every boss in Europe behind them and not one village. Vienna’s with us, and can’t get a bandage through. Let alone, we’d not need to do half of what we do.” “Boots don’t do it,” said a railwayman. “All lines run to Moscow. We go across and they go round.” #date: 1919-10-13 13 October 1919 #place: orel #city: orel reaction #city: tula stirring #rail: moscow-orel cut #wedge: orel / The land is ours already
- january == force: On the thirteenth Denikin had Orel, with Tula next. “English boots, English guns,” said a Tula gunmaker under my hands, “every boss in Europe behind them and not one village. Our one friend’s Berlin, and it sends advice. Let alone, we’d not need to do half of what we do.” “Boots don’t do it,” said a railwayman. “All lines run to Moscow. We go across and they go round.” #date: 1919-10-13 13 October 1919 #place: orel #city: orel reaction #city: tula stirring #rail: moscow-orel cut #wedge: orel / The land is ours already
- else: On the thirteenth Denikin had Orel, with Tula next. “English boots, English guns,” said a Tula gunmaker under my hands, “every boss in Europe behind them and not one village. With one friend in Germany we’d not need to do half of what we do.” “Boots don’t do it,” said a railwayman. “All lines run to Moscow. We go across and they go round.” #date: 1919-10-13 13 October 1919 #place: orel #city: orel reaction #city: tula stirring #rail: moscow-orel cut #wedge: orel / The land is ours already
}
-> fs_orel

=== fs_orel ===
What did the White generals concede, that October? #ask
+ [An order of the day, a page and a half long. The word land was not in it. #c:broken #hinge:orel #record]
    ~ decide_orel(broken)
    -> fs_broken
+ [A leaflet, signed, that came off blue on my fingers. The land, it said, and the Finns. #c:conceded #hinge:orel #locked:{not can_concede_orel():Landowners’ generals give up land only where hunger has opened the road.}]
    ~ decide_orel(conceded)
    -> fs_conceded

=== fs_broken ===
#front: south kursk
{ fs_short: -> fs_broken_short }
Latvian and Estonian rifles took it back; I had their feet to do. Denikin’s front was seven hundred miles of label, little in the bottle. Makhno’s peasants, who paid for nothing, sat on its railways. And the squires were back for every third sheaf, so Denikin’s conscripts walked home. #date: 1919-10-20 20 October 1919 #city: orel council #rail: moscow-orel running
{
- fs_enquire: I asked our commissar what else they shot for. He took a pencil to tell me, and… He sharpened it.
- fs_bromide: In a captured staff chest lay three memoranda on the land. The seals were whole, and I used the tape.
- fs_hands: When prisoners were brought in I watched our commissar’s hands. They held the basin.
- else: An officer was among the hurt. I wrote his label myself, before the orderlies could: man, left thigh.
}
-> fs_letter

=== fs_conceded ===
#front: south tula
{ fs_short: -> fs_conceded_short }
Generals do not give land away, so you will ask whose hands were on theirs. An Englishman at Taganrog had told Denikin on what day the boots would stop. The professors in his own council had begged him, for a year, for one sentence. And there was hunger: he could see on his map where the squads had been, villages that would open to whoever said it. He signed for the Finns and the Estonians too, and then they marched. #date: 1919-10-22 22 October 1919 #city: petrograd reaction #city: tula reaction
On the front of the leaflet: who ploughs, keeps. On the back, in six-point: until an assembly shall decide. People read the front. Two divisions of ours went home past our siding and said good evening to the flag. Petrograd went in a week. Tula’s gunmakers held out for nine days, and in November there were bells in Moscow. #date: 1919-11-15 15 November 1919 #city: moscow reaction #rail: moscow-orel running
{
- fs_enquire: Arsenyev was right; I say so wherever I am asked. I could send him the answer now, since there is only one post office.
- fs_bromide: Arsenyev was right; I say so wherever I am asked. It was his fourth, they tell me, nearly to the word.
- else: Arsenyev was right; I say so wherever I am asked. They put him in a land commission, and he measured for squires.
}
I looked in the leaflet for ourselves. Finland was in it, Estonia was in it; Ukraine was not, and we were not. Where that brigade rode north there was an order on the doors, afterwards, each time, and very well printed.
{
- rada == ultimatum and lists == own: They kept the train, and whoever could read its labels. The new doctor counted our candles first, and then us.
- else: They kept the train, and whoever could read its labels. Lifshits was asked for his party, and told them. The new doctor counted our candles first, and then us. #cast: lifshits
}
-> fs_end

=== fs_letter ===
#front: northwest gatchina
{
- brest == brest.refused: My cousin Fanya, a bookbinder, had seen Petrograd given up once, to the Germans, and had come home to straw in the bindery. #place: petrograd #date: 1919-10-17 17 October 1919
- bread >= 3: My cousin Fanya, a bookbinder in Petrograd, wrote on title pages, with a white crumb left in the fold. #place: petrograd #date: 1919-10-17 17 October 1919
- bread == 0: My cousin Fanya, a bookbinder in Petrograd, wrote on title pages. They had eaten the paste. #place: petrograd #date: 1919-10-17 17 October 1919
- else: My cousin Fanya, a bookbinder in Petrograd, wrote on title pages, round the edges. #place: petrograd #date: 1919-10-17 17 October 1919
}
Yudenich’s Whites were at Gatchina, a day’s march off, with English tanks. Efim of the Baltic Works was teaching her bindery to load: thumb and finger, as for gold leaf. The Finns would not march for generals who could not say “Finland”. Lenin thought the city might have to go. {government == one_party:On the fifteenth the Politburo met.|On the fifteenth his party’s Politburo voted, then the cabinet.} #city: gatchina reaction #city: petrograd stirring #wedge: petrograd / Not one step from the Neva
-> fs_petrograd

=== fs_petrograd ===
And Petrograd, that same week? #ask
+ [They dug up the tram rails for barricades. A foreman asked who would sign for the rails. #c:held #hinge:petrograd #record]
    ~ decide_petrograd(held)
    -> fs_held
+ [There was a loading list. Lathes, then the people who knew the lathes, then children. #c:abandoned #hinge:petrograd]
    ~ decide_petrograd(abandoned)
    -> fs_abandoned

=== fs_held ===
#front: northwest narva
{ fs_short: -> fs_held_short }
They voted to hold it; Lenin had come round. Then Trotsky came, and from a horse at Pulkovo turned men about who were walking home. Fanya does not care for him and says it was well done. She had ledgers in the windows; a bullet stops at page four hundred. Yudenich had nobody behind him, and went back. #date: 1919-10-22 22 October 1919 #city: petrograd council #city: gatchina quiet
{lists == own:That foreman was hers, and had said it would be kinder to let the city go. The Cheka listed him, and when she asks where he is, a hand is laid flat over the page.|That foreman was hers, and had said it would be kinder to let the city go. In December a court sent him home; two fingers had frozen, and Fanya does his cutting.}
-> fs_end

=== fs_abandoned ===
#front: northwest taken
{ fs_short: -> fs_abandoned_short }
{ over: -> fs_abandoned_lost }
It was Moscow’s sum. The regiments stayed south and broke Denikin at Kursk, so you may say it came out. Efim’s men burnt what they could not lift; bookbinders were on no list. {lists == own:The Cheka left too. There was no room in the carriages for its prisoners; for the ring of keys there was.|A court sat on the platform until the last train, letting people out of the cells on their word.} #date: 1919-10-29 29 October 1919 #city: petrograd reaction #rail: petrograd-moscow cut
Moscow had Petrograd again in February, once Yudenich could pay nobody: rows of bolts in the floor, with nothing on them. The commanders had been asked before the ministers were, and remembered. #date: 1920-02-10 10 February 1920 #city: petrograd hungry #rail: petrograd-moscow running
-> fs_end

=== fs_abandoned_lost ===
{squads == taxed:The villages had been let keep their grain and their sons,|Moscow had signed early and sent the regiments home to plough,} and now there was one army for two places. When the city was gone the Finns marched after all, so the Latvians had to go north, and Denikin walked back into Orel. He had not had to give away one field. #date: 1919-10-29 29 October 1919 #city: petrograd reaction #city: orel reaction
In November there were bells in Moscow. I handed my wounded to a colonel, with the list, and he initialled each name. Some of that brigade were on the platform. I looked for a hand with nine marks in it, and they all had gloves on. #date: 1919-11-15 15 November 1919 #city: moscow reaction #city: tula reaction
-> fs_end

=== fs_short ===
#front: south orel
Fastiv, a railway junction below Kyiv, autumn 1919. General Denikin’s Volunteer Army holds it. In the last week of September one of its Cossack brigades carries out a pogrom; more than a thousand Jews are killed. Units of the Ukrainian army, warlords, Polish troops and, less often, Red units have done the same elsewhere, each on its own account. Rivka Feldman, nineteen, a pharmacist’s daughter and Bundist, dresses wounds, gives out candles for the dead, and joins a Red medical train. #frame
Denikin’s front is seven hundred miles long and thinly held. Behind it landowners are coming back, and Makhno’s peasants cut the railways. British envoys and White liberals urge him to leave the peasants the land and to recognise the new states. On 13 October he takes Orel. The arms town of Tula is 110 miles further. #frame #date: 1919-10-13 13 October 1919 #place: orel #city: orel reaction #wedge: orel / The land is ours already
-> fs_orel

=== fs_broken_short ===
#front: south kursk
On 20 October Latvian and Estonian riflemen and cavalry retake Orel. Denikin has conceded nothing; the peasants he conscripts go home. In the north Yudenich, with British tanks and no Finns, is at Gatchina. Lenin has wavered over Petrograd; on the fifteenth it came to a vote. #frame #date: 1919-10-20 20 October 1919 #place: petrograd #city: orel council #city: gatchina reaction
-> fs_petrograd

=== fs_conceded_short ===
#front: south tula
Pressed by the British, by his own liberals and by the sight of hungry villages, Denikin promises the land to those who plough it and recognises Finland and the Baltic states. The Finns march; Red conscripts go home. Petrograd and Tula fall. In November the Whites are in Moscow. #frame #date: 1919-11-15 15 November 1919 #city: petrograd reaction #city: tula reaction #city: moscow reaction
-> fs_end

=== fs_held_short ===
#front: northwest narva
Moscow resolves to hold the city; Trotsky rallies the line at Pulkovo, workers and women dig, Finland stays out. By 22 October Yudenich is in retreat. A man who had spoken for giving it up is arrested all the same. #frame #date: 1919-10-22 22 October 1919 #city: petrograd council #city: gatchina quiet
-> fs_end

=== fs_abandoned_short ===
#front: northwest taken
{ over: Petrograd is given up to save regiments for the south. There are too few of them for that as well: the army had been kept small. The Finns now march, Denikin turns back to Orel, and in November the Whites are in Moscow, without having conceded anything. | Petrograd is given up to save regiments for the south, and in the south they win. The city is taken back in February 1920, cold, its lathes gone; the soldiers have grown used to being asked first. } #frame #date: 1919-10-29 29 October 1919 #city: petrograd reaction
-> fs_end

=== fs_end ===
#scene: counter
{
- over: Somebody in spurs goes by. Damp has brought up the stamp on the cover: an eagle, and a number with a stroke in it, as courts write them. #frame
- afraid(): She lifts a corner of your ink’s label to read the one underneath, and presses it down again. #frame
- else: She turns your ink’s label to the front. “It is only ink,” she says. #frame
}
{ fs_short: -> file_done }
{
- over: My father’s licence was good for Moscow now. He wrote that his hands were better, in somebody else’s handwriting.
- fs_cards: I stayed with the train. I carried seventeen library cards; a card is not closed until the book is in. My father wrote that his hands were better, in somebody else’s handwriting.
- fs_seven: I stayed with the train. I carried a page of the book with one entry on it. My father wrote that his hands were better, in somebody else’s handwriting.
- fs_labels: I stayed with the train. One of the two jars I had not known turned out to be sugar. My father wrote that his hands were better, in somebody else’s handwriting.
- else: I stayed with the train. I carried eleven candles, for light. My father wrote that his hands were better, in somebody else’s handwriting.
}
-> file_done
