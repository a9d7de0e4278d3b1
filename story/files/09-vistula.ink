// 09. From Minsk to the Narew, June–September 1920. A medical train follows an army that is ahead of its flour.
//
// Facts: dossier TP9, timeline 44, part G. Kyiv fell to Piłsudski and Petliura in May and was left in June; Curzon’s note of July proposed a line;
// Lenin was for crossing it, Trotsky, Radek and Polish Communists warned, and Trotsky then signed the refusal. Two Red armies went two ways: the
// western for Warsaw, Yegorov’s and Stalin’s, with the cavalry, for Lwów. The committee at Białystok (30 July) refused to divide the estates; the
// Sejm had voted a land law on 15 July, and on the 24th Witos became prime minister, Daszyński his deputy. Piłsudski struck on 16 August; peace at
// Riga, 18 March 1921. Polish troops killed Jews at Lwów in 1918 and Pinsk in 1919; units of the Red cavalry did in 1920. 15 August is the Assumption.
// Invented: Rivka, the train, Stach, the commissar, the paper read in the yard, the old woman, the ferryman, the letters.
// The train is the western army’s from first to last; what happened in Volhynia is heard of, in a letter.
// Can be lost: lifshits. Rivka’s voice as in file 07: no contractions, long sentences held together with “and”, hands, one left off (…).

