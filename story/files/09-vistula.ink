// 09. From the Dnieper to the Vistula, May–September 1920. A medical train follows an army that is ahead of its flour.
//
// Facts: dossier TP9, timeline 44, part G. Kyiv fell to Piłsudski and Petliura in May and was left in June; Curzon’s note proposed a line in
// July; Trotsky, Radek and Polish communists warned against crossing it and Trotsky then signed the refusal; Białystok had a revolutionary
// committee; few Polish workers rose; Yegorov’s and Stalin’s front stayed before Lwów; Piłsudski struck on 16 August; peace at Riga, 18 March
// 1921. Polish troops killed Jews at Lwów in 1918 and Pinsk in 1919; units of the Red cavalry did in 1920. 15 August is the Assumption.
// Invented: Rivka, the train, Stach, the commissar, the old woman, the ferryman, every paper and label.
// Can be lost: lifshits. Rivka’s voice as in file 07: no contractions, quantity before label before contents, hands, a sentence left off (…).

=== vistula ===
# file: 09
# title: The Ferry
# witness: Rivka Feldman, dispenser, Red medical train
# born: 1900, Fastiv; a pharmacist’s daughter
# asked: How far?
# content: war wounds, attacks on Jews by several armies (named, not shown)
# place: kyiv
# date: 1920-06-12 12 June 1920
{
- legien == crushed: The file came wrapped in a German newspaper. There is a general on every page of it. #frame #city: kyiv council #city: berlin reaction #city: warsaw stirring
- with_berlin_now(): Under the string lies a seed catalogue from Magdeburg, priced in credit. #frame #city: kyiv council #city: berlin council #city: warsaw stirring
- allies == iron_berlin: Under the string lies a Berlin sugar card, whole, with every square still on it. #frame #city: kyiv council #city: berlin council #city: warsaw stirring
- else: An ear of rye is pressed at each date. The last sheet has none. #frame #city: kyiv council #city: berlin quiet #city: warsaw stirring
}
Rivka Feldman sets a small pair of scales on the desk and levels them with a folded ticket. #frame #front: west kyiv
Thirty-two carriages, labelled Military Medical Train; two hundred and forty places, and on a quiet night four hundred. In April Petliura, of the Ukrainian republic, {rada == recognised:which had lost Kyiv on our side and not had it back, |}had signed with Piłsudski, of the Polish one: Kyiv for the one, a border for the other. In May they had Kyiv. In June they had not. My father wrote, still in somebody else’s hand, of two more stamps on his licence, and wanted a longer sheet. #rail: kharkiv-kyiv running
{
- rada == ultimatum and lists == own: The dentist was still our doctor, and drew what he could. He had an atlas open by the table. “On which side is it?” he asked me once, with his hand inside.
- else: Lifshits was still our doctor. He argued at the operating table, with whoever lay on it. The land question was best, he said; those who could follow it had no fever. #cast: lifshits
}
{
- bread <= 1: We ate what the Poles had left, and then what the fields had, rubbed between the hands. For the worst cases there was an egg. It was carried past the others first, so that nobody should say that there had been two.
- petrograd == abandoned: There was bread. There were no needles, since Petrograd’s lathes were in pieces along four railways, and we sewed with what sews sacks. “Second quality,” each man read aloud off the next one’s back.
- else: There was bread, and on some days a second piece of it. A man with a second piece asks what the war is for. I came to look for it, as I do for the first sweat.
}
What were you short of? #ask
+ [Quinine. Fourteen grammes for four hundred. I weighed until the scales were no longer of use. #c:quinine]
    -> vi_quinine
+ [Boots. One cannot dispense them. #c:boots]
    -> vi_boots
+ [Quiet. The agitators had the next carriage, and a gramophone. #c:quiet]
    -> vi_quiet
+ [Nothing. Every town on that road had a pharmacy, and we had receipt forms. #c:receipts]
    -> vi_receipts
+ [Read this file in short. #c:short]
    -> vi_short

=== vi_quinine ===
{petrograd == abandoned:Petrograd’s works for it stood on a train somewhere, looking for its boiler. So I gave it by age, the youngest first. The jar does not say why, and I did not. By August it stopped at nineteen.|I gave it by age, the youngest first, and looked at hands while I did it, since faces argue. Somebody of forty asked me who had made the rule, and I said that I had. By August it stopped at nineteen.}
-> vi_yard

=== vi_boots ===
{squads == taxed:They walked from the Dnieper in what their villages had given them: birch bark, felt, one pair of a priest’s. I have had the feet of that whole army in my lap. One man had sold his boots to have a letter written, and would not say to whom.|{petrograd == abandoned:They walked from the Dnieper in sacking; the works that sewed their boots had been put on a train. I have had the feet of that whole army in my lap. One came in lacquered ones, a lieutenant’s, three sizes small, and would not have them cut. His mother was to see them.|They walked from the Dnieper on what they had. I have had the feet of that whole army in my lap, by companies, and could tell you who had been issued with a map. One came in lacquered ones, a lieutenant’s, three sizes small. He would not have them cut. He had walked in them from Kyiv so that his mother should see them.}}
-> vi_yard

=== vi_quiet ===
{government == one_party:They had one record, and on the other side of it a hymn, which came on when nobody was watching. The men under chloroform preferred the hymn. I asked for one hour without, and the agitators put it to the vote, as was right. It was lost by one, who had the key.|There were three of them, one to a party, and one gramophone, by the hour. The Menshevik’s was at four in the morning, and he explained the war to whoever could not sleep. The hour that I asked for was referred to all three.}
-> vi_yard

=== vi_receipts ===
I know what it is to be on the other side of that counter. {lists == courts:The court had a form for it by then, with a space for grounds. I wrote “need”, and our number, so that somebody could come and…|I signed each one in full, and put our number, so that somebody could come and…} At Berdychiv an old man wished to know if my father knew what I did. I said that his letters were written for him now. He took my basket and filled it himself.
-> vi_yard

=== vi_yard ===
#scene: field
By the middle of July we were past Minsk, four days in front of our own flour. The men meant to be home by harvest. Our commissar had folded his map so that Berlin came next. Because I read labels in Polish I was given a manifesto to read, to the farm-hands of a manor. Land to those who plough it. Forty people. I looked for hands, and they were behind backs. #date: 1920-07-15 15 July 1920 #wedge: warsaw / Your land, your soviet
An old woman asked one thing. “Are they Russians?”
What did you answer? #ask
+ [That I was from Fastiv. She thought about it. “And the ones behind you?” #c:fastiv]
    -> vi_fastiv
+ [Yes. It was what she had asked, and that was the quantity. #c:yes]
    -> vi_yes
+ [I read her the second paragraph again, about the land. She waited until it was over. #c:again]
    -> vi_again
+ [I asked what the last ones had been. “Ours,” she said. “They took the other cow.” #c:cow]
    -> vi_cow

=== vi_fastiv ===
I looked behind me, although I knew. {allies == iron_berlin or with_berlin_now():There was a man from Tambov and a Tatar asleep on the mare, and a German with a newspaper, who bowed. She looked longest at the German.|There was a man from Tambov and two from Latvia, and a Tatar asleep on the mare.}
-> vi_horsemen

=== vi_yes ===
{hungry():She crossed herself, without haste. She had seen that the horses ate before we did, and that they were thin. She brought me a crust with salt on it, as one does for a mendicant.|{bread >= 3:She crossed herself, without haste. One of ours gave her bread, since he had two pieces. She weighed it in her hand and brought him an egg for it, so as to owe nothing.|She crossed herself, without haste, and brought me a cup of milk, and stood until I had drunk it. I do not know what it was that I drank.}}
-> vi_horsemen

=== vi_again ===
{squads == taxed:Then her hand came out from under the apron. “How much of it?” A sixth, I said. She told the others, and it was longer in their words, and somebody laughed.|Then her hand came out from under the apron, and pointed, in order, at the barn, the well, the calf. “And that?” she said at each.}
-> vi_horsemen

=== vi_cow ===
I wrote the cow on the back of the manifesto, with the date. {rada == recognised:She asked which government would honour that, and named four, in their order. She had paid a cow to two.|She had it read to her.} It is the one sheet of it that anybody there kept.
-> vi_horsemen

=== vi_horsemen ===
In June, in Volhynia, some of our cavalry had been through the Jewish streets of a small town on the Sluch. I have told you that I use the word once. Polish soldiers had done it at Lwów in the year eighteen, and at Pinsk, against a wall. These had a red flag along, and in the morning they came to me with their hands cut. Not on bottles.
Did you report it? #ask
+ [In writing. It came back with the spelling of the regiment corrected. #c:written]
    -> vi_written
+ [Aloud, at the train’s meeting. Eleven hands went up, and then looked about them. #c:aloud]
    -> vi_aloud
+ [I entered it in the book of poisons, under the regiment’s number. That book is kept ten years. #c:book]
    -> vi_book

=== vi_written ===
The correction was in a better hand than mine. {lists == courts:A court of the army sat for two days, and three were shot on the third. The town was asked for a witness, and sent its glazier, who had seen nothing but windows.|Some of that regiment were shot for it in the autumn, when it was needed to shoot some of them. The town got a paper to say so. It asked instead for window glass.}
-> vi_stach

=== vi_aloud ===
{government == one_party:Our commissar asked whether I wished to help Piłsudski. He asked it quite gently. He really wished to know. I said that I wished it to be in the minutes, and it is. There is a line through it, but one can read it.|A Menshevik seconded it, and it was carried by eleven to nine with two hundred abstaining. So there is a resolution. It regrets. It went up with four seals on it and came down with a fifth.}
-> vi_stach

=== vi_book ===
{afraid():There is a column for the quantity and one for the antidote. I put seven in the first, for the houses that I had been shown. An inspector asked me what the second was for, and I said that it was usual.|{lists == courts:There is a column for the quantity and one for the antidote. I put seven in the first, for the houses that I had been shown. The army’s court borrowed the book, and initialled the empty column.|There is a column for the quantity and one for the antidote. I put seven in the first, for the houses that I had been shown, and left the other.}}
-> vi_stach

=== vi_stach ===
#scene: wire
And Stach had a cot with me, a weaver from Łódź, a Communist, with one lung. “Stop,” he said to everyone who changed his basin. “They have had a country for twenty months, after a hundred and twenty-three years without. Come to them on a horse and they will see the horse.” The commissar heard him out, and sat down on the cot.
{
- with_berlin_now(): “Berlin is ours,” he said, “or its own, at any rate, and has lathes, and eight hundred versts of Poland in between. We have rye. If we stop we shall be two halves of a thing.”
- allies == iron_berlin: “Berlin has been holding on by its nails for a year and a half,” he said, “and calls us every night. What should I tell it, that there was a river?”
- legien == crushed: “There are generals in Berlin now,” he said, “and officers in Warsaw, and they will come together over us if we leave them the time. I do not want it. I can count.”
- legien == cabinet: “And behind Poland there is Germany,” he said, “with a cabinet of the unions that commands no regiment, and somebody at every lathe who is waiting to hear a noise in the east. If we stop, we are alone, and so are they.”
- else: “And behind Poland there is Germany,” he said, “and in Germany there are lathes, and somebody at every lathe who is waiting to hear a noise in the east. If we stop, we are alone with our rye.”
}
{bread >= 3:I changed the basin. “And you?” the commissar asked. Flour as far as we had come, I said. He thought that I had not understood.|I changed the basin. They were both looking at what was in it.}
That July there was a note from London, signed by Lord Curzon, its minister. It drew a line down the Bug, where Polish more or less leaves off. Stop there and talk, it said; cross it, and England would help Poland. It was read out between typhus and firewood.
-> vi_line

=== vi_line ===
There was Lord Curzon’s line, then. Where did the army stop? #ask
+ [It did not. We had flour as far as the Bug, and maps as far as Berlin. #c:marched #hinge:curzon #record]
    ~ decide_curzon(marched)
    -> vi_marched
+ [On the line. I never saw it on the ground. It was reeds there, mostly, and a pole. #c:halt #hinge:curzon]
    ~ decide_curzon(halt)
    -> vi_halt
+ [In Warsaw, on the Assumption. I can tell you what a bell weighs; we were given one. #c:taken #hinge:curzon]
    ~ decide_curzon(taken)
    -> vi_taken

=== vi_marched ===
#front: west riga
#scene: river
{ vi_short: -> vi_marched_short }
Stach’s party, the Polish Communists, had written what he told the basin. Radek, born at Lwów, said it in Moscow, and Trotsky, who lost the vote{coalition == without:, and printed the refusal in his newspaper|{government != one_party:, in party and cabinet,} and signed the refusal}. At Białystok a government of Poles who had come with us sat in a palace, on crates. A telegram said that the workers would rise. I looked for them at each halt, and dressed the nine who came. #date: 1920-07-30 30 July 1920 #place: bialystok #city: bialystok council #rail: brest-moscow running
In August we were on a ferry over the Vistula, north of the city, with thirty lying down. The bells went, on both banks, and the ferryman took his cap off, and put it on again. Yegorov’s cavalry, that was to have covered us, was still before Lwów, where its commanders wished to be. The order to leave it wanted a second signature, Stalin’s, and had not got it. On the sixteenth Piłsudski came up from the south into the place where nobody was. #date: 1920-08-16 16 August 1920 #place: warsaw #city: warsaw reaction #rail: warsaw-brest cut
We walked out with nine carriages’ people and no carriages. Stach stayed with those who could not. In March there was a peace, at Riga, and a line after all, further east. Ukraine was on both sides of it. Petliura’s republic was asked to neither end of the table. #date: 1921-03-18 18 March 1921 #city: bialystok reaction
-> vi_end

=== vi_halt ===
#front: west curzon
#scene: river
{ vi_short: -> vi_halt_short }
Stach’s party, the Polish Communists, had written to Moscow what he told the basin, and this once it was read. Trotsky was for stopping, and Radek; {government == plural:the Assembly asked for the flour figures, and ours were sent, in my hand; #cast: assembly |}stopping won, late, and Lenin minuted that he had been outvoted, and underlined it. The flour caught up. There was a telegram that the workers of Warsaw would rise. Perhaps they would have. #date: 1920-07-17 17 July 1920 #city: warsaw quiet #rail: warsaw-brest cut
A Polish captain came over under a flag for quinine; {vi_quinine:I asked the patient’s age, and weighed out two grammes.|I weighed him four grammes.} “You will be back,” he said, “when your sons have boots.” I had no answer to give him, and I have none yet. Petliura’s people were on his side of the pole, behind wire, as guests. #date: 1920-08-02 2 August 1920
By harvest a third of the train had been discharged, to plough. I wrote “cured” on each. Stach went over the reeds by night, with a typewriter, to wait for that rising where it would have to come from. He was twenty minutes in the water.
-> vi_end

=== vi_taken ===
#front: west taken
#scene: river
{ vi_short: -> vi_taken_short }
Stach’s party had written to Moscow what he told the basin, and it lost. What decided it was a small thing. Yegorov’s cavalry was told to leave Lwów and cover us, and came; the order wanted Stalin’s name as well, and had it. On the fifteenth of August we were over, by the ferry, with thirty lying down. They rang everything they had. When Piłsudski came up from the south, the day after, there was somebody. #date: 1920-08-15 15 August 1920 #place: warsaw #city: warsaw council #city: bialystok council
{with_berlin_now() or allies == iron_berlin:Berlin sent a note. It congratulated the workers of Warsaw and asked which of them had asked us.|{legien == crushed:The generals in Berlin had a hundred thousand volunteers in a month. They had not known what to say to them before.|In Germany the patriots had a cause, after that, by the hundred thousand. The left fell out over whether to cheer.}} A committee that had come with us gave out the land on Monday, by poster. On Friday it needed the land’s oats for five armies. In the factories they voted for us by saying nothing.
I had the cellar of the Citadel for a ward, and the next cellar held those who had been fetched: a canon, six Socialists, the secretary of the Bund. One wall. They sang at each other through it and by the end of September they had one hymn-sheet. Stach was a commissar by then, with his lung. He came for something to sleep. “They see the horse,” he said. I weighed it for him. #date: 1920-09-20 20 September 1920 #city: warsaw hungry #rail: warsaw-berlin cut
-> vi_end

=== vi_end ===
{
- curzon == halt: The scales come level. She folds the ticket the other way and puts it in her book. The man with the tea asks her, since she is here, about his feet. #frame
- afraid(): The man with the tea has left the cup where the pan should go, and she moves it a finger’s width, without looking at him. #frame
- else: The scales are out by the thickness of the ticket. She looks at it; it is a single, to Warsaw. #frame
}
{ vi_short: -> file_done }
{
- vi_receipts: A pharmacist of Grodno has written to me, enclosing one of the receipts. He asks what it is worth. I have it on the right-hand pan.
- vi_cow: I had the sheet with the cow back by post, in the end, from her grandson. He asked for nothing.
- vi_book: That book is to be kept one summer more. I know whose shelf it is on.
- else: My father got his longer sheet. I brought home the weights; there was one missing, he said, the smallest, and it is always that one.
}
-> file_done

// ---------------------------------------------------------------- in short

=== vi_short ===
#front: west kyiv
She puts the figures in the pan and you read them off. In April 1920 Piłsudski’s Poland and Petliura’s Ukraine have made an alliance; in May they take Kyiv, in June they lose it. The Red Army goes west, faster than its flour. Rivka Feldman goes with it on a medical train. She reads a manifesto to Polish farm-hands, and an old woman asks only whether they are Russians. Red cavalry has attacked Jews in a small town, as Polish troops had at Lwów and Pinsk. #frame
In July a note of Lord Curzon’s proposes a line at which to stop. Polish Communists, Radek and Trotsky warn against crossing it: the Poles will see an invader. Others answer that beyond Poland lies Germany, and that alone they are lost. #frame #date: 1920-07-17 17 July 1920 #place: brest #wedge: warsaw / Your land, your soviet
-> vi_line

=== vi_marched_short ===
#front: west riga
The army marches on. Few Polish workers rise for the committee at Białystok. The cavalry of the southern front stays before Lwów; on 16 August Piłsudski strikes into the gap, and the Red Army is routed. The peace of Riga, in March 1921, draws a line further east, through Ukraine and Belarus. Petliura’s republic is not at the table. #frame #date: 1920-08-16 16 August 1920 #place: warsaw #city: warsaw reaction
-> vi_end

=== vi_halt_short ===
#front: west curzon
The warning is heeded, narrowly, and the army stops. Soldiers are sent home in time for the harvest. Poland keeps its grudge, and Petliura’s men are interned behind it. What the workers of Warsaw would have done is not known. #frame #date: 1920-07-17 17 July 1920 #place: brest #city: warsaw quiet
-> vi_end

=== vi_taken_short ===
#front: west taken
The cavalry is sent for in time, and Warsaw falls on 15 August. A committee of exiles proclaims land for the landless and then takes the oats. Few people speak; priests, Socialists and Bundists share a prison. In Germany the nationalists find volunteers. By autumn the city is hungry. #frame #date: 1920-09-20 20 September 1920 #place: warsaw #city: warsaw hungry
-> vi_end