=== vistula ===
# file: 09
# title: The Ferry
# witness: Rivka Feldman, dispenser, Red medical train
# born: 1900, Fastiv; a pharmacist’s daughter
# asked: How far?
# content: war wounds, attacks on Jews by several armies (named, not shown)
# place: kyiv
# date: 1920-06-12 12 June 1920
# where: Summer 1920. Poland and a Ukrainian ally marched on Kyiv and were thrown back. The Red Army follows them into Poland; behind Poland lies Germany. Britain offers a line to stop at. How far?
{
- legien == crushed: The file came wrapped in a German newspaper. There is a general on every page of it. #frame #city: kyiv council #city: berlin reaction #city: warsaw stirring
- with_berlin_now(): Under the string lies a seed catalogue from Magdeburg, priced in credit. #frame #city: kyiv council #city: berlin council #city: warsaw stirring
- allies == iron_berlin: Under the string lies a Berlin sugar card, whole, with every square still on it. #frame #city: kyiv council #city: berlin council #city: warsaw stirring
- else: An ear of rye is pressed at each date. The last sheet has none. #frame #city: kyiv council #city: berlin quiet #city: warsaw stirring
}
Rivka Feldman sets a small pair of scales on the desk and levels them with a folded ticket. #frame #front: west kyiv
In April Petliura, {rada == recognised:whose Ukrainian republic had fought on our side and not been given Kyiv back,|the head of the Ukrainian republic that we had driven out,} signed with Piłsudski, the head of the new Poland, and in May they had Kyiv between them, and in June the Red Army took it back, for the Soviet Ukraine at Kharkiv. My father wrote from Fastiv in somebody else’s hand and asked whether I ate. My train was far to the north by then. The Red Army had two fronts that summer, ours, which was to go by Minsk to Warsaw, and one in the south, which had the cavalry and was going for Lwów. #rail: kharkiv-kyiv running
{
- rada == ultimatum and lists == own: The dentist was still our doctor. He asked me once, with his hand inside a man, on which side the liver was, and I put mine in beside his.
- else: Lifshits was still our doctor, and as he operated he argued about the land question with whoever lay there, and was glad when he was contradicted. #cast: lifshits
}
{
- bread <= 1: We ate what the Poles had left, and then what stood in the fields, rubbed between the hands, and the one egg went to the worst case, and the others looked away until he had eaten. #says: bread <= 1
- petrograd == abandoned: There was bread, and there were no needles, since Petrograd’s works lay in pieces along the railways, and we sewed with sack needles, and men cried out. #says: bread >= 2
- else: There was bread, and on some days a second piece of it, and the men began to ask what the war was for. #says: bread >= 2
}
What were you short of? #ask
+ [Quinine. I weighed it until the scales were no longer of any use. #c:quinine]
    -> vi_quinine
+ [Boots. There is nothing that one can weigh out in place of boots. #c:boots]
    -> vi_boots
+ [Quiet. The agitators had the next carriage, and a gramophone. #c:quiet]
    -> vi_quiet
+ [Nothing. Every town on that road had a pharmacy, and we had leave to take. #c:receipts]
    -> vi_receipts
+ [Read this file in short. #c:short]
    -> vi_short

=== vi_quinine ===
{petrograd == abandoned:The works at Petrograd that made it stood on a train somewhere. So I gave it by age, the youngest first, and an orderly who had the fever himself asked me only to be quick.|I gave it by age, the youngest first, and looked at hands while I did it, since faces argue. A man of forty asked who had made that rule, and I said that I had, and he said that he had a boy of that age.}
-> vi_yard

=== vi_boots ===
{squads == taxed:They walked in what their villages had given them, birch bark mostly, one a priest’s galoshes, and I dressed feet until I could not see them.|{petrograd == abandoned:They walked in sacking, because the works that had sewn their boots were on a train, and I dressed feet until I could not see them.|I have had the feet of that whole army in my lap. One man came in an officer’s lacquered boots, much too small, and would not have them cut, because he had walked in them from the Berezina so that his mother should see them.}}
-> vi_yard

=== vi_quiet ===
{government == one_party:They had one record, with a hymn on its other side, which the men under chloroform preferred, and I asked for one hour without, and they said that they were sorry.|There was one to a party, and the gramophone went by the hour, and the Menshevik had four in the morning and explained the war, quite softly, to whoever could not sleep.}
-> vi_yard

=== vi_receipts ===
I know what it is to stand on the other side of that counter. {lists == courts:The court had a form for it by then, and I put our number on each, so that somebody could come and…|I put our number on each receipt, so that somebody could come and…} At Borisov an old man filled my basket himself, and spoke of his son.
-> vi_yard

=== vi_yard ===
#scene: field
By the middle of July we were past Minsk, days in front of our own flour, and the men meant to be home by harvest. The army had a paper for the farm-hands of the manors, and because I read Polish I was sent into a yard with it. It said that the estate was the people’s now, and would not be cut up, and that a committee would run it. “And when do we get it?” a man asked. An old woman’s nephew had seen in a newspaper that the parliament in Warsaw was voting that same day to share the land out, and they asked me whether that was so, and I did not know. #date: 1920-07-15 15 July 1920 #wedge: warsaw / Your land, your soviet
The old woman asked one thing. “Are they Russians?”
What did you answer? #ask
+ [That I was from Fastiv. She thought about it. “And the ones behind you?” #c:fastiv]
    -> vi_fastiv
+ [Yes, I said. It was what she had asked, and she had a right to it. #c:yes]
    -> vi_yes
+ [I read her the second paragraph again, about the land. She waited until it was over. #c:again]
    -> vi_again
+ [I asked what the last soldiers had been. “Ours,” she said. “They took the other cow.” #c:cow]
    -> vi_cow

=== vi_fastiv ===
{allies == iron_berlin or with_berlin_now():There was a man from Tambov, and a Tatar asleep on the mare, and a German with a newspaper, who bowed to her, and she asked him whether he was hungry.|There was a man from Tambov, and a Tatar asleep on the mare, and two from Latvia, and I told her what each of them was, and she asked how far off that was.}
-> vi_letter

=== vi_yes ===
{hungry():She crossed herself, and looked at the horses, which were thin, and brought me a crust with salt on it, and was sorry that it was no more.|{bread >= 3:She crossed herself. One of ours gave her bread, since he had two pieces, and she fetched him an egg for it, and they talked a little about hens.|She crossed herself, and brought me a cup of milk, and stood in front of me until I had drunk it.}}
-> vi_letter

=== vi_again ===
{squads == taxed:Then a man wished to know what our own villages had to give, and I told him of the tax, and that nobody came for the rest, and he said it over to the others, and they had him say it twice.|Then her hand came out from under the apron and pointed, one after another, at the barn and then at the calf. “And that?” she said at each.}
-> vi_letter

=== vi_cow ===
I wrote the cow down for her on the back of the paper, with the date, and she had it read to her and put it inside her dress.
-> vi_letter

=== vi_letter ===
That week my father wrote to me with his own hand, and it went up and down across the page. Red cavalry, of the southern army, had been through a small town on the Sluch, in Volhynia, and robbed the Jewish houses, and people had been killed; and one of those riders had come to him afterwards to be bandaged, with somebody’s tablecloth round his hand. Polish soldiers had done it at Lwów in the year eighteen, and at Pinsk, and now ours had, under a red flag.
Did you report it? #ask
+ [In writing. It came back with the name of the regiment corrected. #c:written]
    -> vi_written
+ [Aloud, at the train’s meeting, with my father’s letter in my hand. #c:aloud]
    -> vi_aloud
+ [I entered it in the book of poisons, which must be kept for ten years. #c:book]
    -> vi_book

=== vi_written ===
{lists == courts:A court of the army sat on it for two days, and some of that regiment were shot. The town was asked for a witness, and a widow came, and when she had begun to speak…|Some of that regiment were shot in the autumn, when there had been a good deal more of it, and the town, when it was told so, was afraid that it would be made to pay.}
-> vi_stach

=== vi_aloud ===
{government == one_party:Our commissar asked whether I wished to help Piłsudski. He asked it gently, and he really wished to know, and I said that I wished it to be in the minutes, and he wrote it down himself.|A Menshevik seconded me, and it was carried, with nearly everybody abstaining, that the train regretted it, and I had wanted more than that.}
-> vi_stach

=== vi_book ===
{afraid():There is a column for the poison and one for the antidote, and I put the houses in the first. An inspector asked me what it meant, and I was too frightened to tell him.|{lists == courts:There is a column for the poison and one for the antidote, and I put the houses in the first. The army’s court borrowed the book, and its clerk wrote that the page had been read aloud.|There is a column for the poison and one for the antidote, and I put the houses in the first and could not think of anything for the other.}}
-> vi_stach

=== vi_stach ===
#scene: wire
Stach had a cot in my carriage, a weaver from Łódź and a Polish Communist, with one lung, and that night he had me write to his party, because his hand would not. They have had a country for twenty months, I wrote, after more than a hundred years without, and if we come to them on a horse they will see the horse; stop at the border, and leave Poland its own revolution. I took it to the station wire. The train’s commissar, the party’s man, walked there with me in the dark. “Your Stach may be right,” he said. #date: 1920-07-16 16 July 1920
{
- with_berlin_now(): “But Berlin is ours, or its own, at any rate, and has the lathes, and we have the rye, and eight hundred versts of Poland lie between. If we stop we shall be two halves of a thing.” #says: europe >= 3
- allies == iron_berlin: “But Berlin has held on by its nails for a year and a half, and calls us every night. What is one to tell it?” #says: europe >= 2
- allies == with_danube: “But Vienna and Budapest have held out for a year without coal, and call us every night{legien == crushed:, and with generals in Berlin they and we are alone}. What is one to tell them?”
- legien == crushed: “But there are generals in Berlin now, and officers in Warsaw, and if we leave them the time they will come together over us. I am afraid of it.” #says: europe <= 2
- legien == cabinet: “But behind Poland is Germany, with a cabinet of the unions that no regiment obeys, and {europe == 4:councils in every works|people at every lathe} who listen for us. If we stop we are alone, and so are they.”
- else: “But behind Poland is Germany, and {europe == 4:councils in every works|people at every lathe} there who listen for us. If we stop, we are alone.”
}
Lord Curzon, Britain’s foreign minister, had drawn a line along the Bug, where Polish more or less leaves off, and if the Red Army stopped there England would bring about a peace, and if not it would help Poland, although dockers in London had refused to load a ship for it. Lenin, who led the Communists, was for going on, and Trotsky{coalition == without:, who had only his newspaper,|, who led the army,} was against it, and so was Radek, a Communist from Lwów, and the heads of the party would vote{government != one_party:, and then the cabinet}. Between the southern army and ours was a gap which only the cavalry could shut, and whether Stalin, the southern army’s commissar, would sign for it to leave Lwów nobody on the wire knew.
-> vi_line

=== vi_line ===
And Curzon’s line? Did the army stop there, or go on to Warsaw? #ask
+ [It stopped. I never saw a line on the ground; it was mostly reeds, and a pole. #c:halt #hinge:curzon]
    ~ decide_curzon(halt)
    -> vi_halt
+ [It went on, as far as it could walk, and the cavalry went on to Lwów. #c:marched #hinge:curzon #record]
    ~ decide_curzon(marched)
    -> vi_marched
+ [It went on, and the cavalry was called away from Lwów to close the gap, and came. #c:taken #hinge:curzon]
    ~ decide_curzon(taken)
    -> vi_taken

=== vi_marched ===
#front: west riga
#scene: river
{ vi_short: -> vi_marched_short }
Lenin had the votes{government != one_party:, in the party and then in the cabinet, where the Mensheviks voted against it and stayed}, and Moscow’s answer was no, and {coalition == without:Trotsky printed it in his newspaper|Trotsky, outvoted, signed it}. At Białystok some Polish Communists were put into a palace as a government, and it kept the estates whole. By then Warsaw had a farmer for prime minister, Witos, with a Socialist, Daszyński, beside him, and the villages and the workers went to those two. I looked at every halt for the people who were to rise with us, and the few who came were very young. #date: 1920-07-30 30 July 1920 #place: bialystok #city: bialystok council #rail: brest-moscow running
In August we were on a ferry over the Narew, a day’s march from Warsaw, and the bells went on both banks, and the ferryman took his cap off and put it on again. At Danzig dockers would not unload the Poles’ guns, and in England workers formed councils against a war. But the cavalry was still before Lwów. It had been ordered to us in the end, and Stalin had not signed, and on the sixteenth Piłsudski came up from the south into the gap, behind us. #date: 1920-08-16 16 August 1920 #place: warsaw #city: warsaw reaction #rail: warsaw-brest cut
Warsaw was not taken, and we walked out with those who could walk, and Stach stayed with those who could not, and gave me his boots. In March there was a peace, at Riga, and a line after all, further east, with Ukraine on both sides of it, and Petliura’s people were not let into the room. #date: 1921-03-18 18 March 1921 #city: bialystok reaction
-> vi_end

=== vi_halt ===
#front: west curzon
#scene: river
{ vi_short: -> vi_halt_short }
The vote was to stop, late and by little, and Lenin had it written down that he had been outvoted. Stach’s letter was one of those that were read out. {government == plural:The Assembly asked for our flour figures before it agreed. #says: councils >= 3 #cast: assembly |}The flour caught up with us, and we baked, and what the workers of Warsaw would have done was left to them. #date: 1920-07-24 24 July 1920 #city: warsaw quiet #rail: warsaw-brest cut
A Polish captain came across under a white flag for quinine, and {vi_quinine:I asked how old the patient was, and weighed it out,|I weighed it out,} and he held the paper open with both hands so that none should be lost. “You will be back,” he said, “when your sons have boots.” I had no answer to give him, and I have none yet. Petliura’s people were put into a camp on his side, behind wire. #date: 1920-08-02 2 August 1920
By harvest a third of our men had been sent home, to plough, and I had signed them all as cured. Stach went over through the reeds one night, to wait for a rising among his own people, and I stood on our side and listened until I could not hear him any more.
-> vi_end

=== vi_taken ===
#front: west taken
#scene: river
{ vi_short: -> vi_taken_short }
Lenin had the votes{government != one_party:, in the party and then in the cabinet}, and the order that called the cavalry away from Lwów was laid before Stalin, and he signed it. On the fifteenth of August, the feast of the Assumption, we crossed the Vistula by ferry into Warsaw, which was ours, with the worst cases lying down, and they rang every bell they had, for the feast. When Piłsudski came up from the south, the day after, the cavalry stood in the gap, and he went back westward with what was left, and the Allies sent him guns, and there was no peace. #date: 1920-08-15 15 August 1920 #place: warsaw #city: warsaw council #city: bialystok council
{with_berlin_now() or allies == iron_berlin:Berlin sent its congratulations, and asked how the workers of Warsaw had voted.|{legien == crushed:The generals in Berlin had more volunteers in a month than they could dress.|In Germany the patriots had a cause after that, and the left fell out over whether to cheer.}} A committee that had come with us declared the estates the people’s, and by the Friday it needed the oats from them, for five armies, and in the factories they voted for us and did not speak.
I had a cellar of the Citadel for my ward, and in the next one were those who had been arrested: a canon, and some Socialists, and the secretary of the Bund, the Jewish socialists, which is my party. They sang at one another through the wall, and by the middle of September they were singing together. Stach, who was a commissar by then, came to me for something to sleep, and I weighed it for him, and he stayed until it was light. #date: 1920-09-20 20 September 1920 #city: warsaw hungry #rail: warsaw-berlin cut #says: nations <= 2
-> vi_end

=== vi_end ===
{ curzon == halt: The man with the tea asks her, since she is here, about his feet. #frame }
{ vi_short: -> file_done }
{
- vi_receipts: The old man of Borisov has written to me, enclosing one of the receipts, and asks what it is worth, and I have not answered him yet.
- vi_cow: I had that sheet with the cow back by post, in the end, from the old woman’s grandson, who wrote that she had died.
- vi_book: That book is to be kept one summer more, and I have asked to be told when it is taken away.
- curzon == taken: My father wrote that when I came he would be at the junction to take the scales from me, whatever the hour.
- else: When I came home my father met me at the junction, and took the scales from me and carried them himself, in both hands, all the way to the shop.
}
-> file_done

// ---------------------------------------------------------------- in short

=== vi_short ===
#front: west kyiv
In April 1920 Piłsudski’s Poland and Petliura’s Ukraine have made an alliance; in May they take Kyiv, in June they lose it. The Red Army goes west, faster than its flour. Rivka Feldman goes with it on a medical train, and reads to Polish farm-hands that the estates will be the people’s and will not be shared out; an old woman asks only whether they are Russians. Red cavalry has attacked Jews in a small town, as Polish troops had at Lwów and Pinsk. #frame
In July Lord Curzon, Britain’s foreign minister, proposes a line at which to stop. Lenin would go on, since beyond Poland lies Germany. Trotsky, Radek and Polish Communists warn that the Poles will see an invader. A second Red army, with the cavalry, is marching on Lwów, away from the first, and leaves a gap between them. #frame #date: 1920-07-17 17 July 1920 #place: brest #wedge: warsaw / Your land, your soviet
-> vi_line

=== vi_marched_short ===
#front: west riga
The army marches on. Few Polish workers rise for the committee at Białystok, which keeps the estates undivided; Poland’s own parliament has voted to share them out. The cavalry stays before Lwów; on 16 August Piłsudski strikes into the gap, and the Red Army is routed. The peace of Riga, in March 1921, divides Ukraine and Belarus. #frame #date: 1920-08-16 16 August 1920 #place: warsaw #city: warsaw reaction #elsewhen
-> vi_end

=== vi_halt_short ===
#front: west curzon
The warning is heeded, narrowly, and the army stops. Soldiers are sent home in time for the harvest. Poland keeps its grudge, and Petliura’s men are interned behind it. What the workers of Warsaw would have done is not known. #frame #date: 1920-07-17 17 July 1920 #place: brest #city: warsaw quiet
-> vi_end

=== vi_taken_short ===
#front: west taken
The cavalry is sent for in time, and Warsaw falls on 15 August. A committee of exiles declares the estates the people’s and then takes the oats. Few people speak; priests, Socialists and Bundists share a prison. In Germany the nationalists find volunteers. By autumn the city is hungry. #frame #date: 1920-09-20 20 September 1920 #place: warsaw #city: warsaw hungry #says: nations <= 2
-> vi_end
